import type { Known, Lexicon } from "./lexicon";

const shortestCorrected = 4;
const shortestWithTwo = 7;
const most = 3;

/**
 * Words of the site that differ in one or two letters, the closest first.
 *
 * @param isTyped Whether the word may be incomplete; then words that begin almost like it will do.
 */
export async function nearTo(word: string, isTyped: boolean, lexicon: Lexicon): Promise<string[]> {
  if (word.length < shortestCorrected || /[^a-z]/.test(word)) {
    return [];
  }

  const edits = word.length < shortestWithTwo ? 1 : 2;
  const [known, others] = [await lexicon.words(word.charAt(0)), () => lexicon.words(word.charAt(1))];
  const near = nearest(word, known, edits);
  const begun = near.length === 0 && isTyped && word.length > shortestCorrected ? beginningLike(word, known) : [];
  return near.length > 0 ? near : begun.length > 0 ? begun : nearest(word, await others(), edits);
}

/** Words that begin with what was typed, but for one letter. */
const beginningLike = (word: string, known: readonly Known[]): string[] =>
  known
    .filter(({ form }) => form.length > word.length && distance(word, form.slice(0, word.length), 1) <= 1)
    .sort((a, b) => b.frequency - a.frequency || (a.form < b.form ? -1 : 1))
    .slice(0, most)
    .map(({ form }) => form);

function nearest(word: string, known: readonly Known[], edits: number): string[] {
  const found = known
    .map(({ form, frequency }) => ({ form, frequency, edits: distance(word, form, edits) }))
    .filter((candidate) => candidate.edits <= edits);
  const fewest = Math.min(...found.map((candidate) => candidate.edits));
  return found
    .filter((candidate) => candidate.edits === fewest)
    .sort((a, b) => b.frequency - a.frequency || (a.form < b.form ? -1 : 1))
    .slice(0, most)
    .map((candidate) => candidate.form);
}

/** Edit distance with transpositions; above the limit it returns the limit plus one. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) {
    return limit + 1;
  }

  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      }

      row.push(cost);
    }

    if (Math.min(...row) > limit) {
      return limit + 1;
    }

    beforeLast = last;
    last = row;
  }

  return last[b.length]!;
}
