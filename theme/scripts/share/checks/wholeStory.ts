import { inspect, type Finding } from "../privacy/inspect";
import type { Story } from "../story";
import { linesOf, type Line } from "../text/blocks";

export { loadRules } from "../privacy/inspect";

/** What may give somebody away, with the field in which it stands. */
export interface Placed {
  finding: Finding;
  field: string;
  /** Of the first character in the field. */
  start: number;
  /** After the last character in the field. */
  end: number;
  /** What to quote of it. */
  words: string;
}

/** A paragraph or item of the story. */
interface Piece {
  field: string;
  /** Of its first character in the field. */
  start: number;
  text: string;
  /** What stands between this and what goes before it. */
  joint: string;
}

/** What is chosen and not typed. */
const nothing = () => [];

/**
 * What of each part of a story ends up in its file, in the order of the whole. The type asks for every part that there is, so
 * that a field that is added cannot be left out of the checks.
 */
const parts: { [Part in keyof Story]: (value: Story[Part]) => Piece[] } = {
  kind: nothing,
  title: (title) => oneLineOf("titel", title),
  summary: (summary) => oneLineOf("samenvatting", summary),
  sections: (sections) => sections.flatMap(({ name, text }) => linesOf(text).map((line) => pieceOf(name, line))),
  bakens: nothing,
  phases: nothing,
  questions: (questions) => questions.flatMap((question, index) => oneLineOf(`vraag-${index + 1}`, question)),
  municipality: (name) => (name === "" ? [] : oneLineOf("gemeente", `gemeenten: ${name}`)),
  otherMunicipality: (name) => oneLineOf("andere-gemeente", name),
  teller: (name) => oneLineOf("verteller", name),
  confirmed: nothing,
};

/** All that may give somebody away in a story, read as one text: some of it only shows when parts are put together. Nothing until the rules are there. */
export function findingsIn(story: Story): Placed[] {
  const { text, pieces } = wholeOf(story);
  return inspect(text).map((finding) => placed(finding, pieces.findLast(({ at }) => at <= finding.start)!));
}

/** A story as one text, and where in that its pieces begin. */
export function wholeOf(story: Story): { text: string; pieces: (Piece & { at: number })[] } {
  let text = "";
  const pieces = piecesOf(story).map((piece) => {
    text += text === "" ? "" : piece.joint;
    const at = text.length;
    text += piece.text;
    return { ...piece, at };
  });
  return { text, pieces };
}

function piecesOf(story: Story): Piece[] {
  return (Object.keys(parts) as (keyof Story)[]).flatMap((part) => piecesOfPart(story, part));
}

function piecesOfPart<Part extends keyof Story>(story: Story, part: Part): Piece[] {
  return parts[part](story[part]);
}

/** In the file such a text is one line, however it was typed. */
function oneLineOf(field: string, text: string): Piece[] {
  return text.trim() === "" ? [] : [{ field, start: 0, text: text.replace(/\s/g, " "), joint: "\n\n" }];
}

/** Items of one list and lines of one paragraph follow each other without an empty line, as in the file. */
function pieceOf(field: string, { opens, start, text }: Line): Piece {
  return { field, start, text, joint: opens ? "\n\n" : "\n" };
}

/** What goes on in another piece is told where it begins. */
function placed(finding: Finding, { field, start, text, at }: Piece & { at: number }): Placed {
  const placeIn = (offset: number) => start + Math.min(offset - at, text.length);
  return { finding, field, start: placeIn(finding.start), end: placeIn(finding.end), words: inShort(finding.text) };
}

/** In words; of what is longer only the beginning and the end are quoted. */
const quoted = 6;

function inShort(text: string): string {
  const words = text.replace(/\s*\n\s*/g, " … ").split(/\s+/);
  return words.length > 2 * quoted ? [...words.slice(0, quoted), "…", ...words.slice(-quoted)].join(" ") : words.join(" ");
}
