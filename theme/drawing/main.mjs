// Reads cards from standard input, one JSON object per line, and writes the picture of each to the file that it names.
import { renameSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { draw } from "./draw.mjs";

for await (const line of createInterface({ input: process.stdin })) {
  const { file, ...card } = JSON.parse(line);
  // An existing picture is never drawn again, so it must be complete or absent.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, draw(card));
  renameSync(unfinished, file);
}
