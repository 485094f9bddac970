import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../typescript.mjs";

const { ownQuestionsIn, textOf } = await load("meeting/core/ownQuestions.ts");

test("Each line is a question, but for empty ones and remarks", () => {
  assert.deepEqual(ownQuestionsIn("# Voor maandag\r\n\r\n  Wat laat u los?  \r\n#Wat niet?\nWie belt u?").questions, ["Wat laat u los?", "Wie belt u?"]);
});

test("At most 200 questions come along, and the rest is counted", () => {
  const { questions, left } = ownQuestionsIn(Array.from({ length: 230 }, (_, at) => `Vraag ${at}?`).join("\n"));
  assert.deepEqual([questions.length, left], [200, 30]);
});

test("A question of more than 300 characters is cut between two characters, and that is counted", () => {
  const { questions, shortened } = ownQuestionsIn(`${"😀".repeat(301)}\n${"a".repeat(300)}`);
  assert.deepEqual(questions, ["😀".repeat(300), "a".repeat(300)]);
  assert.equal(shortened, 1);
});

test("A file reads the same in every encoding that editors write", () => {
  const bytes = (text, encoding) => new Uint8Array(Buffer.from(text, encoding));
  assert.equal(textOf(bytes("\ufeffCafé?", "utf8")), "Café?");
  assert.equal(textOf(bytes("Café?", "utf8")), "Café?");
  assert.equal(textOf(bytes("Café?", "latin1")), "Café?");
  assert.equal(textOf(bytes("\ufeffCafé?", "utf16le")), "Café?");
});

test("What is no text is refused", () => {
  assert.equal(textOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 8, 0])), undefined);
});
