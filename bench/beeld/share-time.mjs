// How long it takes to send a prepared story: node share-time.mjs SITE
// From requesting the form until the file is saved, RUNS times (default 21), each with a fresh browser profile.
import { readFile } from "node:fs/promises";
import { chromium as playwright } from "playwright-core";
import { chromium } from "./chromium.mjs";
import { serve } from "./server.mjs";
import { tell } from "./share-story.mjs";

// Card, Moran and Newell's keystroke-level model, in seconds: mental preparation, pointing, pressing, homing
// between mouse and keyboard; pasting is two keys with two hands.
const perAction = 1.35 + 1.1 + 0.2 + 0.4 + 0.4;

const [site] = process.argv.slice(2);
const runs = Number(process.env.RUNS ?? 21);
const server = await serve(site);
const browser = await playwright.launch({ executablePath: chromium, args: ["--disable-gpu", "--disable-background-networking"] });
try {
  const times = [];
  let actions = 0;
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ locale: "nl-NL", baseURL: server.address });
    const page = await context.newPage();
    const start = performance.now();
    await page.goto("/deel-je-verhaal/");
    actions = 1 + (await tell(page));
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Bewaar het bestand" }).click();
    const text = await readFile(await (await saved).path(), "utf8");
    times.push((performance.now() - start) / 1000);
    if (!text.startsWith("---\nid: ")) {
      throw new Error("What was saved is no page.");
    }

    await context.close();
  }

  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  console.log(`machine: median ${median.toFixed(2)} s, from ${times[0].toFixed(2)} to ${times.at(-1).toFixed(2)} s, ${runs} runs`);
  console.log(`person: ${actions} actions of ${perAction.toFixed(2)} s each, with the machine ${(actions * perAction + median).toFixed(0)} s`);
} finally {
  await browser.close();
  server.stop();
}
