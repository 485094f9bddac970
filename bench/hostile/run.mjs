// Builds a small site with each hostile file in it, and prints the time and memory: node run.mjs PROGRAM... [-- WORD...]
// Marks lines above the limits. With words, only cases whose name contains one of them. COMMANDS: check, build or both; PATIENCE:
// seconds after which a command is stopped.

import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { images } from "./images.mjs";
import { texts } from "./texts.mjs";

const allowed = { seconds: 5, megabytes: 500 };
const commands = (process.env.COMMANDS ?? "check build").split(" ");
const patience = process.env.PATIENCE ?? "60";
const small = fileURLToPath(new URL("../../tests/Kennisbank.Tests/Fixtures/gewone-site/input", import.meta.url));

const split = process.argv.indexOf("--");
const program = process.argv.slice(2, split < 0 ? undefined : split);
const words = split < 0 ? [] : process.argv.slice(split + 1);
const folder = mkdtempSync(join(tmpdir(), "hostile-"));

const placeOf = (name) => name.startsWith("los/") ? `_${name}` : `afbeeldingen/${name}`;
const shown = Object.entries(images).map(([name, bytes]) => [`image: ${name}`, () => ({ [placeOf(name)]: bytes() })]);
const cases = [...Object.entries(texts), ...shown].filter(([name]) => words.length === 0 || words.some((word) => name.includes(word)));

function place(files) {
  const input = join(folder, "input");
  rmSync(folder, { recursive: true, force: true });
  cpSync(small, input, { recursive: true });
  let size = 0;
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(input, name)), { recursive: true });
    writeFileSync(join(input, name), content);
    size += statSync(join(input, name)).size;
  }
  return { input, size };
}

/** GNU time writes the last line of standard error. */
function run(args) {
  return new Promise((done) => {
    const started = process.hrtime.bigint();
    const child = spawn("/usr/bin/time", ["-f", "%U %S %M", "timeout", patience, ...program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    let errors = "";
    child.stdout.resume();
    child.stderr.on("data", (data) => { errors = (errors + data).slice(-20000); });
    child.on("close", (code) => {
      const [user, system, memory] = errors.trim().split("\n").at(-1).split(" ").map(Number);
      done({ seconds: Number(process.hrtime.bigint() - started) / 1e9, processor: user + system, megabytes: memory / 1024, code, errors });
    });
  });
}

const isSlow = (result) => result.seconds > allowed.seconds || result.megabytes > allowed.megabytes;
const isBroken = (result) => result.code > 1 || /fout in het programma/.test(result.errors);
const cell = (result) =>
  `${result.seconds.toFixed(1)} s, ${result.processor.toFixed(1)} s, ${result.megabytes.toFixed(0)} MB`
  + (isBroken(result) ? `, code ${result.code}` : "");

const asked = { check: (input) => ["check", "--input", input], build: (input) => ["build", "--input", input, "--output", join(folder, "output")] };

console.log(`| file | kB | ${commands.map((command) => `\`${command}\``).join(" | ")} | |\n| --- | --: |${" --: |".repeat(commands.length)} --- |`);
let bad = 0;
for (const [name, make] of cases) {
  const { input, size } = place(make());
  const results = [];
  for (const command of commands) {
    results.push(await run(asked[command](input)));
  }
  const mark = results.some(isBroken) ? "stopped" : results.some(isSlow) ? "too much" : "";
  bad += mark ? 1 : 0;
  console.log(`| ${name} | ${(size / 1024).toFixed(0)} | ${results.map(cell).join(" | ")} | ${mark} |`);
}

console.log(`\n${cases.length} files, ${bad} took more than ${allowed.seconds} s or ${allowed.megabytes} MB, or stopped the program.`);
rmSync(folder, { recursive: true, force: true });
