// One page with all pictures of a run side by side, for review by eye.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

const style = `
  body { font: 1rem/1.5 sans-serif; margin: 1rem; }
  ul { display: flex; gap: 1rem; overflow-x: auto; padding: 0; list-style: none; align-items: start; }
  li { flex: none; }
  img { display: block; block-size: 30rem; inline-size: 20rem; object-fit: cover; object-position: top; border: 1px solid; }`;

export function writeSheet(folder, kinds, looks) {
  return writeFile(
    join(folder, "index.html"),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screenshots</title><style>${style}</style>\n${kinds.map(section).join("\n")}\n`,
  );

  function section({ name, path }) {
    const pictures = looks.map((look) => `<li><a href="${name}-${look.name}.png"><img src="${name}-${look.name}.png" alt="" loading="lazy">${look.name}</a>`);
    return `<h2>${path}</h2><ul>${pictures.join("")}<li><a href="${name}.pdf">PDF</a></ul>`;
  }
}
