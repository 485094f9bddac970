import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../typescript.mjs";
import { catalogue, meeting } from "./examples.mjs";

const run = await load("meeting/core/run.ts");
const { planOf } = await load("meeting/core/plan.ts");

const minute = 60_000;
const began = Date.UTC(2026, 11, 1, 8, 30);
const at = (minutes) => began + minutes * minute;

test("A meeting of ninety minutes is held with a page that is loaded again and a computer that sleeps", () => {
  const { steps } = planOf(meeting({ method: "mmmm3", kind: "eigen-inbreng", minutes: 90 }), catalogue.methods.get("mmmm3"), catalogue);
  const minutes = steps.map((step) => step.minutes);
  let now = began;
  let state = run.begun(minutes, now);

  now += minutes[0] * minute;
  state = run.next(state, now);
  assert.equal(run.late(state, now), 0);

  // Loaded again in the middle of a step.
  now += 3 * minute;
  state = run.restored(run.stored(state), minutes);
  assert.equal(run.left(state, now), (minutes[1] - 3) * minute);

  // Asleep for twelve minutes, which is longer than the step.
  now += 12 * minute;
  const over = 15 - minutes[1];
  assert.equal(run.left(state, now), -over * minute);
  assert.equal(run.late(state, now), over);

  state = run.next(state, now);
  state = run.shortened(state, steps.map(({ min }) => min), now);
  assert.equal(run.late(state, now), 0);

  while (!run.isDone(state)) {
    now += run.left(state, now);
    state = run.next(state, now);
  }

  assert.equal(now, at(90));
});

test("A pause takes no time from a step, but makes the meeting late", () => {
  let state = run.begun([10, 20], began);
  state = run.paused(state, at(4));
  assert.equal(run.left(state, at(9)), 6 * minute);
  assert.equal(run.late(state, at(9)), 5);
  state = run.resumed(state, at(9));
  assert.equal(run.left(state, at(10)), 5 * minute);
});

test("A step can be given minutes and lose them, but none that have passed", () => {
  let state = run.adjusted(run.begun([5, 20], began), 1, at(1));
  assert.equal(run.left(state, at(1)), 5 * minute);
  assert.equal(run.late(state, at(1)), 1);
  state = run.begun([5, 20], began);
  assert.equal(run.adjusted(state, -1, at(4.5)), state);
  assert.equal(run.adjusted(state, -1, at(2)).minutes[0], 4);
});

test("Going back begins the step again, and nothing comes before the first or after the last", () => {
  let state = run.next(run.begun([5, 20], began), at(5));
  state = run.back(state, at(7));
  assert.equal(run.left(state, at(7)), 5 * minute);
  assert.equal(run.back(state, at(8)), state);
  state = run.next(run.next(state, at(9)), at(10));
  assert.ok(run.isDone(state));
  assert.equal(run.next(state, at(11)), state);
  assert.equal(run.left(run.back(state, at(12)), at(12)), 20 * minute);
});

test("What remains is not offered in less than its minimum", () => {
  const state = run.begun([5, 20, 10], began);
  assert.equal(run.shortened(state, [2, 15, 8], at(20)), null);
  assert.deepEqual(run.shortened(state, [2, 10, 5], at(10)).minutes, [5, 17, 8]);
  assert.equal(run.shortened(state, [2, 10, 5], at(5)), null);
});

test("A clock that is set back adds no time", () => {
  const state = run.begun([5], began);
  assert.equal(run.left(state, at(-60)), 5 * minute);
});

test("Only what was a run of the same plan is restored", () => {
  const state = run.adjusted(run.begun([5, 20], began), 1, began);
  assert.deepEqual(run.restored(run.stored(state), [5, 20]), state);
  assert.equal(run.restored(run.stored(state), [5, 15]), null);
  for (const text of [null, "", "{", "[]", "null", '{"minutes":"5"}', run.stored(state).replace("6,20", "6,20,5")]) {
    assert.equal(run.restored(text, [5, 20]), null);
  }
});

test("A meeting is at its time on the days that the clock changes, and a day lasts until midnight there", async () => {
  process.env.TZ = "Europe/Amsterdam";
  const { dayAt, momentOf } = await load("meeting/core/days.ts");
  for (const [day, offset] of [["2026-03-28", "+01:00"], ["2026-03-29", "+02:00"], ["2026-10-24", "+02:00"], ["2026-10-25", "+01:00"]]) {
    assert.equal(momentOf(day, 570), Date.parse(`${day}T09:30:00${offset}`), day);
    assert.equal(dayAt(momentOf(day, 1)), day);
    assert.equal(dayAt(momentOf(day, 1439)), day);
  }
});

test("Time is told in digits and in words", () => {
  const cases = [
    [725_000, "12:05", "nog 12 minuten"], [120_000, "2:00", "nog 2 minuten"], [40_000, "0:40", "nog 40 seconden"], [1_000, "0:01", "nog 1 seconde"],
    [0, "0:00", "de tijd is om"], [-20_000, "-0:20", "20 seconden over tijd"], [-61_000, "-1:01", "1 minuut over tijd"]];
  for (const [milliseconds, digits, words] of cases) {
    assert.deepEqual([run.leftInDigits(milliseconds), run.leftInWords(milliseconds)], [digits, words]);
  }
});
