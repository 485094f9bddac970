// Photographs a built site: node screenshots.mjs SITE OUTPUT [PART-OF-A-KIND...]
// Every kind of page at three widths, light and dark, with forced colours, and as printed (PDF, A4).
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium as playwright } from "playwright-core";
import { chromium } from "./chromium.mjs";
import { writeSheet } from "./contact-sheet.mjs";
import { kindsOf } from "./kinds.mjs";
import { serve } from "./server.mjs";

const widths = [375, 768, 1440];

const looks = [
  ...widths.flatMap((width) => ["light", "dark"].map((colorScheme) => ({ name: `${width}-${colorScheme}`, width, colorScheme }))),
  { name: "768-forced-colors", width: 768, colorScheme: "light", forcedColors: "active" },
];

// The maximum height of a picture in Chromium; a longer page is cut off.
const tallest = 16_000;

const [site, output, ...wanted] = process.argv.slice(2);
const kinds = (await kindsOf(site)).filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
await mkdir(output, { recursive: true });
const server = await serve(site);
const browser = await playwright.launch({ executablePath: chromium, args: ["--disable-gpu", "--disable-background-networking"] });
try {
  for (const look of looks) {
    await photograph(look);
  }

  await print();
  await writeSheet(output, kinds, looks);
  console.log(`${kinds.length} kinds of page, ${looks.length} pictures and a PDF of each: ${join(output, "index.html")}`);
} finally {
  await browser.close();
  server.stop();
}

async function photograph({ name, width, ...settings }) {
  await visit({ ...settings, viewport: { width, height: 900 } }, async (page, kind) => {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.screenshot({
      path: join(output, `${kind}-${name}.png`),
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
    });
  });
}

async function print() {
  await visit({}, (page, kind) => page.pdf({ path: join(output, `${kind}.pdf`), preferCSSPageSize: true }));
}

async function visit(settings, look) {
  const context = await browser.newContext({ locale: "nl-NL", reducedMotion: "reduce", baseURL: server.address, ...settings });
  const page = await context.newPage();
  for (const { name, path } of kinds) {
    await page.goto(path, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready);
    await look(page, name);
  }

  await context.close();
}
