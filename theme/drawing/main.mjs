// Reads cards from standard input, a line of JSON each, and writes the picture of each to the file that it names.
import { renameSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { draw } from "./draw.mjs";

for await (const line of createInterface({ input: process.stdin })) {
  const { file, ...card } = JSON.parse(line);
  // A picture that is there is never drawn again, so it must be there whole or not at all.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, draw(card));
  renameSync(unfinished, file);
}
