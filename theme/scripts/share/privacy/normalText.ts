import { asRead, composed } from "./signs";

/** A paragraph in the one form that the rules look at. */
export interface NormalText {
  readonly text: string;
  /** For each character of the text, and for its end, where it stands in what was typed. */
  readonly places: readonly number[];
}

/** Between two paragraphs, and before the first and behind the last. */
const emptyLines = /\n[ \t\u00A0]*(?:\n[ \t\u00A0]*)+|^(?:[ \t\u00A0]*\n)+|\n[ \t\u00A0]*$/g;

/** The paragraphs of a text, which an empty line ends. */
export function paragraphsOf(text: string): NormalText[] {
  const found: NormalText[] = [];
  let from = 0;
  for (const gap of text.matchAll(emptyLines)) {
    found.push(normalised(text.slice(from, gap.index), from));
    from = gap.index + gap[0].length;
  }

  found.push(normalised(text.slice(from), from));
  return found;
}

/**
 * One letter for a letter and its loose accent, nothing for what nobody sees, one blank for blanks, one hyphen for dashes, our own
 * digits for those of other scripts. The C# twin is NormalText.cs.
 */
function normalised(text: string, offset: number): NormalText {
  const signs: string[] = [];
  const places: number[] = [];
  let at = offset;
  for (const sign of text) {
    const accented = signs.length > 0 ? composed(signs.at(-1)!, sign) : undefined;
    if (accented !== undefined) {
      signs[signs.length - 1] = accented;
    } else {
      for (const unit of unitsOf(sign, signs.at(-1))) {
        signs.push(unit);
        places.push(at);
      }
    }

    at += sign.length;
  }

  return { text: signs.join(""), places: [...places, at] };
}

function unitsOf(sign: string, before: string | undefined): string[] {
  const read = sign === "\n" ? " " : (asRead(sign.codePointAt(0)!) ?? sign);
  return read === " " && before === " " ? [] : read.split("");
}
