// An open tab goes on searching after the site was published anew: node search/deploy.mjs SITE
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ask, finish, load, metaAddress, serve } from "./engine.mjs";

const [site] = process.argv.slice(2);
const { open, readMeta, Bytes, SearchProblem } = await load("open", "meta", "bytes", "api");
const complaints = [];

// The version before this one: the same index under another name.
const current = inflateRawSync(readFileSync(join(site, metaAddress)));
const folder = readMeta(new Bytes(current)).folder;
const earlier = "0".repeat(folder.length);
const earlierMeta = deflateRawSync(Buffer.from(current.toString("latin1").replace(folder, earlier), "latin1"));

let isPublished;
const asked = [];
function fetchFrom(address) {
  asked.push(address);
  if (address === metaAddress) {
    return isPublished ? readFileSync(join(site, address)) : earlierMeta;
  }

  const own = isPublished ? folder : earlier;
  return address.includes(`/${own}/`) ? readFileSync(join(site, address.replace(own, folder))) : null;
}

globalThis.fetch = async (address) => {
  const bytes = fetchFrom(address);
  return bytes ? new Response(bytes) : new Response("", { status: 404 });
};

for (const [name, next] of [
  ["a question", (search) => ask(search, "bezuiniging zwembad")],
  ["a filter", (search) => ask(search, "wijkteam", { filters: [{ kind: "type", value: "lessen" }] })],
  ["the filters", (search) => search.facets({ text: "wijkteam", filters: [], sort: "relevantie", from: 0, count: 10 })],
]) {
  isPublished = false;
  const search = open(metaAddress);
  await ask(search, "wijkteam");
  isPublished = true;
  asked.length = 0;
  try {
    const there = await next(search);
    const whole = await next(open(metaAddress));
    if (JSON.stringify(there) !== JSON.stringify(whole)) {
      complaints.push(`${name}: another answer than in a new tab.`);
    }
  } catch (problem) {
    complaints.push(`${name}: ${problem}`);
  }
}

isPublished = true;
const search = open(metaAddress);
await ask(search, "wijkteam");
serve(site, (address, bytes) => (asked.push(address), address === metaAddress ? bytes : null));
asked.length = 0;
const problem = await ask(search, "bezuiniging zwembad").catch((each) => each);
if (!(problem instanceof SearchProblem) || asked.filter((address) => address === metaAddress).length !== 1) {
  complaints.push(`Without the files, the list of files must be fetched once more and then be given up: ${problem}, ${asked}`);
}

finish(complaints);
