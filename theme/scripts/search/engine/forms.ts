const vowel = (char: string | undefined): boolean => char !== undefined && char !== "" && "aeiouy".includes(char);
const doubled = (char: string): boolean => "aeou".includes(char);
const syllables = (word: string): number => word.match(/[aeiouy]+/g)?.length ?? 0;
const shortestInflected = 4;

/** The same words come back with every key that is typed. */
const known = new Map<string, string>();

/** The key that all inflected forms of a word share. The C# twin is WordForms, which explains the rules. */
export function keyOf(word: string): string {
  let key = known.get(word);
  if (key === undefined) {
    key = keyByRules(word);
    known.set(word, key);
  }

  return key;
}

function keyByRules(word: string): string {
  if (word.length < shortestInflected || /[^a-z]/.test(word)) {
    return word;
  }

  return word.length > 7 && word.endsWith("heden") ? `${word.slice(0, -5)}heid` : close(withoutEnding(word));
}

/** The stem that derived words share: verander for verandering, ondernem for ondernemer. */
export function rootOf(word: string): string {
  let root = keyOf(/^ge.{3,}[^i][dt]$/.test(word) ? word.slice(2) : word);
  for (let before = ""; before !== root;) {
    before = root;
    root = withoutSuffix(root);
  }

  return root;
}

function withoutSuffix(key: string): string {
  const root = key.length > 7 && /heid$|atie$/.test(key)
    ? key.slice(0, -4)
    : key.length > 6 && key.endsWith("ing")
      ? key.slice(0, -3)
      : key.length > 6 && key.endsWith("er")
        ? key.slice(0, -2)
        : key.length > 4 && /[td]$/.test(key) && !key.endsWith("heid")
          ? key.slice(0, -1)
          : key;
  return root === key ? key : close(mend(root));
}

function withoutEnding(word: string): string {
  if (word.length > 5 && /jes?$/.test(word)) {
    return withoutDiminutive(word.slice(0, word.lastIndexOf("j")));
  }

  if (word.endsWith("s") && isPluralInS(word)) {
    word = word.slice(0, -1);
    if (!word.endsWith("en") && !(word.endsWith("e") && !vowel(word.at(-2)))) {
      return word;
    }
  }

  if (/[ei]een$/.test(word)) {
    return word.slice(0, -2);
  }

  if (word.length > 5 && word.endsWith("ien")) {
    return word.slice(0, -1);
  }

  if (word.length > 3 && word.endsWith("en") && !vowel(word.at(-3))) {
    return mend(word.slice(0, -2));
  }

  return word.length > 3 && word.endsWith("e") && !vowel(word.at(-2)) ? mend(word.slice(0, -1)) : word;
}

const withoutDiminutive = (stem: string): string =>
  stem.length > 3 && (/[lnrw]t$|[aeiouy]{2}t$/.test(stem) || stem.endsWith("mp")) ? stem.slice(0, -1) : stem;

function isPluralInS(word: string): boolean {
  switch (word.at(-2)) {
    case "a":
    case "o":
      return word.length > 5;
    case "y":
    case "b":
    case "m":
      return word.length > 4;
    case "e":
      return (word.length > 6 && /[tdg]es$/.test(word)) || (word.length > 5 && /[tsgcdrnmp]ies$/.test(word));
    case "r":
    case "l":
      return syllables(word) > 1;
    case "n":
      return syllables(word) > 1 && /ens$|ions$/.test(word);
    case "g":
      return syllables(word) > 1 && word.endsWith("ings");
    default:
      return false;
  }
}

function mend(stem: string): string {
  const last = stem.at(-1)!;
  const before = stem.charAt(stem.length - 2);
  if (stem.length > 2 && last === before) {
    return stem.slice(0, -1);
  }

  const long = stem.length > 1 && doubled(before) && !vowel(stem.at(-3)) && syllables(stem) === 1 && !vowel(last);
  return stem.slice(0, -1) + (long ? before : "") + (last === "z" ? "s" : last === "v" ? "f" : last);
}

const close = (word: string): string =>
  word.length > 4 && syllables(word) > 1 && /(aa|ee|oo|uu)[^aeiouy]$/.test(word) ? word.slice(0, -2) + word.slice(-1) : word;
