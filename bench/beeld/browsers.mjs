// Firefox and WebKit on a built site: node browsers.mjs SITE OUTPUT [PART-OF-A-KIND...]
// Opens the fullest page of every kind on a phone and on a desktop, walks through what needs a script, prints what is wrong, and stores pictures.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { firefox } from "./firefox.mjs";
import { kindsOf } from "./kinds.mjs";
import { serve } from "./server.mjs";
import { webkit } from "./webkit.mjs";

const widths = [375, 1440];

/** What a page that works shows; evaluated in the page, as an expression. A fallback asks for fonts that a computer
 *  need not have. */
const wrongWithPage = `[
  document.documentElement.scrollWidth > innerWidth && "wider than the window: " + document.documentElement.scrollWidth,
  !(document.querySelector("h1")?.getClientRects().length > 0) && "no visible h1",
  [...document.fonts].some((font) => font.status === "error" && !font.family.includes("terugval")) && "a font did not load",
  [...document.images].some((image) => image.complete && image.naturalWidth === 0) && "a broken image",
  [...document.querySelectorAll("main svg use")].some((mark) => mark.getBoundingClientRect().width === 0 && mark.checkVisibility?.()) && "an empty mark",
].filter(Boolean)`;

/** Each does what a visitor does, and then asks whether the page answered. */
const walks = [
  {
    name: "search while typing",
    path: "/zoeken/",
    act: (page) => page.type("#kb_q", "wijkteam"),
    answered: `document.querySelectorAll("[data-kb-hits] > li").length > 3`,
  },
  { name: "menu on a phone", path: "/", act: (page) => page.click("[data-kb-menu] summary"), answered: `document.querySelector("[data-kb-menu]").open` },
  {
    name: "dark colours",
    path: "/",
    act: (page) => page.click("[data-kb-scheme]"),
    answered: `getComputedStyle(document.body).backgroundColor !== "rgb(255, 255, 255)"`,
  },
  {
    name: "filters of a list",
    path: "/casussen/",
    act: () => {},
    answered: `document.querySelector("[data-kb-facet]").closest("[data-kb-filters]").checkVisibility()`,
  },
  {
    name: "programme of a meeting",
    path: "/intervisie/",
    act: () => {},
    answered: `[...document.querySelectorAll("main button")].some((button) => button.checkVisibility())`,
  },
  { name: "form", path: "/deel-je-verhaal/", act: () => {}, answered: `!document.querySelector("[data-kb-share]").hidden` },
  { name: "self-assessment", path: "/zelfanalyse/invullen/", act: () => {}, answered: `document.querySelectorAll("main input").length > 0` },
];

const [site, output, ...wanted] = process.argv.slice(2);
const kinds = (await kindsOf(site)).filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
await mkdir(output, { recursive: true });
const server = await serve(site);
let wrong = 0;
try {
  for (const browser of [firefox, webkit]) {
    await visitWith(browser);
  }
} finally {
  server.stop();
}

process.exitCode = wrong > 0 ? 1 : 0;

async function visitWith({ name, missing, start }) {
  if (missing) {
    console.log(`${name}: not seen; ${missing}.`);
    return;
  }

  const page = await start();
  const before = wrong;
  try {
    for (const kind of kinds) {
      await look(page, name, kind);
    }

    for (const walk of walks) {
      await walkThrough(page, name, walk);
    }
  } finally {
    await page.stop();
  }

  console.log(`${name} ${page.version}: ${kinds.length} kinds at ${widths.join(" and ")} pixels, ${walks.length} walks, ${wrong - before} wrong.`);
}

async function look(page, browser, { name, path }) {
  for (const width of widths) {
    await page.open(server.address + path, width);
    await page.run("document.fonts.ready.then(() => true)");
    for (const problem of [...(await page.run(wrongWithPage)), ...page.complaints()]) {
      tell(`${browser}, ${width}: ${path}: ${problem}`);
    }

    await page.picture(join(output, `${browser}-${name}-${width}.png`));
  }
}

async function walkThrough(page, browser, { name, path, act, answered }) {
  await page.open(server.address + path, widths[0]);
  await setTimeout(500);
  await act(page);
  const started = Date.now();
  while (!(await page.run(answered))) {
    if (Date.now() - started > 10_000) {
      tell(`${browser}: ${name} (${path}) got no answer`);
      break;
    }

    await setTimeout(100);
  }

  page.complaints().forEach((problem) => tell(`${browser}: ${name}: ${problem}`));
}

function tell(problem) {
  wrong++;
  console.log(problem);
}
