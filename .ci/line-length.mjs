// Fails on a line that is longer than .editorconfig allows (max_line_length): node .ci/line-length.mjs, in the root of the repository
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The subset of .editorconfig patterns that ours use: lists in braces, `*` within a folder, `**` across folders. Without a slash: in every folder. */
const expressionOf = (pattern) => {
  const inside = pattern
    .replace(/[.+^$()|[\]\\]/g, "\\$&")
    .replace(/\{([^}]*)\}/g, (_, names) => `(?:${names.replaceAll(",", "|")})`)
    .replace(/\*\*|\*/g, (stars) => stars === "**" ? ".*" : "[^/]*");
  return new RegExp(`^${pattern.includes("/") ? "" : "(?:.*/)?"}${inside}$`);
};

const sections = readFileSync(".editorconfig", "utf8").split(/^\[(?=.*\]$)/m).slice(1).flatMap((section) => {
  const [pattern, ...lines] = section.split("\n");
  const most = /^max_line_length *= *(\d+|off)$/m.exec(lines.join("\n"))?.[1];
  return most === undefined ? [] : [{ fits: expressionOf(pattern.slice(0, -1)), most: most === "off" ? Infinity : Number(most) }];
});

/** The last matching section wins. */
const mostIn = (file) => sections.findLast(({ fits }) => fits.test(file))?.most ?? Infinity;

const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { encoding: "utf8", maxBuffer: Infinity })
  .split("\0")
  .filter((file) => mostIn(file) < Infinity);

let found = 0;
for (const file of files) {
  readFileSync(file, "utf8").split(/\r?\n/).forEach((line, index) => {
    const length = [...line].length;
    if (length > mostIn(file)) {
      found++;
      console.error(`${file}:${index + 1}: ${length} characters; at most ${mostIn(file)} (.editorconfig)`);
    }
  });
}

console.log(`${files.length} files, ${found} lines too long.`);
process.exitCode = found > 0 ? 1 : 0;
