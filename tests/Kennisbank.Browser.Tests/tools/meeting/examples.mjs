// A small site to put meetings together from, and meetings at random.
import fc from "fast-check";
import { load } from "../typescript.mjs";

const { catalogueOf } = await load("meeting/core/catalogue.ts");
const { limits } = await load("meeting/core/meeting.ts");
const { isDay } = await load("meeting/core/days.ts");

export const alphabet = "23456789bcdfghjkmnpqrstvwxz";

const step = (id, minuten, minimaal, more = {}) => ({ id, naam: `Stap ${id}`, minuten, minimaal, begeleider: "Begin.", ...more });

const method = (id, soorten, stappen) => ({
  id, titel: `Methode ${id}`, url: `/methoden/${id}/`, soorten, groep: [4, 8], vertrouwen: "Men kent elkaar.", ervaring: "Geen.",
  materiaal: [], taken: ["begeleider"], stappen, indeling: "Onze indeling.",
});

const piece = (id, soort, minuten, vragen, more = {}) => ({
  id, url: `/${soort}/${id}/`, titel: `Stuk ${id}`, kort: `Stuk ${id}`, soort, minuten, inHetKort: "Over sport in de wijk.",
  bakens: [], agendas: [], themas: [], rollen: [], vragen: vragen.map((vraag) => [vraag, `Vraag ${vraag}?`, "verkennen"]), ...more,
});

export const catalogue = catalogueOf({
  methoden: [
    method("mmmm2", ["casus"], [step("aa2", 10, 5), step("bb2", 5, 3), step("cc2", 20, 10, { afloop: true }), step("dd2", 15, 5)]),
    method("mmmm3", ["eigen-inbreng"], [step("aa3", 15, 10), step("bb3", 35, 20, { pauze: 10 }), step("cc3", 30, 15), step("dd3", 15, 5)]),
    method("mmmm4", ["eigen-inbreng", "casus"], [step("aa4", 3, 2), step("bb4", 8, 5), step("cc4", 9, 5)]),
  ],
  stukken: {
    stukken: [
      piece("sh45c", "casus", 4, ["w3j", "g3q", "k2m"], { bakens: ["integraal-werken"], titel: "Sport in Hoogeveen" }),
      piece("w7nqd", "les", 2, ["b2c", "d3f"], { bakens: ["integraal-werken"], rollen: ["gemeente"] }),
      piece("b6fjt", "verhaal", 6, ["h4j"], { rollen: ["professional"], beslismoment: {
        na: "De keuze", vraag: "Wat zou u doen?", werktitel: "Een keuze in de raad", inleiding: "De raad moet kiezen." } }),
      piece("d3xsc", "casus", 5, ["k5m"], { bakens: ["eigen-kracht"], themas: ["jeugd"] }),
    ],
    bijeenkomsten: [{
      id: "kkkk2", url: "/bijeenkomsten/x/", titel: "Een avond over sport", soort: "casus", methode: "mmmm2", groep: 6, vraag: "Wat doen wij?",
      stukken: [["sh45c", ["w3j"]], ["w7nqd", []]], rollen: ["gemeente"] }],
    tags: {
      bakens: { "integraal-werken": "Integraal werken", "eigen-kracht": "Eigen kracht" }, agendas: {}, themas: { jeugd: "Jeugd" },
      rollen: { gemeente: "Gemeente", professional: "Professional" } },
    vervallen: { ccccc: "w7nqd", ddddd: "ccccc", fffff: "", ggggg: "ggggg" },
    ingetrokken: { fffff: ["verhaal", "2026-03-01"] },
  },
});

export const meeting = (changes = {}) => ({
  id: "bcd23", kind: "casus", pieces: [{ id: "sh45c", questions: ["w3j", "g3q"] }, { id: "w7nqd", questions: [] }], method: "mmmm2", minutes: 60, people: 6,
  date: "2026-12-01", start: 570, title: "", question: "", ...changes,
});

const idOf = (length) => fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((chars) => chars.join(""));
const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10)).filter(isDay);

// Lone halves of a character and invisible characters do not come out of a field.
const words = (maxLength) => fc.string({ unit: "grapheme", maxLength })
  .map((text) => text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "").slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, ""));

const taken = fc.record({ id: idOf(5), questions: fc.uniqueArray(idOf(3), { maxLength: 2 }) }, { noNullPrototype: true });

/** Any meeting that a trainer could have put together. */
export const meetings = fc.record({
  id: idOf(5),
  kind: fc.constantFrom("eigen-inbreng", "casus"),
  pieces: fc.uniqueArray(taken, { maxLength: limits.pieces, selector: ({ id }) => id })
    .filter((pieces) => pieces.flatMap(({ questions }) => questions).length <= limits.questions),
  method: fc.oneof(fc.constant(""), idOf(5)),
  minutes: fc.integer(limits.minutes),
  people: fc.integer(limits.people),
  date: fc.oneof(fc.constant(""), day),
  start: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 1439 })),
  title: words(limits.title),
  question: words(limits.question),
}, { noNullPrototype: true });
