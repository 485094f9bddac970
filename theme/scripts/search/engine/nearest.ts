import type { Lexicon } from "./lexicon";
import { looseParts } from "./meanings";
import type { Query } from "./question";

const most = 5;

/** Suggestions for a question without results: the known words that its words are made of, and what these mean. */
export async function nearestWords({ meanings }: Query, lexicon: Lexicon): Promise<string[]> {
  const found = (await Promise.all(meanings.map(({ word }) => looseParts(word, lexicon)))).flat();
  const forms = found.sort((a, b) => b.weight - a.weight).map(({ terms }) => terms[0]!.form);
  return [...new Set(forms)].slice(0, most);
}
