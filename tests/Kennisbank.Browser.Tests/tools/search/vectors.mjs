// The browser normalizes words and forms as the generator does: node search/vectors.mjs
import { finish, load, vectors } from "./engine.mjs";

const { wordsOf, keyOf, rootOf } = await load("words", "forms");
const complaints = [];

for (const { text, words } of vectors("words.json")) {
  const found = wordsOf(text).map(({ word }) => word);
  if (JSON.stringify(found) !== JSON.stringify(words)) {
    complaints.push(`${JSON.stringify(text)}: ${JSON.stringify(found)}, not ${JSON.stringify(words)}`);
  }
}

for (const { key, forms } of vectors("forms.json")) {
  for (const form of forms.filter((candidate) => keyOf(candidate) !== key)) {
    complaints.push(`${form}: ${keyOf(form)}, not ${key}`);
  }
}

const families = vectors("roots.json").map((words) => new Set(words.map(rootOf)));
for (const [index, roots] of families.entries()) {
  const [root, ...others] = roots;
  if (others.length > 0 || families.slice(0, index).some((before) => before.has(root))) {
    complaints.push(`${vectors("roots.json")[index]}: ${[...roots]}`);
  }
}

finish(complaints);
