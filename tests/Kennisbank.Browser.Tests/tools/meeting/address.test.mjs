import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import fc from "fast-check";
import { load } from "../typescript.mjs";
import { alphabet, catalogue, meeting, meetings } from "./examples.mjs";

const { fragmentOf, meetingFrom } = await load("meeting/core/address.ts");
const { emptyMeeting, limits } = await load("meeting/core/meeting.ts");
const { opened } = await load("meeting/core/start.ts");
const { lossInWords } = await load("meeting/noticeWords.ts");

const fresh = emptyMeeting("fresh");
const address = (fragment) => `https://kennisbank-sociaaldomein.nl/intervisie/deelnemen/#${fragment}`;

test("A thousand meetings come out of their address as they went in", () => {
  fc.assert(fc.property(meetings, (any) => {
    assert.deepEqual(meetingFrom(fragmentOf(any), fresh), { meeting: any, damage: [] });
  }), { numRuns: 1000 });
});

test("An address without own words is at most 150 characters long, and with them 1,800", () => {
  const questions = (at) => (at < 4 ? [`bb${at + 2}`, `cc${at + 2}`] : [`bb${at + 2}`]);
  const full = meeting({ pieces: Array.from({ length: limits.pieces }, (_, at) => ({ id: `bcdf${at + 2}`, questions: questions(at) })) });
  assert.ok(address(fragmentOf(full)).length <= 150, address(fragmentOf(full)));
  // Three bytes of UTF-8 are the most that one place of a text can take.
  assert.ok(address(fragmentOf({ ...full, title: "語".repeat(limits.title), question: "語".repeat(limits.question) })).length <= 1800);
});

test("Addresses of version 1 open for ever", async () => {
  const kept = JSON.parse(await readFile(new URL("./version1.json", import.meta.url), "utf8"));
  assert.ok(kept.length > 0);
  for (const { fragment, meeting: as } of kept) {
    assert.deepEqual(meetingFrom(fragment, fresh), { meeting: as, damage: [] });
  }
});

test("Any one wrong character is noticed, and so are two swapped neighbours", () => {
  const code = fragmentOf(meeting({ title: "Sport", question: "Wat nu?" }));
  const wrong = (other) => assert.notDeepEqual(meetingFrom(other, fresh).damage, [], other);
  for (let at = 0; at < code.length; at++) {
    for (const char of alphabet + "01aeiluAEZ_-") {
      if (char !== code[at]) {
        wrong(code.slice(0, at) + char + code.slice(at + 1));
      }
    }

    if (at > 0 && code[at] !== code[at - 1]) {
      wrong(code.slice(0, at - 1) + code[at] + code[at - 1] + code.slice(at + 1));
    }
  }
});

test("A damaged address keeps what can be kept", () => {
  const whole = meeting({ title: "Sport", question: "Wat nu?" });
  const cut = fragmentOf(whole).slice(0, -9);
  const { meeting: kept, damage } = meetingFrom(cut, fresh);
  assert.deepEqual(damage, ["damaged"]);
  assert.deepEqual(kept.pieces, whole.pieces);
  assert.equal(kept.method, whole.method);
  assert.equal(kept.minutes, whole.minutes);
});

test("An address of which nothing can be read does not say that something can be", () => {
  for (const code of ["hallo", "<img src=x>", "1", "1zzzz", "%E0%A4%A"]) {
    assert.deepEqual(meetingFrom(code, fresh).damage, ["unreadable"], code);
  }
});

test("A hostile address gives a meeting within the limits", () => {
  const hostile = fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), meetings.chain((any) => {
    const code = fragmentOf(any);
    return fc.tuple(fc.nat(code.length), fc.string({ maxLength: 30 })).map(([at, text]) => code.slice(0, at) + text + code.slice(at + 5));
  }));
  fc.assert(fc.property(hostile, (code) => {
    const { meeting: any } = opened(`#${code}`, catalogue, "fresh");
    assert.ok(any.pieces.length <= limits.pieces);
    assert.ok(any.pieces.reduce((sum, { questions }) => sum + questions.length, 0) <= limits.questions);
    assert.ok(any.title.length <= limits.title && any.question.length <= limits.question);
    assert.ok(any.minutes >= limits.minutes.min && any.minutes <= limits.minutes.max);
    assert.ok(any.people >= limits.people.min && any.people <= limits.people.max);
    assert.ok(any.pieces.every(({ id }) => catalogue.pieces.has(id)));
  }), { numRuns: 1000 });
});

test("What a chat puts around an address does no harm", () => {
  const code = fragmentOf(meeting({ title: "Sport" }));
  for (const around of [
    `#${code}`, `${code}.`, `${code}>`, `${code})`, `${code}”`, ` ${code} `, `“${code}”`, `%E2%80%9C${code}%E2%80%9D`, `${code}%3E`, `${code}%20kijk%20hier`]) {
    assert.deepEqual(meetingFrom(around, fresh).damage, [], around);
  }
});

