import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import fc from "fast-check";
import { load } from "../typescript.mjs";
import { anyText, result, results } from "./examples.mjs";

const { alphabet, codeOf, grouped, prefix, resultFrom } = await load("assessment/core/code.ts");
const { codesIn, mostResults } = await load("assessment/core/chat.ts");

test("A thousand results come out of their code as they went in, in any case and with anything between the groups", () => {
  fc.assert(fc.property(results, fc.constantFrom(" ", "-", "\n", "", " – "), (any, separator) => {
    const code = codeOf(any);
    assert.equal(code.length, prefix.length + (any.importance ? 32 : 24));
    assert.deepEqual(resultFrom(code), any);
    assert.deepEqual(resultFrom(grouped(code, separator).toUpperCase()), any);
  }), { numRuns: 1000 });
});

test("Codes of version 1 open for ever", async () => {
  const kept = JSON.parse(await readFile(new URL("./version1.json", import.meta.url), "utf8"));
  assert.ok(kept.length > 0);
  for (const { code, result: as } of kept) {
    assert.deepEqual(resultFrom(code), as);
    assert.equal(codeOf(as), code);
  }
});

test("Any one wrong character is noticed, and so are any two swapped neighbours", () => {
  for (const any of [result(), result({ importance: Array.from({ length: 17 }, (_, at) => at % 4) })]) {
    const code = codeOf(any);
    for (let at = 0; at < code.length; at++) {
      for (const char of alphabet) {
        if (char !== code[at]) {
          assert.equal(resultFrom(code.slice(0, at) + char + code.slice(at + 1)), null);
        }
      }

      if (at > 0 && code[at] !== code[at - 1]) {
        assert.equal(resultFrom(code.slice(0, at - 1) + code[at] + code[at - 1] + code.slice(at + 1)), null);
      }
    }
  }
});

test("Who writes an i, an l or an o is understood", () => {
  const code = codeOf(result());
  assert.ok(/[01]/.test(code.slice(3)));
  for (const one of ["i", "l", "I", "L"]) {
    assert.deepEqual(resultFrom(code.replaceAll("1", one).replaceAll("0", "O")), result());
  }
});

test("Codes are found in a whole chat, and each counts once", () => {
  fc.assert(fc.property(fc.uniqueArray(results, { minLength: 1, maxLength: 5, selector: codeOf }), fc.constantFrom(" ", "-", ""), (all, separator) => {
    const chat = all
      .map((any, at) => `[29-11-2026 10:0${at}] Deelnemer: dat zal wel, hier is die van mij: ${grouped(codeOf(any), separator)}. Tot straks\r\n`)
      .join("");
    assert.deepEqual(codesIn(chat), { results: all, repeated: 0, damaged: [], newer: [] });
    assert.equal(codesIn(chat + chat).repeated, all.length);
  }));
});

test("Codes are found whatever their groups are parted with, and where they are spelled character by character", () => {
  const code = grouped(codeOf(result()));
  for (const parted of [
    code.split("").join(" "), code.replaceAll(" ", "/"), code.replaceAll(" ", ", "), code.replaceAll(" ", ":"), code.replaceAll(" ", "’ ‘"),
    code.replaceAll(" ", "=\n"), code.replaceAll(" ", "%20"), code.replaceAll(" ", "\r\n        "), code.replaceAll(" ", "\r\n> > > > >   ")]) {
    assert.deepEqual(codesIn(`Anne: ${parted}. Groet`), { results: [result()], repeated: 0, damaged: [], newer: [] }, parted);
  }
});

