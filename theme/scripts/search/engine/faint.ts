const faintTrust = 0.3;

/** Words that people add to any question. No stop words: somebody may ask for nothing else, and the generator indexes them. */
const faintWords = new Set(
  "mensen goed goede nieuw nieuwe groot grote lang lange kort korte eerste laatste beste gewoon echt twee drie vier vijf zes".split(" "),
);

/** How much a word counts beside others, from 0 to 1. */
export const trustIn = (word: string): number => (faintWords.has(word) ? faintTrust : 1);
