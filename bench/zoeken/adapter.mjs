// Our search in the search benchmark: its pages become a site of ours, whose index and engine are measured.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const { MEASURE, PROGRAM } = process.env;
const inputOf = (dir) => join(dir, "../../input", dir.split("/").at(-1));
const siteOf = (dir) => join(dir, "../../site", dir.split("/").at(-1));

const prepare = (docs, dir, full) => {
  const pages = join(dir, "pages.json");
  mkdirSync(dirname(inputOf(dir)), { recursive: true });
  mkdirSync(dirname(siteOf(dir)), { recursive: true });
  writeFileSync(pages, JSON.stringify(full));
  execFileSync("node", [join(here, "convert.mjs"), pages, join(root, "input"), inputOf(dir)], { stdio: "ignore" });
  rmSync(pages);
  rmSync(siteOf(dir), { recursive: true, force: true });
};

const build = (docs, dir) => {
  execFileSync(PROGRAM, ["build", "--input", inputOf(dir), "--output", siteOf(dir)], { stdio: "ignore" });
  cpSync(join(siteOf(dir), "zoeken"), join(dir, "zoeken"), { recursive: true });
};

export default [{ name: "kennisbank", client: relative(join(MEASURE, "adapters"), join(here, "client.ts")), prepare, build }];
