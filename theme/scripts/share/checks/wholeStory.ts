import { inspect, type Finding } from "../privacy/inspect";
import type { Story } from "../story";
import { linesOf, type Line } from "../text/blocks";

export { loadRules } from "../privacy/inspect";

/** A privacy finding, with the field that contains it. */
export interface Placed {
  finding: Finding;
  field: string;
  /** Index of the first character in the field. */
  start: number;
  /** Index after the last character in the field. */
  end: number;
  /** The text to quote. */
  words: string;
}

/** A paragraph or item of the story. */
interface Piece {
  field: string;
  /** Index of its first character in the field. */
  start: number;
  text: string;
  /** The separator before it. */
  joint: string;
}

/** Fields that are selected and not typed. */
const nothing = () => [];

/**
 * What the file contains of each part of a story, in file order. The type requires every part, so
 * that a new field cannot be left out of the checks.
 */
const parts: { [Part in keyof Story]: (value: Story[Part]) => Piece[] } = {
  kind: nothing,
  title: (title) => oneLineOf("titel", title),
  summary: (summary) => oneLineOf("samenvatting", summary),
  sections: (sections) => sections.flatMap(({ name, text }) => linesOf(text).map((line) => pieceOf(name, line))),
  bakens: nothing,
  agendas: nothing,
  questions: (questions) => questions.flatMap((question, index) => oneLineOf(`vraag-${index + 1}`, question)),
  seeAlso: nothing,
  municipality: (name) => (name === "" ? [] : oneLineOf("gemeente", `gemeenten: ${name}`)),
  otherMunicipality: (name) => oneLineOf("andere-gemeente", name),
  teller: (name) => oneLineOf("verteller", name),
  confirmed: nothing,
};

/** All privacy findings in a story, read as one text, because some need several parts. Empty until the rules have loaded. */
export function findingsIn(story: Story): Placed[] {
  const { text, pieces } = wholeOf(story);
  return inspect(text).map((finding) => placed(finding, pieces.findLast(({ at }) => at <= finding.start)!));
}

/** A story as one text, with the positions of its pieces. */
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

/** In the file this text is on one line, however it was typed. */
function oneLineOf(field: string, text: string): Piece[] {
  return text.trim() === "" ? [] : [{ field, start: 0, text: text.replace(/\s/g, " "), joint: "\n\n" }];
}

/** List items and lines of a paragraph are not separated by an empty line, as in the file. */
function pieceOf(field: string, { opens, start, text }: Line): Piece {
  return { field, start, text, joint: opens ? "\n\n" : "\n" };
}

/** A finding that spans pieces is reported where it begins. */
function placed(finding: Finding, { field, start, text, at }: Piece & { at: number }): Placed {
  const placeIn = (offset: number) => start + Math.min(offset - at, text.length);
  return { finding, field, start: placeIn(finding.start), end: placeIn(finding.end), words: inShort(finding.text) };
}

/** In words; of a longer text only the start and end are quoted. */
const quoted = 6;

function inShort(text: string): string {
  const words = text.replace(/\s*\n\s*/g, " … ").split(/\s+/);
  return words.length > 2 * quoted ? [...words.slice(0, quoted), "…", ...words.slice(-quoted)].join(" ") : words.join(" ");
}
