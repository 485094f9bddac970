/** No vowels, so that no id spells a word; no 0, 1, l or o, which are confused when read aloud: `PageId.cs`. */
export const alphabet = "23456789bcdfghjkmnpqrstvwxz";
export const length = 5;

const firstLetter = alphabet.indexOf("b");

/** An id that no page of the site has. It starts with a letter, so that no program reads it as a number. */
export function freshId(taken: ReadonlySet<string>): string {
  for (;;) {
    const id = letter(firstLetter) + Array.from({ length: length - 1 }, () => letter(0)).join("");
    if (!taken.has(id)) {
      return id;
    }
  }
}

/** Uniform: rejects random bytes beyond the largest multiple. */
function letter(from: number): string {
  const many = alphabet.length - from;
  const [byte] = crypto.getRandomValues(new Uint8Array(1));
  return byte! < 256 - (256 % many) ? alphabet.charAt(from + (byte! % many)) : letter(from);
}
