// Takes the pictures of the form in BIJDRAGEN.md: node share-pictures.mjs SITE FOLDER
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium as playwright } from "playwright-core";
import { chromium } from "./chromium.mjs";
import { serve } from "./server.mjs";
import { tell } from "./share-story.mjs";

const [site, folder] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const server = await serve(site);
const browser = await playwright.launch({ executablePath: chromium, args: ["--disable-gpu", "--disable-background-networking"] });
try {
  const page = await browser.newPage({ baseURL: server.address, locale: "nl-NL", reducedMotion: "reduce", viewport: { width: 1100, height: 900 } });
  await page.goto("/deel-je-verhaal/");
  await tell(page);
  await page.getByLabel("Wat deed u?", { exact: true })
    .fill("Wij gingen bij haar langs, op de Dorpsstraat 12.\n- eerst koffie\n- dan samen de post openen\n- dan pas het formulier");
  await page.getByRole("heading", { name: "Wat wij deden" }).waitFor();
  await page.getByText("Dorpsstraat 12").first().waitFor();
  await page.evaluate(() => (document.activeElement.blur(), document.fonts.ready));
  await part(page, "vertel", ".kb-share__fields > .kb-share__part", 720);
  await beside(page, "voorbeeld", "Wat deed u?", 680);
  await part(page, "verstuur", ".kb-ways", 900);
} finally {
  await browser.close();
  server.stop();
}

/** The top of an element, with a small margin. */
async function part(page, name, selector, tallest) {
  const element = page.locator(selector).first();
  await element.evaluate((found) => scrollTo(0, found.getBoundingClientRect().top + scrollY - 16));
  const { x, y, width, height } = await element.boundingBox();
  const clip = { x: x - 16, y: Math.max(0, y - 16), width: width + 32, height: Math.min(height + 32, tallest, 900 - Math.max(0, y - 16)) };
  await page.screenshot({ path: join(folder, `formulier-${name}.png`), clip });
}

/** The whole width of the page from a question down, with what stands beside it. */
async function beside(page, name, question, tallest) {
  await page.getByLabel(question, { exact: true }).evaluate((field) => scrollTo(0, field.getBoundingClientRect().top + scrollY - 90));
  const { width } = page.viewportSize();
  await page.screenshot({ path: join(folder, `formulier-${name}.png`), clip: { x: 0, y: 0, width, height: tallest } });
}
