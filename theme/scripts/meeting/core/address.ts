import { alphabet, length as idLength } from "../../share/file/id";
import { checkLength, checkOf } from "../../text/check";
import { cut } from "../../text/cut";
import { passedOn } from "../../text/fragment";
import { packed, unpacked } from "../../text/packed";
import { dayNumber, isoOf } from "./days";
import { limits, type Kind, type Meeting, type Piece } from "./meeting";

/**
 * A meeting as the fragment of an address, which no browser sends to a server:
 *
 *     1 CCC IIIII K MMMMM mm pp ddd ttt (PPPPP n QQQ…)… [.TEXT]
 *
 * version, check characters over all that follows, id, kind, method (a dash for each character while none is chosen), minutes, people,
 * day and time (in base 36; dashes for none), and the pieces with the number of their questions and the ids of these. Own words
 * follow as base64url of their UTF-8. An address of this version opens for ever: later versions get a decoder of their own.
 */
export const version = "1";

/** The largest prime below 27 to the third. */
const prime = 19_681;

const questionIdLength = 3;
const kinds: Readonly<Record<string, Kind>> = { e: "eigen-inbreng", c: "casus" };
const base = 36;
const none = "-";

/** What could be read from an address, and what not. */
export interface Reading {
  readonly meeting: Meeting;
  readonly damage: readonly Damage[];
}

/**
 * `newer`: made by a later version of the site; `empty`: no meeting at all; `damaged`: it is not as it was made; `unreadable`: so little
 * of it is left that there is no meeting.
 */
export type Damage = "empty" | "newer" | "damaged" | "unreadable";

export function fragmentOf(meeting: Meeting): string {
  const body = [
    meeting.id,
    Object.keys(kinds).find((letter) => kinds[letter] === meeting.kind)!,
    meeting.method || none.repeat(idLength),
    number(meeting.minutes, 2),
    number(meeting.people, 2),
    meeting.date === "" ? none.repeat(3) : number(dayNumber(meeting.date), 3),
    meeting.start === null ? none.repeat(3) : number(meeting.start, 3),
    ...meeting.pieces.map(({ id, questions }) => id + number(questions.length, 1) + questions.join("")),
    meeting.title || meeting.question ? `.${packed(`${meeting.title}\n${meeting.question}`)}` : "",
  ].join("");
  return version + checkOf(body, alphabet, prime) + body;
}

/** @param fresh the meeting to begin with, for what cannot be read */
export function meetingFrom(fragment: string, fresh: Meeting): Reading {
  const code = cleaned(fragment);
  if (code === "") {
    return { meeting: fresh, damage: ["empty"] };
  }

  if (!code.startsWith(version)) {
    return { meeting: fresh, damage: [/^[2-9]/.test(code) ? "newer" : "unreadable"] };
  }

  const body = code.slice(1 + checkLength);
  const cursor = new Cursor(body);
  const meeting = read(cursor, fresh);
  const isWhole = code.slice(1, 1 + checkLength) === checkOf(body, alphabet, prime) && !cursor.isDamaged;
  return { meeting, damage: isWhole ? [] : [meeting.pieces.length === 0 && meeting.method === "" ? "unreadable" : "damaged"] };
}

function read(cursor: Cursor, fresh: Meeting): Meeting {
  const id = cursor.id(idLength) ?? fresh.id;
  const kind = kinds[cursor.take(1)] ?? cursor.damaged(fresh.kind);
  const method = cursor.id(idLength, true) ?? "";
  const minutes = within(cursor.number(2), limits.minutes.min, limits.minutes.max) ?? cursor.damaged(fresh.minutes);
  const people = within(cursor.number(2), limits.people.min, limits.people.max) ?? cursor.damaged(fresh.people);
  const day = cursor.optionalNumber(3);
  const start = within(cursor.optionalNumber(3), 0, 24 * 60 - 1);
  return {
    id,
    kind,
    method,
    minutes,
    people,
    date: day === null ? "" : isoOf(day),
    start,
    pieces: pieces(cursor),
    ...ownWords(cursor),
  };
}

function pieces(cursor: Cursor): Piece[] {
  const found: Piece[] = [];
  let questions = 0;
  while (cursor.hasMore && cursor.next !== "." && found.length < limits.pieces) {
    const id = cursor.id(idLength);
    const count = cursor.number(1) ?? 0;
    if (id === null || count > limits.questions) {
      cursor.damaged(null);
      break;
    }

    const ids = Array.from({ length: count }, () => cursor.id(questionIdLength)).filter((question) => question !== null);
    const kept = ids.slice(0, limits.questions - questions);
    questions += kept.length;
    if (!found.some((piece) => piece.id === id)) {
      found.push({ id, questions: [...new Set(kept)] });
    }
  }

  return found;
}

function ownWords(cursor: Cursor): Pick<Meeting, "title" | "question"> {
  const text = cursor.take(1) === "." ? unpacked(cursor.rest()) : "";
  if (text === null) {
    return cursor.damaged({ title: "", question: "" });
  }

  const [title = "", ...question] = text.split("\n");
  return { title: cut(title, limits.title), question: cut(question.join("\n"), limits.question) };
}

/** Reads a code from left to right, and remembers whether anything in it could not be. */
class Cursor {
  readonly #code: string;
  #at = 0;
  #isDamaged = false;

  constructor(code: string) {
    this.#code = code;
  }

  get hasMore(): boolean {
    return this.#at < this.#code.length;
  }

  get next(): string {
    return this.#code.charAt(this.#at);
  }

  get isDamaged(): boolean {
    return this.#isDamaged;
  }

  damaged<Value>(instead: Value): Value {
    this.#isDamaged = true;
    return instead;
  }

  take(length: number): string {
    const part = this.#code.slice(this.#at, this.#at + length);
    this.#at += length;
    return part;
  }

  rest(): string {
    return this.take(Infinity);
  }

  /** @returns null for what is no id, and where it may be absent, for none */
  id(length: number, isOptional = false): string | null {
    const part = this.take(length);
    if (part.length === length && [...part].every((char) => alphabet.includes(char))) {
      return part;
    }

    return isOptional && part === none.repeat(length) ? null : this.damaged(null);
  }

  number(length: number): number | null {
    const part = this.take(length);
    return part.length === length && /^[0-9a-z]+$/.test(part) ? parseInt(part, base) : this.damaged(null);
  }

  optionalNumber(length: number): number | null {
    if (this.#code.startsWith(none.repeat(length), this.#at)) {
      this.#at += length;
      return null;
    }

    return this.number(length);
  }
}

/** Also without the punctuation of a sentence around it. */
const cleaned = (fragment: string): string =>
  passedOn(fragment).replace(/^[^\p{L}\p{N}]+/u, "").replace(/\.*([^\p{L}\p{N}_.-].*)?$/su, "");

const number = (value: number, length: number): string => value.toString(base).padStart(length, "0");

const within = (value: number | null, min: number, max: number): number | null =>
  value !== null && value >= min && value <= max ? value : null;