test("A code with a wrong character in its beginning is named, and words and other codes are not", () => {
  const code = codeOf(result());
  for (const wrong of [`q${code.slice(1)}`, `z5${code.slice(2)}`, `zap${code.slice(3)}`, `az${code.slice(2)}`]) {
    assert.deepEqual(codesIn(`Anne: ${wrong} groet`).damaged, [wrong.slice(0, 11)]);
    assert.deepEqual(codesIn(`Anne: ${grouped(wrong)}. Groet`).damaged, [grouped(wrong.slice(0, 11))]);
  }
  assert.deepEqual(codesIn(code.replace("za1", "zal")), { results: [result()], repeated: 0, damaged: [], newer: [] });
  assert.deepEqual(codesIn("een deel doet niet mee want zijn baas wacht. 9876543210abcdefghjkmnpqrst").damaged, []);
});

test("Codes right below each other are found", () => {
  const two = [result(), result({ party: 2, importance: Array(17).fill(3) })];
  for (const [first, second] of [two, two.toReversed()]) {
    assert.deepEqual(codesIn(`${grouped(codeOf(first))}\n${grouped(codeOf(second))}`).results, [first, second]);
  }
});

test("Codes in lines that somebody quotes, in bold, with signs that nobody sees or with a space too many are found", () => {
  const code = grouped(codeOf(result()));
  for (const given of [
    code.split(" ").join("\r\n> > "), `*${code.replaceAll(" ", "*\n| *")}*`, code.split("").join("\u200B"), code.replaceAll(" ", " \u00AD"),
    code.replace("za1", "Za 1"), code.toUpperCase().replace("ZA1", "ZA-1"), code.replaceAll(" ", "\u00A0"), `\u202A${code}\u202C`, `“${code}”`]) {
    assert.deepEqual(codesIn(`Zie hier: ${given}. Groet`), { results: [result()], repeated: 0, damaged: [], newer: [] }, given);
  }
});

test("A Saturday in a chat is no code", () => {
  const { damaged, newer } = codesIn("Zij komt za 10 oktober 2026 om 9 uur in het gemeentehuis. Of za 2 mei 2027, om 10.30 uur met 12 man.");
  assert.deepEqual({ damaged, newer }, { damaged: [], newer: [] });
});

test("A code in the address of a result is found", () => {
  assert.deepEqual(codesIn(`https://kennisbank-sociaaldomein.nl/zelfanalyse/samen/#${codeOf(result())}`).results, [result()]);
});

test("A damaged code is named by its beginning, and the next one is still found", () => {
  const code = codeOf(result());
  const found = codesIn(`Anne: ${grouped(code.slice(0, -1))}\nBen: ${grouped(codeOf(result({ party: 1 })))}`);
  assert.deepEqual(found.results, [result({ party: 1 })]);
  assert.deepEqual(found.damaged, [grouped(code.slice(0, 11))]);
  const lettersOnly = codeOf(result({ answers: Array(34).fill(5), party: 5 })).slice(0, 20);
  assert.deepEqual(codesIn(lettersOnly).damaged, [lettersOnly.slice(0, 11)]);
  assert.deepEqual(codesIn(`za2${code.slice(3)}`).newer, [`za2${code.slice(3, 11)}`]);
});

test("Sentences with the word zal are no codes", () => {
  const { damaged, newer, results: found } = codesIn("Zij zal morgen om 10 uur naar het gemeentehuis komen. Ik zal er om 9 uur zijn, met 3 of 4 anderen.");
  assert.deepEqual({ damaged, newer, found }, { damaged: [], newer: [], found: [] });
});

test("Hostile text is harmless", () => {
  fc.assert(fc.property(fc.oneof(anyText, results.chain((any) => {
    const code = codeOf(any);
    return fc.tuple(fc.nat(code.length), fc.string({ maxLength: 20 })).map(([at, text]) => code.slice(0, at) + text + code.slice(at + 3));
  })), (text) => {
    const { results: found } = codesIn(text);
    assert.ok(found.length <= mostResults);
    assert.ok(found.every(({ answers, party }) => answers.length === 34 && answers.every((value) => value >= 0 && value <= 7) && party <= 5));
  }), { numRuns: 1000 });
});

test("A partij that this version does not know is no result", () => {
  assert.equal(resultFrom(codeOf(result({ party: 6 }))), null);
});
