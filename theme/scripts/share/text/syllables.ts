/** Vowels that are written with several letters, the longest first; then every single vowel. */
const sounds = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|[aeiouyàáâäèéêëìíîïòóôöùúûü]/gi;

/** Counts the syllables of a Dutch word by its vowels, as in `Syllables.cs`; at least one. */
export function syllablesIn(word: string): number {
  return Math.max(1, word.match(sounds)?.length ?? 0);
}