test("What mail programs and trackers do to an address does no harm", () => {
  const code = fragmentOf(meeting({ title: "Sport & zo", question: "Wat nu?" }));
  for (const passed of [
    `${code}?utm_source=mail&utm_medium=x`, `${code}&fbclid=abc`, `${code}%3Futm_source=x`, `%23${code}`, `%2523${code}`, code.replace(".", "%252E"),
    encodeURIComponent(encodeURIComponent(code)), `(${code})…`, `${code}…”).`, `${code}—zie hier`, `*${code}*`, `${code}|`, `${code}\\`, `${code}/`,
    `\u200B${code.slice(0, 9)}\u200B${code.slice(9)}`, `${code}%E2%80%8B`, `${code}%3C/a%3E`]) {
    assert.deepEqual(meetingFrom(`#${passed}`, fresh).damage, [], passed);
  }
  for (const start of ["b-kkkk2", "s-sh45c.w7nqd"]) {
    const { meeting: read } = opened(`#${start}?utm_source=mail`, catalogue, "fresh");
    assert.deepEqual(read.pieces.map(({ id }) => id), ["sh45c", "w7nqd"], start);
  }
});

test("An address of a later version says so, and an empty one is a new meeting", () => {
  assert.deepEqual(meetingFrom(`2${fragmentOf(meeting()).slice(1)}`, fresh).damage, ["newer"]);
  assert.deepEqual(meetingFrom("", fresh), { meeting: fresh, damage: ["empty"] });
});

test("Characters that nobody sees do not come out of an address", () => {
  const { meeting: read } = meetingFrom(fragmentOf(meeting({ title: "\u202EtropS\u0000", question: "Een\u200B\nvraag" })), fresh);
  assert.equal(read.title, "tropS");
  assert.equal(read.question, "Een\nvraag");
});

test("Unknown, merged and withdrawn pages are named, and the rest of the meeting stays", () => {
  const from = (pieces) => opened(fragmentOf(meeting({ pieces: pieces.map((id) => ({ id, questions: [] })) })), catalogue, "fresh");
  const { meeting: read, losses } = from(["ddddd", "fffff", "zzzzz", "ggggg", "sh45c"]);
  assert.deepEqual(read.pieces.map(({ id }) => id), ["w7nqd", "sh45c"]);
  assert.deepEqual(losses, [
    { what: "stuk", id: "ddddd", why: "opgegaan", into: "w7nqd" },
    { what: "stuk", id: "fffff", why: "ingetrokken", was: ["verhaal", "2026-03-01"] },
    { what: "stuk", id: "zzzzz", why: "onbekend" },
    { what: "stuk", id: "ggggg", why: "onbekend" },
  ]);
});

test("What was withdrawn is told with its day, and by nothing else", () => {
  const { losses } = opened(fragmentOf(meeting({ pieces: [{ id: "fffff", questions: [] }] })), catalogue, "fresh");
  assert.equal(lossInWords(losses[0], catalogue),
    "Een verhaal (fffff) is op 1 maart 2026 weggehaald door de redactie. Dat stuk staat niet meer in de bijeenkomst.");
});

test("An address with pages to begin with follows those that were merged, with the questions of the page that took over", () => {
  const { meeting: read, losses } = opened("#s-ddddd.sh45c", catalogue, "fresh");
  assert.deepEqual(read.pieces, [{ id: "w7nqd", questions: ["b2c", "d3f"] }, { id: "sh45c", questions: ["w3j", "g3q"] }]);
  assert.deepEqual(losses, [{ what: "stuk", id: "ddddd", why: "opgegaan", into: "w7nqd" }]);
});

test("A question that is gone is named, and so is a method that is gone or does not fit", () => {
  const open = (changes) => opened(fragmentOf(meeting(changes)), catalogue, "fresh");
  assert.deepEqual(open({ pieces: [{ id: "sh45c", questions: ["w3j", "zzz"] }] }).losses, [{ what: "vraag", id: "zzz", of: "sh45c" }]);
  assert.deepEqual(open({ method: "zzzzz" }).losses, [{ what: "methode", id: "zzzzz", why: "onbekend" }]);
  const { meeting: read, losses } = open({ method: "mmmm3" });
  assert.deepEqual(losses, [{ what: "methode", id: "mmmm3", why: "past-niet" }]);
  assert.equal(read.method, "");
});

test("A ready-made meeting opens whole, with the usual time of its method", () => {
  const { meeting: read, damage, losses } = opened("#b-kkkk2", catalogue, "fresh");
  assert.deepEqual({ damage, losses }, { damage: [], losses: [] });
  assert.deepEqual({ kind: read.kind, method: read.method, minutes: read.minutes, title: read.title },
    { kind: "casus", method: "mmmm2", minutes: 55, title: "Een avond over sport" });
  assert.deepEqual(read.pieces, [{ id: "sh45c", questions: ["w3j"] }, { id: "w7nqd", questions: [] }]);
});

test("Pages to begin with come each once, with no more questions than fit", () => {
  const ids = [...catalogue.pieces.keys()];
  const { meeting: read } = opened(`#s-${[...ids, ...ids, "zzzzz"].join(".")}`, catalogue, "fresh");
  assert.deepEqual(read.pieces.map(({ id }) => id), ids);
});

test("Pages to begin with come with their first questions", () => {
  const { meeting: read } = opened("#s-sh45c.w7nqd", catalogue, "fresh");
  assert.deepEqual(read.pieces, [{ id: "sh45c", questions: ["w3j", "g3q"] }, { id: "w7nqd", questions: ["b2c", "d3f"] }]);
});
