// The count of a filter is the number of results that it gives: node search/facets.mjs SITE
import { ask, finish, load, metaAddress, serve } from "./engine.mjs";

const [site] = process.argv.slice(2);
serve(site);
const { open } = await load("open");
const search = open(metaAddress);
const complaints = [];

const questions = ["", "wijkteam", "eigen kracht van inwoners"];
const choices = [
  [],
  [{ kind: "type", value: "casussen" }],
  [{ kind: "type", value: "casussen" }, { kind: "type", value: "verhalen" }, { kind: "baken", value: "eigen-kracht" }],
];

for (const text of questions) {
  for (const filters of choices) {
    const values = await search.facets({ text, filters, sort: "relevantie", from: 0, count: 10 });
    if (values.length === 0) {
      complaints.push(`"${text}" with ${JSON.stringify(filters)} has no filter.`);
    }

    for (const { kind, value, count } of values) {
      const others = filters.filter((filter) => filter.kind !== kind);
      const { total } = await ask(search, text, { filters: [...others, { kind, value }] });
      if (total !== count) {
        complaints.push(`"${text}" with ${JSON.stringify(others)}: ${kind} ${value} says ${count} and gives ${total}.`);
      }
    }
  }
}

const all = await ask(search, "", { sort: "datum", count: 1000 });
const days = all.results.map((result) => result.date);
if (days.some((day, index) => index > 0 && day > days[index - 1])) {
  complaints.push("A browse is not in order of date.");
}

const parts = [...(await ask(search, "zorg", { count: 5 })).results, ...(await ask(search, "zorg", { from: 5, count: 5 })).results];
const whole = (await ask(search, "zorg", { count: 10 })).results;
if (JSON.stringify(parts) !== JSON.stringify(whole)) {
  complaints.push("Two pages of five results are not the one page of ten.");
}

finish(complaints);
