// Generates C# from privacyregels.json: the rules, each pattern with the preconditions of a match (prefilter.mjs), and the words that these look for.
//
//   node privacyregels.mjs RULES.json OUT.cs [compiled]
//
// With "compiled", each pattern becomes code too, which takes long to build: for a program that is published.
import { readFileSync, writeFileSync } from "node:fs";
import { checksOf, expander, wordLists } from "./expand.mjs";
import { preconditionsOf, startsOf } from "./prefilter.mjs";
import { wordGraphOf } from "./wordGraph.mjs";

const [source, out, how] = process.argv.slice(2);
const { lists, fragments, rules } = JSON.parse(readFileSync(source, "utf8"));
const expand = expander(fragments);
const wordsOf = wordLists(lists);

/** A JSON string is a valid C# string literal. */
const literal = JSON.stringify;
const looked = new Map();
const started = new Map();
const expressions = new Map();
const parts = new Map();
const checked = new Map();

/** The number of a value: each is generated once. */
function numberIn(numbers, value) {
  if (!numbers.has(value)) {
    numbers.set(value, numbers.size);
  }

  return numbers.get(value);
}

/** A pattern with its preconditions and the checks on its groups. */
function pattern(written) {
  const expression = expand(written);
  const checks = checksOf(expression);
  const wordsIn = (group) => checks.filter((check) => check.group === group && !check.isForbidden).flatMap(({ list }) => wordsOf(list));
  const prefilter = preconditionsOf(expression, wordsIn);
  const way = ({ digits, words }) => `new PrivacyPrefilter(${digits}, ${words.length === 0 ? "null" : numberIn(looked, words.join("\n"))})`;
  const preconditions = prefilter.map((ways) => `[${ways.map(way).join(", ")}]`);
  const words = (list) => `Lists.Words${numberIn(checked, wordsOf(list).join("\n"))}`;
  const own = checks.map(({ group, list, isForbidden }) => `new PrivacyCheck("${group}", ${isForbidden}, ${words(list)})`);
  const starts = startsOf(expression, wordsIn);
  const start = starts.length === 0 ? "null" : `Lists.Starts + ${numberIn(started, starts.join("\n"))}`;
  const number = numberIn(expressions, JSON.stringify({ expression, isAtStart: starts.length > 0 }));
  return `new PrivacyPattern(Expressions.Text${number}, Expressions.Quick${number}, ${start}, [${preconditions.join(", ")}], [${own.join(", ")}])`;
}

/** The name of the field for patterns that rules share. */
function partOf(patterns) {
  return `Parts.Part${numberIn(parts, patterns.map(pattern).join(", "))}`;
}

/** Two ways of finding a pattern: as it is, and so that a start which was found is tried only there. */
function expressionOf(number, { expression, isAtStart }) {
  const quick = literal(isAtStart ? `\\G(?:${expression})` : expression);
  return `        public const string Text${number} = ${literal(expression)};

` + (how === "compiled"
    ? `        [GeneratedRegex(${quick}, RegexOptions.CultureInvariant)]
        public static partial Regex Quick${number}();`
    : `        public static Regex Quick${number}() => new(${quick}, RegexOptions.CultureInvariant);`);
}

/** A table of numbers, of a type that holds them. */
function table(type, name, numbers) {
  return `    private static ReadOnlySpan<${type}> ${name} => [${numbers.join(", ")}];`;
}

/** A node as owner, the next one, and whether that completes words, in 16, 15 and 1 bits. */
function slotOf([owner, next]) {
  if (next > 32767) {
    throw new Error("the words of the privacy rules no longer fit in a graph of 15 bits");
  }

  return pairOf([owner, 2 * next + (graph.reached[next].some((set) => set > 0) ? 1 : 0)]);
}

/** Two numbers of 16 bits as one. */
function pairOf([high, low]) {
  return high * 65536 + low;
}

/** For each letter its column, as far as the last one that has any. */
function columnsOf(letters) {
  const codes = [...letters].map((letter) => letter.charCodeAt(0));
  return Array.from({ length: Math.max(...codes) + 1 }, (_, code) => Math.max(0, codes.indexOf(code)));
}

/** A set as bits: one unit for every 64 lists. */
function unitsOf(lists) {
  const units = Array(Math.ceil((looked.size + started.size) / 64)).fill(0n);
  lists.forEach((list) => (units[Math.floor(list / 64)] |= 1n << BigInt(list % 64)));
  return units;
}

const initializers = rules.map(
  ({ name, code, severity, message, advice, patterns: own, near = [], reach, within = 0, test }) => `        new()
        {
            Name = ${literal(name)},
            Rule = PrivacyRules.All.First(rule => rule.Code == ${literal(code)}),
            IsBlocking = ${severity === "blokkeert"},
            Message = ${literal(message)},
            Advice = ${literal(advice)},
            Patterns = [${own.map(pattern).join(", ")}],
            Near = [${near.map(partOf).join(", ")}],
            Reach = ${reach ?? "int.MaxValue"},
            Within = ${within},
            Test = ${test === undefined ? "null" : `NumberTests.Named(${literal(test)})`},
        },`,
);

const graph = wordGraphOf([...looked.keys(), ...started.keys()].map((words) => words.split("\n")), looked.size);

writeFileSync(
  out,
  `// <auto-generated>Made of privacyregels.json by privacyregels.mjs.</auto-generated>
#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing.Privacy;

partial class PrivacyRuleFile
{
    private static PrivacyRule[] Make() =>
    [
${initializers.join("\n")}
    ];

    /// <summary>A separate class, as for the lists, so that they are initialized before the rules.</summary>
    private static class Parts
    {
${[...parts].map(([code, number]) => `        public static readonly PrivacyPattern[] Part${number} = [${code}];`).join("\n")}
    }

    private static partial class Expressions
    {
${[...expressions].map(([text, number]) => expressionOf(number, JSON.parse(text))).join("\n\n")}
    }

    private static class Lists
    {
        /// <summary>The lists of words that matches begin with come after the others.</summary>
        public const int Starts = ${looked.size};

${[...checked].map(([words, number]) => `        public static readonly Lazy<HashSet<string>> Words${number} = Words(${literal(words)});`).join("\n")}

        private static Lazy<HashSet<string>> Words(string lines) => new(() => lines.Split('\\n').ToHashSet(StringComparer.OrdinalIgnoreCase));
    }
}

partial class WordFinder
{
    public const int ListCount = ${looked.size + started.size};

    /// <summary>The sets from this one on contain a list of words that matches begin with.</summary>
    public const int FirstSetOfStarts = ${graph.firstSetOfStarts};

    private const int Begin = ${graph.begin};
    private const int Anywhere = ${graph.anywhere};

${[
  table("byte", "Columns", columnsOf(graph.letters)),
  table("int", "Slots", graph.slots.map(slotOf)),
  table("int", "Reached", graph.reached.map(pairOf)),
  table("ulong", "Sets", graph.sets.flatMap(unitsOf)),
].join("\n")}
}
`,
);
