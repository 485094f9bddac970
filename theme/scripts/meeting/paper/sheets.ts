import { element } from "../../dom/element";
import { openSummary, openTitle, type PieceInfo } from "../core/catalogue";
import { cardsOf, type Card } from "../core/cards";
import type { Piece } from "../core/meeting";
import type { Held } from "../parts/opening";
import { materialsInWords, preworkList, taskList, titleOf, whenAndWho } from "../parts/overview";
import { changeOf, openQuestionsOf, ownChoice, questionsOf } from "../parts/piece";
import { agreements, groupsInWords, programmeTable } from "../parts/programme";
import { linkTo, withoutOwnWords } from "../send/link";
import { permalinkOf } from "../site";
import { qrOf } from "../send/qr";

/** Sheets that are made of the meeting. The blank ones are in the page itself. */
export const programmeSheet = (held: Held): HTMLElement => {
  const { meeting, plan, method, catalogue } = held;
  const reading = preworkList(meeting, catalogue);
  const materials = materialsInWords(meeting, method);
  return sheet("programma", held, [
    ...(plan.groups.length > 1 ? [element("p", "", groupsInWords(plan.groups))] : []),
    programmeTable(meeting, plan, method),
    element("h3", "kb-sheet__heading", "Taken"),
    taskList(meeting, plan, method),
    ...(reading.length > 0 ? [element("h3", "kb-sheet__heading", "Vooraf lezen"), ...reading] : []),
    ...(materials ? [element("h3", "kb-sheet__heading", "Klaarleggen"), element("p", "", materials)] : []),
  ]);
};

/** Room to write below a question, in lines; together with the pieces it stays on two sheets. */
const linesFor = (questions: number): number => (questions <= 4 ? 4 : questions <= 7 ? 2 : 1);

/** What every participant gets: agreements, the pieces in brief, and their questions with lines to write on. */
export function handoutSheet(held: Held): HTMLElement {
  const { meeting, catalogue } = held;
  const lines = linesFor(meeting.pieces.flatMap((piece) => openQuestionsOf(piece, catalogue.pieces.get(piece.id)!)).length);
  return sheet("uitdeelblad", held, [
    element("h3", "kb-sheet__heading", "Afspraken"),
    element("ul", "kb-sheet__agreements", ...agreements().map((text) => element("li", "", text))),
    ...meeting.pieces.map((piece) => pieceOnPaper(piece, catalogue.pieces.get(piece.id)!, lines)),
  ]);
}

function pieceOnPaper(piece: Piece, info: PieceInfo, lines: number): HTMLElement {
  return element("section", "kb-sheet__piece",
    element("h3", "kb-sheet__heading", openTitle(info)),
    ...changeOf(info, !info.beslismoment),
    element("p", "", openSummary(info)),
    ...(info.beslismoment ? [element("p", "kb-sheet__choice", ownChoice)] : []),
    ...openQuestionsOf(piece, info).map((text) => element("div", "kb-sheet__asked",
      element("p", "", text), ...Array.from({ length: lines }, () => element("div", "kb-sheet__line")))));
}

/** Four cards on a sheet, to cut: each piece, and each of its questions. */
export function cardSheets(held: Held): HTMLElement[] {
  const { meeting, catalogue } = held;
  const cards = meeting.pieces.flatMap((piece) => {
    const info = catalogue.pieces.get(piece.id)!;
    return [
      ...cardsOf(openTitle(info), [openSummary(info), ...(info.beslismoment ? [`${ownChoice} ${info.beslismoment.vraag}`] : [])])
        .map((card) => ({ card, id: info.id })),
      ...questionsOf(piece, info).map((text) => ({ card: cardsOf(info.beslismoment ? "Na de afloop" : "Vraag", [text])[0]!, id: info.id })),
    ];
  });
  return Array.from({ length: Math.ceil(cards.length / 4) }, (_, at) =>
    element("section", "kb-sheet kb-sheet--cards", ...cards.slice(at * 4, at * 4 + 4).map(({ card, id }) => cardToCut(card, id))));
}

const cardToCut = ({ title, paragraphs, part, parts }: Card, id: string): HTMLElement => element("div", "kb-cut",
  element("h3", "kb-cut__title", parts > 1 ? `${title} (${part} van ${parts})` : title),
  ...paragraphs.map((text) => element("p", "kb-cut__text", text)),
  element("p", "kb-cut__source", `${location.host}${permalinkOf(id)}`));

/** A sheet opens with what the meeting is and a code that opens it, and ends with where its pieces can be found. */
function sheet(name: string, { meeting, catalogue }: Held, children: readonly Node[]): HTMLElement {
  const whole = qrOf(linkTo("join", meeting));
  const code = whole ?? qrOf(linkTo("join", withoutOwnWords(meeting)));
  const places = meeting.pieces.map(({ id }) => `${openTitle(catalogue.pieces.get(id)!)}: ${location.host}${permalinkOf(id)}`);
  const made = element("section", "kb-sheet",
    element("header", "kb-sheet__head",
      element("div", "kb-sheet__words",
        element("h2", "kb-sheet__title", titleOf(meeting)),
        element("p", "kb-sheet__when", whenAndWho(meeting)),
        ...(meeting.question ? [element("p", "kb-sheet__question", meeting.question)] : [])),
      ...(code ? [code] : [])),
    ...children,
    element("footer", "kb-sheet__foot",
      ...(places.length > 0
        ? [element("p", "kb-sheet__small", "Op de site:"),
          element("ul", "kb-sheet__places", ...places.map((place) => element("li", "kb-sheet__small", place)))]
        : []),
      ...(whole ? [] : [element("p", "kb-sheet__small", "In de code staan uw eigen titel en vraag niet: daarmee zou zij te fijn worden om te lezen.")])));
  made.dataset.blad = name;
  return made;
}
