// Runs Ace by DAISY on every e-book of a built site: node check.mjs SITE. Fails on any finding, and prints each.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const site = process.argv[2];
const ace = join(dirname(fileURLToPath(import.meta.url)), "node_modules/.bin/ace-cli");
// Installed without the browser that Puppeteer downloads: that of the other tests will do.
const browser = process.env.KENNISBANK_CHROMIUM || installed(["chromium-headless-shell", "chromium", "google-chrome"]);
const books = readdirSync(site, { recursive: true }).filter((file) => file.endsWith(".epub")).sort();
const reports = mkdtempSync(join(tmpdir(), "ace-"));
const findings = [];

for (const [index, book] of books.entries()) {
  const outdir = join(reports, `${index}`);
  const env = { ...process.env, PUPPETEER_EXECUTABLE_PATH: browser, ACE_TIMEOUT_INITIAL: "60000" };
  execFileSync(ace, ["--silent", "--outdir", outdir, join(site, book)], { env, stdio: ["ignore", "inherit", "inherit"] });
  const report = JSON.parse(readFileSync(join(outdir, "report.json"), "utf8"));
  for (const { "earl:testSubject": subject, assertions } of report.assertions) {
    for (const { "earl:test": test, "earl:result": result } of assertions) {
      findings.push(`${book}, ${subject.url}: ${test["earl:impact"]} ${test["dct:title"]}: ${result["dct:description"]}`);
    }
  }
}

rmSync(reports, { recursive: true });
console.log([...findings, `${books.length} e-books, ${findings.length} findings.`].join("\n"));
process.exitCode = books.length === 0 || findings.length > 0 ? 1 : 0;

function installed(names) {
  const folders = process.env.PATH.split(":").concat("/usr/lib/chromium");
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find((place) => existsSync(place));
}
