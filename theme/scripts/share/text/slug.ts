import { fold } from "../../text/fold";

/** In characters; longer makes paths that some disks refuse. */
const longest = 100;

/** On Windows these are of devices, and no file can have them. */
const device = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** The name of a file, and so of an address, made of a title: the rules of `Slug.cs`. Empty when no letter is of use. */
export function slugOf(title: string): string {
  let slug = "";
  // By the unit, as C# does: half of an emoji is no letter either.
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
