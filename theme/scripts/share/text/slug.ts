import { fold } from "../../text/fold";

/** In characters; a longer one makes paths that some file systems refuse. */
const longest = 100;

/** Reserved device names on Windows, which no file can have. */
const device = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** A file name, and so an address, for a title: the rules of `Slug.cs`. Empty when no letter is usable. */
export function slugOf(title: string): string {
  let slug = "";
  // By UTF-16 code unit, as in C#: half a surrogate pair is not a letter either.
  for (const letter of title.split("").map(fold).join("").slice(0, longest)) {
    if (/[a-z0-9]/.test(letter)) {
      slug += letter;
    } else if (letter !== "'" && letter !== "’" && slug !== "" && !slug.endsWith("-")) {
      slug += "-";
    }
  }

  const name = slug.replace(/-$/, "");
  return device.test(name) ? `${name}-1` : name;
}
