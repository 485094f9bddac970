/** Vowels that are written with several letters and sound as one, the longest first; then every vowel alone. */
const sounds = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|[aeiouyàáâäèéêëìíîïòóôöùúûü]/gi;

/** Counts the syllables of a Dutch word by its vowels, as `Syllables.cs` does; at least one. */
export function syllablesIn(word: string): number {
  return Math.max(1, word.match(sounds)?.length ?? 0);
}
