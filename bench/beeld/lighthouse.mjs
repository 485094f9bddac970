// Lighthouse on a built site, emulating a phone: node lighthouse.mjs SITE OUTPUT [PART-OF-A-KIND...]
// Prints a table, each line the median of RUNS runs (3), and stores the report of that run in OUTPUT.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { computeMedianRun } from "lighthouse/core/lib/median-run.js";
import { ReportGenerator } from "lighthouse/report/generator/report-generator.js";
import { chromium } from "./chromium.mjs";
import { kindsOf } from "./kinds.mjs";
import { serve } from "./server.mjs";

const categories = ["performance", "accessibility", "best-practices", "seo"];

const [site, output, ...wanted] = process.argv.slice(2);
const runs = Number(process.env.RUNS ?? 3);

// Lighthouse cannot score an error page.
const kinds = (await kindsOf(site)).filter(({ name }) => name !== "404" && (wanted.length === 0 || wanted.some((part) => name.includes(part))));
await mkdir(output, { recursive: true });
const server = await serve(site);
const chrome = await launch({ chromePath: chromium, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
try {
  console.log("page | performance | accessibility | best practices | seo | TBT ms | CLS | LCP ms | kB\n--- | --- | --- | --- | --- | --- | --- | --- | ---");
  for (const kind of kinds) {
    const result = await measure(kind);
    await writeFile(join(output, `${kind.name}.html`), ReportGenerator.generateReportHtml(result));
    console.log([kind.path, ...figures(result)].join(" | "));
    complain(result);
  }
} finally {
  server.stop();
  await chrome.kill();
}

async function measure({ path }) {
  const results = [];
  for (let tries = 0; results.length < runs; tries++) {
    const { lhr } = await lighthouse(server.address + path, { port: chrome.port, onlyCategories: categories, logLevel: "error" });
    if (lhr.audits["first-contentful-paint"].numericValue !== undefined) {
      results.push(lhr);
    } else if (tries >= runs * 2) {
      throw new Error(`${path}: Lighthouse saw nothing painted, ${tries + 1 - results.length} times (${lhr.runtimeError?.code}).`);
    }
  }

  return computeMedianRun(results);
}

function figures({ categories: scores, audits }) {
  const value = (audit) => audits[audit].numericValue;
  return [
    ...categories.map((category) => Math.round(scores[category].score * 100)),
    Math.round(value("total-blocking-time")),
    value("cumulative-layout-shift").toFixed(3),
    Math.round(value("largest-contentful-paint")),
    (value("total-byte-weight") / 1000).toFixed(1),
  ];
}

/** The audits that cost points, below the line of the page. */
function complain({ categories: scores, audits }) {
  for (const category of categories.filter((name) => scores[name].score < 1)) {
    const lost = scores[category].auditRefs.filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1);
    console.log(lost.map(({ id }) => `  ${category}: ${id} ${audits[id].displayValue ?? ""}`).join("\n"));
  }
}
