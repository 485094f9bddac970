// Which pages to test: the fullest one of every kind, because most can go wrong there.
import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** @returns {Promise<{ name: string, path: string }[]>} a name for files, and the root-relative address */
export async function kindsOf(site) {
  const fullest = new Map();
  for (const page of await pagesOf(site)) {
    const name = kindOf(page.path);
    if (page.size > (fullest.get(name)?.size ?? 0)) {
      fullest.set(name, page);
    }
  }

  return [...fullest].map(([name, { path }]) => ({ name, path })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function pagesOf(site) {
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith(".html")).sort();
  return Promise.all(
    files.map(async (file) => ({
      path: `/${relative(site, join(site, file)).split(sep).join("/")}`.replace(/\/index\.html$/, "/"),
      size: (await stat(join(site, file))).size,
    })),
  );
}

/** Every page directly under the root is a kind of its own; deeper ones are alike within their section. */
function kindOf(path) {
  const parts = path.split("/").filter(Boolean);
  if (parts.length === 0) {
    return "home";
  }

  if (parts.includes("pagina")) {
    return "vervolg-van-lijst";
  }

  const [section] = parts;
  return [section.replace(".html", ""), `${section}-een`, `${section}-gefilterd`][Math.min(parts.length, 3) - 1];
}
