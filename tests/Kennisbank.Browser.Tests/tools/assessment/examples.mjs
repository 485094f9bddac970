// A self-assessment to answer, and answers at random.
import fc from "fast-check";
import { load } from "../typescript.mjs";

const { halves, parties, points } = await load("assessment/core/result.ts");

const areas = [4, 4, 5, 4];
const half = (text) => ({ stelling: `${text}?`, niveaus: [1, 2, 3, 4, 5].map((level) => `${text} ${level}`) });

/** Two halves are left out, as in the real one. */
const leftOut = { 4: "proces", 5: "inhoud" };

const point = (area, at) => ({
  id: `p${at}`.padEnd(3, "x"), gebied: `g${area}`, naam: `Punt ${at}`, begin: [{ url: `/lessen/l${at}/`, titel: `Les ${at}`, soort: "les", pagina: "bcd23" }],
  ...Object.fromEntries(["proces", "inhoud"].map((side) => [side, leftOut[at] === side ? { weggelaten: "Elders gevraagd." } : half(`${side} ${at}`)])),
});

export const content = {
  versie: 1,
  gebieden: areas.map((_, at) => ({ id: `g${at}`, naam: `Gebied ${at}`, uitleg: "Uitleg." })),
  punten: areas.flatMap((many, area) => Array.from({ length: many }, () => area)).map(point),
  partijen: ["bestuur", "uitvoering", "instelling", "burger", "raad"].map((id) => ({ id, naam: id })),
};

export const result = (changes = {}) => ({
  answers: Array.from({ length: halves }, (_, at) => [1, 2, 3, 4, 5, 6, 7, 0][at % 8]), party: 4, importance: null, ...changes });

export const results = fc.record({
  answers: fc.array(fc.nat(7), { minLength: halves, maxLength: halves }).filter((answers) => answers.some((value) => value > 0)),
  party: fc.nat(parties),
  importance: fc.oneof(fc.constant(null),
    fc.array(fc.nat(3), { minLength: points, maxLength: points }).filter((said) => said.some((value) => value > 0))),
}, { noNullPrototype: true });

/** What somebody may type or paste, harmful or not. */
export const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 300 }));
