import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { load } from "../typescript.mjs";
import { catalogue, meeting } from "./examples.mjs";

const { planOf, leastMinutes, usualMinutes, groupsOf } = await load("meeting/core/plan.ts");

const { remarkOn } = await load("meeting/make/methods.ts");

const methods = [...catalogue.methods.values()];
const plan = (changes) => {
  const any = meeting(changes);
  return planOf(any, catalogue.methods.get(any.method), catalogue);
};

test("For every length from the minimum on, times are whole and add up exactly, and no step is too short", () => {
  for (const method of methods) {
    for (const people of [6, 12, 30]) {
      for (let minutes = leastMinutes(method, people); minutes <= 480; minutes++) {
        const { steps } = planOf(meeting({ method: method.id, minutes, people }), method, catalogue);
        assert.equal(steps.reduce((sum, step) => sum + step.minutes, 0), minutes);
        assert.ok(steps.every((step) => Number.isInteger(step.minutes) && step.minutes >= step.min), `${method.id} ${minutes}`);
        assert.ok(steps.every((step, at) => step.from === (at === 0 ? 0 : steps[at - 1].from + steps[at - 1].minutes)));
      }
    }
  }
});

test("At its usual length a method keeps its own minutes", () => {
  for (const method of methods) {
    const { steps } = planOf(meeting({ method: method.id, minutes: usualMinutes(method, 6) }), method, catalogue);
    assert.deepEqual(steps.filter(({ kind }) => kind === "methode").map(({ minutes }) => minutes), method.stappen.map(({ minuten }) => minuten));
  }
});

test("A meeting has a break when it lasts longer than ninety minutes, where its method wants it", () => {
  const breaks = (minutes, method) => plan({ kind: "eigen-inbreng", method, minutes }).steps.filter(({ kind }) => kind === "pauze");
  assert.equal(breaks(90, "mmmm3").length, 0);
  assert.equal(breaks(110, "mmmm3")[0].minutes, 10);
  const { steps } = plan({ method: "mmmm3", minutes: 110 });
  assert.equal(steps[steps.findIndex(({ kind }) => kind === "pauze") - 1].of.id, "bb3");
  const half = plan({ method: "mmmm4", minutes: 120 }).steps;
  assert.ok(half.findIndex(({ kind }) => kind === "pauze") < half.length - 1);
});

test("A step takes its share of a shorter time, and agreements never take more than five minutes", () => {
  const minutes = (length) => plan({ minutes: length }).steps.map((step) => step.minutes);
  assert.deepEqual(minutes(55), [5, 10, 5, 20, 15]);
  assert.deepEqual(minutes(25), [2, 5, 3, 10, 5]);
  assert.equal(minutes(90)[0], 5);
});

test("When the time is too short, the nearest length is told and two methods that fit", () => {
  assert.deepEqual(plan({ minutes: 24 }), { needs: 25, fitting: [catalogue.methods.get("mmmm4")] });
  assert.deepEqual(plan({ kind: "eigen-inbreng", method: "mmmm3", minutes: 15 }).fitting.map(({ id }) => id), ["mmmm4"]);
});

test("Eight people work on their own piece together, and twelve in two groups that come together at the end", () => {
  assert.deepEqual(plan({ people: 8 }).groups, [8]);
  assert.ok(plan({ people: 8 }).steps.every(({ kind }) => kind !== "samen"));
  const twelve = plan({ people: 12, minutes: 90 });
  assert.deepEqual(twelve.groups, [6, 6]);
  assert.equal(twelve.steps.at(-1).kind, "samen");
});

test("Groups are equal to one person, hold everybody, and are no larger than the method allows", () => {
  const of = (van, tot) => ({ ...methods[0], groep: [van, tot] });
  fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 5, max: 12 }), (people, most) => {
    const groups = groupsOf(people, of(4, most));
    assert.equal(groups.reduce((sum, size) => sum + size, 0), people);
    assert.ok(Math.max(...groups) - Math.min(...groups) <= 1);
    assert.ok(people <= 8 ? groups.length === 1 : Math.max(...groups) <= Math.min(8, most));
  }));
  assert.deepEqual(groupsOf(16, of(4, 6)), [6, 5, 5]);
});

test("A method that divides everybody itself has one programme for all", () => {
  const trios = { ...methods[0], groep: [3, 4] };
  assert.deepEqual(groupsOf(12, trios), [12]);
  assert.equal(usualMinutes(trios, 12), usualMinutes(trios, 6));
});

test("A method says what it asks of a group that is too small or too large for it", () => {
  const remark = (van, tot, people) => remarkOn({ ...methods[0], groep: [van, tot] }, 480, people);
  assert.equal(remark(5, 8, 4), "vraagt minstens 5 mensen");
  assert.equal(remark(5, 8, 9), "vraagt groepen van minstens 5 mensen");
  assert.equal(remark(4, 7, 8), "is gemaakt voor hoogstens 7 mensen: laat de anderen kijken");
  assert.equal(remark(3, 4, 5), "vraagt groepen van minstens 3 mensen");
  for (const people of [3, 4, 6, 7, 8, 9, 12, 30]) {
    assert.equal(remark(3, 4, people), "", `${people}`);
  }
});
