import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../typescript.mjs";
import { catalogue, meeting } from "./examples.mjs";

const edits = await load("meeting/core/edits.ts");
const { startOf, followedBy, instead, undone, redone } = await load("meeting/core/history.ts");
const { found, alike, surprise, noWish } = await load("meeting/core/find.ts");
const { limits } = await load("meeting/core/meeting.ts");
const { letterOf, mostCharacters } = await load("meeting/core/mail.ts");

const ids = ({ pieces }) => pieces.map(({ id }) => id);

test("Pieces are added once, moved, swapped and removed, and each edit can be undone", () => {
  let history = startOf(meeting());
  for (const next of [
    (now) => edits.withPiece(now, { id: "b6fjt", questions: ["h4j"] }),
    (now) => edits.moved(now, "b6fjt", -1),
    (now) => edits.swapped(now, "sh45c", { id: "d3xsc", questions: [] }),
    (now) => edits.withoutPiece(now, "w7nqd"),
  ]) {
    history = followedBy(history, next(history.now));
  }

  assert.deepEqual(ids(history.now), ["d3xsc", "b6fjt"]);
  assert.equal(edits.withPiece(history.now, { id: "b6fjt", questions: [] }), history.now);
  const trail = [];
  while (history.past.length > 0) {
    history = undone(history);
    trail.push(ids(history.now).join(" "));
  }

  assert.deepEqual(trail, ["d3xsc b6fjt w7nqd", "sh45c b6fjt w7nqd", "sh45c w7nqd b6fjt", "sh45c w7nqd"]);
  assert.deepEqual(ids(redone(history).now), ["sh45c", "w7nqd", "b6fjt"]);
});

test("Typing is one step to undo, and nothing comes before the first state", () => {
  const start = startOf(meeting());
  const typed = instead(instead(followedBy(start, meeting({ title: "S" })), meeting({ title: "Sp" })), meeting({ title: "Spo" }));
  assert.equal(undone(typed).now, start.now);
  assert.equal(undone(start), start);
  assert.equal(redone(start), start);
});

test("The first and last piece go no further", () => {
  const any = meeting();
  assert.equal(edits.moved(any, "sh45c", -1), any);
  assert.equal(edits.moved(any, "w7nqd", 1), any);
});

test("A meeting takes no more pieces and questions than fit", () => {
  let any = meeting({ pieces: [] });
  for (let at = 0; at < 9; at++) {
    any = edits.withPiece(any, { id: `bcdf${at + 1}`, questions: ["aa2", "bb2", "cc2"] });
  }

  assert.equal(any.pieces.length, limits.pieces);
  assert.equal(any.pieces.flatMap(({ questions }) => questions).length, limits.questions);
  assert.equal(edits.withQuestion(any, "bcdf1", "dd2", true, ["aa2", "bb2", "cc2", "dd2"]), any);
});

test("Questions are in the order of their page, whenever they were chosen", () => {
  const any = meeting({ pieces: [{ id: "sh45c", questions: ["k2m"] }] });
  const chosen = edits.withQuestion(any, "sh45c", "w3j", true, ["w3j", "g3q", "k2m"]);
  assert.deepEqual(chosen.pieces[0].questions, ["w3j", "k2m"]);
  assert.deepEqual(edits.withQuestion(chosen, "sh45c", "k2m", false, ["w3j", "g3q", "k2m"]).pieces[0].questions, ["w3j"]);
});

test("Pieces are found by words without accents, tags, type and time to read", () => {
  const find = (wish) => found(catalogue, { ...noWish, ...wish }).map(({ id }) => id);
  assert.deepEqual(find({ words: "Hoogévéén sport" }), ["sh45c"]);
  assert.deepEqual(find({ words: "sport" })[0], "sh45c");
  assert.deepEqual(find({ words: "jeugd" }), ["d3xsc"]);
  assert.deepEqual(find({ words: "zwembad" }), []);
  assert.deepEqual(find({ tags: { ...noWish.tags, bakens: ["integraal-werken"], rollen: ["gemeente"] } }), ["w7nqd"]);
  assert.deepEqual(find({ types: ["casus"], minutes: 4 }), ["sh45c"]);
});

test("The likest piece comes first, and none that is taken", () => {
  assert.deepEqual(alike(catalogue, "sh45c", new Set(["sh45c"])).map(({ id }) => id)[0], "d3xsc");
  assert.ok(!alike(catalogue, "sh45c", new Set(["d3xsc"])).some(({ id }) => id === "d3xsc"));
  assert.deepEqual(alike(catalogue, "zzzzz", new Set()), []);
});

test("A surprise is one of the pieces, whatever the dice say", () => {
  const pieces = [...catalogue.pieces.values()];
  assert.equal(surprise(pieces, 0), pieces[0]);
  assert.equal(surprise(pieces, 1), pieces.at(-1));
  assert.equal(surprise([], 0.5), undefined);
});

test("A letter that mail programs would cut off is not offered", () => {
  assert.equal(letterOf("Bijeenkomst", "Tot dinsdag\nin de zaal"), "mailto:?subject=Bijeenkomst&body=Tot%20dinsdag%0D%0Ain%20de%20zaal");
  assert.equal(letterOf("Bijeenkomst", "x".repeat(mostCharacters)), null);
});
