// Prints the fragment of a meeting that takes pages along. node link.mjs METHOD ID…
import { load } from "../typescript.mjs";
import { meeting } from "./examples.mjs";

const { fragmentOf } = await load("meeting/core/address.ts");
const [method, ...pages] = process.argv.slice(2);
process.stdout.write(fragmentOf(meeting({ kind: "eigen-inbreng", method, pieces: pages.map((id) => ({ id, questions: [] })) })));
