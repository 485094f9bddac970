import { keyOf } from "./forms";
import type { Lexicon } from "./lexicon";
import type { Query } from "./question";

const shared = 3;
const most = 5;

/** Suggestions for a question without results: words of the site with the same prefixes, the most frequent first. */
export async function nearestWords(query: Query, lexicon: Lexicon): Promise<string[]> {
  const groups = new Map<string, { form: string; frequency: number }>();
  for (const { word } of query.meanings) {
    for (const known of await lexicon.words(word.charAt(0))) {
      if (word.length >= shared && known.form.startsWith(word.slice(0, shared)) && !groups.has(keyOf(known.form))) {
        groups.set(keyOf(known.form), known);
      }
    }
  }

  return [...groups.values()]
    .sort((a, b) => b.frequency - a.frequency || (a.form < b.form ? -1 : 1))
    .slice(0, most)
    .map(({ form }) => form);
}
