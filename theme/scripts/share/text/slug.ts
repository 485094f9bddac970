/** Longer names make paths that some disks refuse. */
export const longest = 100;

const accented = "àáâãäåāăąçćčďđèéêëēėęěğìíîïīįłñńňòóôõöøōőřśšşťţùúûüūůűųýÿžźż";
const plain = "aaaaaaaaacccddeeeeeeeegiiiiiilnnnoooooooorsssttuuuuuuuuyyzzz";

/** The name of a file, and so of an address, made of a title: the rules of `Slug.cs`. Empty when no letter is of use. */
export function slugOf(title: string): string {
  let slug = "";
  // By the unit, as C# does: half of an emoji is no letter either.
  for (let at = 0; at < Math.min(title.length, longest); at++) {
    const letter = fold(lower(title.charAt(at)));
    if (/[a-z0-9]/.test(letter)) {
      slug += letter;
    } else if (letter !== "'" && letter !== "’" && slug !== "" && !slug.endsWith("-")) {
      slug += "-";
    }
  }

  return slug.replace(/-$/, "");
}

function lower(unit: string): string {
  const small = unit.toLowerCase();
  return small.length === 1 ? small : unit;
}

function fold(letter: string): string {
  const at = accented.indexOf(letter);
  return at < 0 ? letter : plain.charAt(at);
}
