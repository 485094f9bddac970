// A missing or damaged file of the index results in a SearchProblem, and nothing else: node search/damage.mjs SITE
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { ask, finish, load, metaAddress, serve } from "./engine.mjs";

const [site] = process.argv.slice(2);
const question = "wijkteems en eigen kracht";
const complaints = [];

const fetched = new Set();
serve(site, (address, bytes) => fetched.add(address) && bytes);
const { open, SearchProblem } = await load("api", "open");
const facetsOf = (search) => search.facets({ text: question, filters: [], sort: "relevantie", from: 0, count: 10 });
const everything = async (search) => [await ask(search, question, { sort: "datum" }), await facetsOf(search)];
await everything(open(metaAddress));

const damages = {
  gone: () => null,
  empty: () => deflateRawSync(Buffer.alloc(0)),
  "cut off": (bytes) => bytes.subarray(0, bytes.length / 2),
  "not compressed": (bytes) => inflateRawSync(bytes),
  "ends too soon": (bytes) => deflateRawSync(inflateRawSync(bytes).subarray(0, -3)),
  "of another form": (bytes) => deflateRawSync(Buffer.alloc(inflateRawSync(bytes).length, 255)),
};

for (const address of fetched) {
  for (const [name, damage] of Object.entries(damages)) {
    serve(site, (asked, bytes) => (asked === address ? damage(bytes) : bytes));
    try {
      await everything(open(metaAddress));
      // No pages: the damaged file has nothing of the question.
      if (name !== "empty") {
        complaints.push(`${address} ${name}: it was not noticed.`);
      }
    } catch (problem) {
      if (!(problem instanceof SearchProblem)) {
        complaints.push(`${address} ${name}: ${problem.stack}`);
      }
    }
  }
}

serve(site, (address, bytes) => (address === metaAddress ? null : bytes));
const search = open(metaAddress);
await ask(search, question).catch(() => {});
serve(site);
const answer = await ask(search, question);
if (answer.total === 0) {
  complaints.push("After a file was gone for a moment nothing is found any more.");
}

finish(complaints);
