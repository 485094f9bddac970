// Runs the privacy rules of the browser on the texts of a JSON file (an array of strings); prints the findings of each.
import { readFile } from "node:fs/promises";
import { load } from "./typescript.mjs";

const { inspect, loadRules } = await load("share/privacy/inspect.ts");
await loadRules();
const texts = JSON.parse(await readFile(process.argv[2], "utf8"));

process.stdout.write(JSON.stringify(texts.map((text) => inspect(text))));
