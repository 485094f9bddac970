import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { load } from "../typescript.mjs";

const { cardsOf } = await load("meeting/core/cards.ts");

const sentence = "De gemeente vroeg de bewoners wat zij nodig hadden. ";
const lines = ({ title, paragraphs }) => [title, ...paragraphs].reduce((sum, text) => sum + Math.ceil(text.length / 38), paragraphs.length - 1);

test("A short text is one card", () => {
  assert.deepEqual(cardsOf("Sport", ["Kort."]), [{ title: "Sport", paragraphs: ["Kort."], part: 1, parts: 1 }]);
});

test("What does not fit goes on a second card, parted after a sentence", () => {
  const cards = cardsOf("Sport", [sentence.repeat(15).trim()]);
  assert.equal(cards.length, 2);
  assert.ok(cards[0].paragraphs[0].endsWith("."));
  assert.deepEqual(cards.map(({ part, parts }) => [part, parts]), [[1, 2], [2, 2]]);
});

test("No word is lost and no card too full, whatever the text", () => {
  const word = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 30 }).map((text) => text.replace(/\s/g, "x"));
  const paragraph = fc.array(word, { minLength: 1, maxLength: 200 }).map((words) => words.join(" "));
  fc.assert(fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
    const cards = cardsOf("Titel", paragraphs);
    assert.equal(cards.flatMap((card) => card.paragraphs).join(" "), paragraphs.join(" "));
    assert.ok(cards.every((card) => lines(card) <= 16), JSON.stringify(cards.map(lines)));
  }));
});
