import type { Content, Question, Side } from "./core/content";
import { answer } from "./core/result";

export const sideNames: Readonly<Record<Side, string>> = { proces: "Proces", inhoud: "Inhoud" };

/** The pile of the result in the address: that of who looks. */
export const ownPile = "Uw uitslag";

export const unknownName = "Weet ik niet";
export const notApplicableName = "Niet van toepassing";
export const notAnsweredName = "Niet ingevuld";

/** By number, from 1. */
export const importanceNames = ["Kan wachten", "Belangrijk", "Heel belangrijk"] as const;

/** `Draagvlak, proces` */
export const nameOf = ({ point, side }: Question): string => `${point.naam}, ${sideNames[side].toLowerCase()}`;

/** `3: Bij een deel van de teams gaat het zo.` */
export function answerInWords(value: number, levels: readonly string[]): string {
  switch (value) {
    case answer.none:
      return notAnsweredName;
    case answer.unknown:
      return unknownName;
    case answer.notApplicable:
      return notApplicableName;
    default:
      return levels.length === 0 ? String(value) : `${value}: ${levels[value - 1]!}`;
  }
}

export const partyName = (content: Content, party: number): string => content.partijen[party - 1]?.naam ?? "Niet gezegd";

/** With at most one decimal, and a comma. */
export const numberInWords = (value: number): string => String(Math.round(value * 10) / 10).replace(".", ",");

export const peopleInWords = (people: number): string => `${people} ${people === 1 ? "mens" : "mensen"}`;

/** In the visitor's time zone, as 2026-11-29. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

export const thisYear = (): number => new Date().getFullYear();
