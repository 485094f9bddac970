import { element, link } from "../../dom/element";
import { openTitle, type Catalogue, type Method, type PieceInfo } from "../core/catalogue";
import { dayInWords, timeOf } from "../core/days";
import type { Meeting } from "../core/meeting";
import type { Plan } from "../core/plan";
import { permalinkOf } from "../site";
import { joined, kindNames, minutesInWords, peopleInWords, taskDuty, taskNames } from "../words";
import { groupsInWords } from "./programme";

/** The title that the trainer gave, or what kind of meeting it is. */
export const titleOf = (meeting: Meeting): string => meeting.title || `Intervisie: ${kindNames[meeting.kind].toLowerCase()}`;

/** `dinsdag 1 december 2026, 9.30 tot 11.00 uur, met 6 personen` */
export function whenAndWho({ date, start, minutes, people }: Meeting): string {
  const time = start === null ? minutesInWords(minutes) : `${timeOf(start)} tot ${timeOf(start + minutes)} uur`;
  return [...(date ? [dayInWords(date)] : []), time, `met ${peopleInWords(people)}`].join(", ");
}

/** When, with how many, about what and in which groups: the lines below the title. */
export const meetingInBrief = (meeting: Meeting, plan: Plan): HTMLElement[] => [
  element("p", "kb-result__when", whenAndWho(meeting)),
  ...(meeting.question ? [element("p", "kb-result__question", meeting.question)] : []),
  ...(plan.groups.length > 1 ? [element("p", "utrecht-paragraph", groupsInWords(plan.groups))] : []),
];

/** The pieces as a group may see them before it has chosen. */
export const piecesOf = (meeting: Meeting, catalogue: Catalogue): PieceInfo[] => meeting.pieces.map(({ id }) => catalogue.pieces.get(id)!);

/** What the people read before they come. A page whose outcome stays closed is not read beforehand. */
export const prework = (meeting: Meeting, catalogue: Catalogue): PieceInfo[] => piecesOf(meeting, catalogue).filter(({ beslismoment }) => !beslismoment);

export function preworkList(meeting: Meeting, catalogue: Catalogue): HTMLElement[] {
  const reading = prework(meeting, catalogue);
  const kept = piecesOf(meeting, catalogue).filter((piece) => !reading.includes(piece)).map((piece) => `‘${openTitle(piece)}’`);
  return [
    ...(reading.length > 0 ? [element("ul", "utrecht-unordered-list", ...reading.map((piece) => element("li", "utrecht-unordered-list__item",
      link(permalinkOf(piece.id), "utrecht-link utrecht-link--html-a", openTitle(piece)), ` (${piece.soort}, ${minutesInWords(piece.minuten)})`)))] : []),
    ...(kept.length > 0 ? [element("p", "utrecht-paragraph",
      `Niet vooraf lezen: ${joined(kept)}. De groep kiest eerst zelf, daarna gaat de afloop open.`)] : []),
  ];
}

export function taskList(meeting: Meeting, plan: Plan, method: Method): HTMLElement {
  const perGroup = plan.groups.length > 1 ? ", in elke groep" : "";
  return element("dl", "kb-tasks", ...method.taken.flatMap((task) => [
    element("dt", "kb-tasks__name", taskNames[task] + perGroup),
    element("dd", "kb-tasks__duty", taskDuty(task, meeting.kind)),
  ]));
}

export const materialsOf = (meeting: Meeting, method: Method): string[] => [
  ...method.materiaal,
  ...(meeting.pieces.length > 0 ? [`het uitdeelblad, ${meeting.people} keer`] : []),
];

export const materialsInWords = (meeting: Meeting, method: Method): string => joined(materialsOf(meeting, method));
