// Expands the JSON-LD of every page of a site and checks it by the vocabulary of schema.org: node jsonld.mjs FOLDER. Prints what is wrong, a line each, with
// the page; fails when there is any.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import jsonld from "jsonld";
import { findingsIn, nodesIn } from "./jsonld/check.mjs";
import { context } from "./jsonld/vocabulary.mjs";

const [folder] = process.argv.slice(2);

const documentLoader = (url) => {
  if (url !== "https://schema.org") {
    throw new Error(`Another context than that of schema.org: ${url}`);
  }

  return { contextUrl: null, document: context, documentUrl: url };
};

const pages = [];
for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".html")).sort()) {
  for (const [, data] of readFileSync(join(folder, file), "utf8").matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
    pages.push({ file, nodes: [...nodesIn(await jsonld.expand(JSON.parse(data), { documentLoader, safe: true }))] });
  }
}

const described = new Map();
for (const node of pages.flatMap(({ nodes }) => nodes)) {
  if (node["@id"] && node["@type"]) {
    described.set(node["@id"], [...described.get(node["@id"]) ?? [], ...node["@type"].map((type) => type.split("/").at(-1))]);
  }
}

let found = 0;
for (const { file, nodes } of pages) {
  for (const finding of new Set(nodes.flatMap((node) => [...findingsIn(node, described)]))) {
    console.log(`${file}: ${finding}`);
    found++;
  }
}

console.log(`${pages.length} pages, ${pages.flatMap(({ nodes }) => nodes).length} objects, ${found} findings`);
process.exitCode = pages.length > 0 && found === 0 ? 0 : 1;
