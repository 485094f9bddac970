/** No vowels, so that no id spells a word; no 0, 1, l or o, so that it survives being read aloud: `PageId.cs`. */
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

/** Every letter as likely as any other: what does not fit a whole number of times is thrown again. */
function letter(from: number): string {
  const many = alphabet.length - from;
  const [byte] = crypto.getRandomValues(new Uint8Array(1));
  return byte! < 256 - (256 % many) ? alphabet.charAt(from + (byte! % many)) : letter(from);
}
