import file from "../../../../src/Kennisbank/Diagnostics/Signs/tekens.json" with { type: "json" };

/** The character table of tekens.json. The C# twin is SignTable.cs. */

/** The replacement of a character; empty when it is removed. */
const readAs = new Map<number, string>();

function add(ranges: readonly string[], as: (index: number) => string): void {
  ranges.flatMap(codesOf).forEach((code, index) => readAs.set(code, as(index)));
}

add(file.marks, () => "");
add(file.blank, () => " ");
Object.entries(file.same).forEach(([as, ranges]) => add(ranges, () => as));
add([file.wide], (index) => String.fromCharCode(0x21 + index));
file.fromZero.forEach((zero) => add([rangeFrom(zero, 9)], String));
file.fromOne.forEach((one) => add([rangeFrom(one, 8)], (index) => String(index + 1)));
add(file.superscript.split(" "), String);
add(file.invisible, () => "");

const invisible = new Set(file.invisible.flatMap(codesOf));
const joining = new Set(file.joining.flatMap(codesOf));
const breaking = new Set(file.breaking.flatMap(codesOf));
const turning = new Set(file.turning.flatMap(codesOf));

/** The replacement, when it differs from the character. */
export function asRead(code: number): string | undefined {
  return readAs.get(code);
}

/** Composes a letter and a combining accent, where there is such a letter. */
export function composed(letter: string, accent: string): string | undefined {
  const one = /[\u0300-\u036F]/.test(accent) ? (letter + accent).normalize("NFC") : "";
  return one.length === 1 ? one : undefined;
}

/** Removes invisible characters, except in emoji and in joining scripts. */
export function withoutInvisible(text: string): string {
  const signs = [...text];
  return signs.filter((sign, index) => !isUseless(sign, signs[index - 1], signs[index + 1])).join("");
}

/** The C# twin is InvisibleCharacters.cs. */
function isUseless(sign: string, before: string | undefined, after: string | undefined): boolean {
  const code = sign.codePointAt(0)!;
  return invisible.has(code)
    && !(joining.has(code) && (isJoined(before) || after === keycap))
    && !(breaking.has(code) && isLetter(before) && isLetter(after))
    && !(turning.has(code) && (isFromTheRight(before) || isFromTheRight(after)));
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /\p{L}/u.test(sign);
}

const keycap = "\u20E3";

function isJoined(sign: string | undefined): boolean {
  const code = sign?.codePointAt(0) ?? 0;
  return (code >= 0x590 && code < 0x2000) || code >= 0x2100 || joining.has(code);
}

function isFromTheRight(sign: string | undefined): boolean {
  return sign !== undefined && /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(sign);
}

function codesOf(range: string): number[] {
  const [first, last = first] = range.split("-").map((code) => parseInt(code, 16));
  return Array.from({ length: last! - first! + 1 }, (_, index) => first! + index);
}

function rangeFrom(first: string, more: number): string {
  return `${first}-${(parseInt(first, 16) + more).toString(16)}`;
}
