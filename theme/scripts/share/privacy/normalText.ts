import { asRead, composed } from "./signs";

/** A normalized paragraph, as the rules match it. */
export interface NormalText {
  readonly text: string;
  /** For each character of the text, and for its end, the position in the typed text. */
  readonly places: readonly number[];
}

/** Separates paragraphs, and surrounds the text. */
const emptyLines = /\n[ \t\u00A0]*(?:\n[ \t\u00A0]*)+|^(?:[ \t\u00A0]*\n)+|\n[ \t\u00A0]*$/g;

/** The paragraphs of a text, which are separated by empty lines. */
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
 * Precomposed letters, no invisible characters, one space for whitespace, one hyphen for dashes, ASCII
 * digits. The C# twin is NormalText.cs.
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
