import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../typescript.mjs";

const { handedOver, isEmpty, obstacleFor } = await load("meeting/core/worksheet.ts");

const answers = { situatie: " Zij kwam terug. ", gedaan: "", vraag: "Wat nu?", groep: "Luisteren", grens: "" };

test("Only what happened and what was done goes to the form", () => {
  assert.deepEqual(handedOver({ ...answers, gedaan: "Ik vroeg door." }), { situatie: "Zij kwam terug.", gedaan: "Ik vroeg door." });
  assert.deepEqual(handedOver(answers), { situatie: "Zij kwam terug." });
});

test("A sheet with only spaces is empty", () => {
  assert.ok(isEmpty({ situatie: " \n", gedaan: "" }));
  assert.ok(!isEmpty(answers));
});

test("It goes only with text, the agreement, consent and without what must not be published", () => {
  assert.equal(obstacleFor({ ...answers, situatie: "" }, true, true, []), "leeg");
  assert.equal(obstacleFor(answers, false, true, []), "afspraak");
  assert.equal(obstacleFor(answers, true, false, []), "toestemming");
  assert.equal(obstacleFor(answers, true, true, ["situatie"]), "herkenbaar");
  assert.equal(obstacleFor(answers, true, true, []), undefined);
});

test("What is only for the group does not keep the rest from going", () => {
  assert.equal(obstacleFor(answers, true, true, ["groep"]), undefined);
});
