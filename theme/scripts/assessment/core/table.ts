import { answerInWords, importanceNames, nameOf, notApplicableName, numberInWords, unknownName } from "../words";
import type { Content, Question } from "./content";
import { findingsOf } from "./findings";
import { spreadOf, type Filled, type Pile, type Spread } from "./piles";
import { levels, type Result } from "./result";

/** Results under a name: a pile, or a group of partijen in one. */
export interface Column {
  readonly name: string;
  readonly filled: readonly Filled[];
}

/** What is shown and exported: rows of words under heads. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** Null for a statement of a group itself. */
  readonly question: Question | null;
  readonly name: string;
  readonly cells: readonly string[];
}

/** One result in sentences; more of them in numbers. The middle of other columns comes right after its own, to be compared. */
export function tableOf(content: Content, own: readonly string[], main: Column, others: readonly Column[]): Table {
  const isSingle = main.filled.length === 1;
  const single = main.filled[0]!.result.importance ? ["Antwoord", "Belang"] : ["Antwoord"];
  return {
    heads: compared(
      isSingle ? single : ["Midden", ...levels.map(String), unknownName, notApplicableName],
      others.map(({ name, filled }) => (filled.length === 1 ? `Antwoord ${name}` : `Midden ${name}`))),
    rows: [...asked(content, main, others, isSingle), ...ownRows(own, main, others, isSingle)],
  };
}

const compared = ([middle, ...rest]: readonly string[], others: readonly string[]): string[] => [middle!, ...others, ...rest];

function asked(content: Content, main: Column, others: readonly Column[], isSingle: boolean): Row[] {
  const beside = others.map(({ filled }) => findingsOf(content, filled.map(({ result }) => result)));
  const only = main.filled[0]!.result;
  return findingsOf(content, main.filled.map(({ result }) => result)).map(({ question, spread }, row) => ({
    question,
    name: nameOf(question),
    cells: compared(
      isSingle ? [answerInWords(only.answers[question.at]!, question.half.niveaus), ...importanceInWords(only, question.pointAt)] : counted(spread),
      beside.map((findings) => middleInWords(findings[row]!.spread))),
  }));
}

function ownRows(own: readonly string[], main: Column, others: readonly Column[], isSingle: boolean): Row[] {
  const spread = ({ filled }: Column, at: number) => spreadOf(filled.map((one) => one.own[at] ?? 0));
  return own.map((name, at) => ({
    question: null,
    name,
    cells: compared(
      isSingle ? [answerInWords(main.filled[0]!.own[at] ?? 0, []), ...(main.filled[0]!.result.importance ? [""] : [])] : counted(spread(main, at)),
      others.map((column) => middleInWords(spread(column, at)))),
  }));
}

const importanceInWords = ({ importance }: Result, pointAt: number): string[] => (importance ? [importanceNames[importance[pointAt]! - 1] ?? ""] : []);

const counted = (spread: Spread): string[] => [middleInWords(spread), ...[...spread.counts, spread.unknown, spread.notApplicable].map(String)];

/** `3,5`, or why there is none. */
export function middleInWords({ middle, unknown, notApplicable }: Spread): string {
  if (middle !== null) {
    return numberInWords(middle);
  }

  return unknown > 0 ? unknownName : notApplicable > 0 ? notApplicableName : "–";
}

/** The table with the columns by which a file says where it is from. */
export const withOrigin = (content: Content, table: Table, pile: Pick<Pile, "name" | "year">, date: string, address: string): (string | number)[][] => [
  ["Stapel", "Jaar", "Id", "Gebied", "Vraag", ...table.heads, "Versie", "Datum", "Adres"],
  ...table.rows.map(({ question, name, cells }) => [
    pile.name,
    pile.year,
    question?.point.id ?? "eigen",
    content.gebieden.find(({ id }) => id === question?.point.gebied)?.naam ?? "",
    name,
    ...cells,
    content.versie,
    date,
    address,
  ]),
];
