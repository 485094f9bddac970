/**
 * Expands the fragments in the patterns of privacyregels.json, for the checks and the browser alike. A pattern refers to a fragment as
 * {name}. A fragment is a pattern, which may refer to others, or a list of alternatives, each with and without a capital.
 *
 * @param {Readonly<Record<string, string | readonly string[]>>} fragments
 * @returns {(pattern: string) => string}
 */
export function expander(fragments) {
  const known = new Map();
  const expand = (pattern) => pattern.replace(/\{([a-z]+)\}/g, (_, name) => fragment(name));

  function fragment(name) {
    if (!known.has(name)) {
      const written = fragments[name];
      if (written === undefined) {
        throw new Error(`privacyregels.json names a fragment that is not there: {${name}}`);
      }

      known.set(name, expand(typeof written === "string" ? written : `(?:${written.map(either).join("|")})`));
    }

    return known.get(name);
  }

  // A group is named after the list that its text must be in, or must not; numbered, because group names must be unique.
  return (pattern) => {
    const numbers = new Map();
    return expand(pattern).replace(/\(\?<([a-z]+)>/g, (_, name) => {
      numbers.set(name, (numbers.get(name) ?? 0) + 1);
      return `(?<${name}${numbers.get(name)}>`;
    });
  };
}

/**
 * The words of each list. A list may include others as {name}.
 *
 * @param {Readonly<Record<string, readonly string[]>>} lists
 * @returns {(name: string) => readonly string[]}
 */
export function wordLists(lists) {
  const wordsOf = (name) => lists[name].flatMap((word) => (word.startsWith("{") ? wordsOf(word.slice(1, -1)) : [word]));
  return (name) => [...new Set(wordsOf(name))];
}

/** The group that is reported, at the end of the match; without it the whole match is reported. */
export const part = "deel1";

/**
 * The groups of an expanded pattern, each with its list.
 *
 * @param {string} expression
 * @returns {{ group: string, list: string, isForbidden: boolean }[]}
 */
export function checksOf(expression) {
  return [...expression.matchAll(/\(\?<([a-z]+)([0-9]+)>/g)]
    .map(([, list, number]) => ({ group: list + number, list, isForbidden: list.startsWith("geen") }))
    .filter(({ group }) => group !== part);
}

/** A pattern that begins with a lower-case letter, and its variant with a capital. */
function either(pattern) {
  const first = pattern.charAt(0);
  return /\p{Ll}/u.test(first) ? `[${first.toUpperCase()}${first}]${pattern.slice(1)}` : pattern;
}
