// Reads cards from standard input, a line of JSON each, and writes the picture of each to the file that it names.
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { draw } from "./draw.mjs";

for await (const line of createInterface({ input: process.stdin })) {
  const { file, ...card } = JSON.parse(line);
  writeFileSync(file, draw(card));
}
