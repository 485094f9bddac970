import { element, link } from "../../dom/element";
import { openSummary, openTitle, type PieceInfo } from "../core/catalogue";
import { dateInWords } from "../core/days";
import type { Piece } from "../core/meeting";
import { permalinkOf } from "../site";

/** What the group asks itself where a piece has a moment of choice. */
export const ownChoice = "Wat zou u nu doen?";

/** The questions that go along with a piece. */
export const questionsOf = (piece: Piece, info: PieceInfo): string[] =>
  info.vragen.filter(([id]) => piece.questions.includes(id)).map(([, text]) => text);

/** Those that may be asked before the outcome is open: where there was a choice, only what the choice was. */
export const openQuestionsOf = (piece: Piece, info: PieceInfo): string[] =>
  info.beslismoment ? [info.beslismoment.vraag] : questionsOf(piece, info);

/** When the page of a piece last changed in substance, and how: a group may have read it before. What changed may give the outcome away. */
export const changeOf = ({ gewijzigd }: PieceInfo, isOpen: boolean): HTMLElement[] => gewijzigd
  ? [element("p", "kb-note", `Gewijzigd op ${dateInWords(gewijzigd[0])}${isOpen ? `: ${gewijzigd[1]}` : ""}`)]
  : [];

/**
 * A piece in brief with its questions.
 * @param isOpen whether the outcome may be seen
 */
export function pieceInBrief(piece: Piece, info: PieceInfo, isOpen: boolean): HTMLElement {
  const isClosed = info.beslismoment !== undefined && !isOpen;
  const questions = isClosed ? openQuestionsOf(piece, info) : questionsOf(piece, info);
  const title = element("h3", "kb-brief__title", isClosed ? openTitle(info) : link(permalinkOf(info.id), "utrecht-link utrecht-link--html-a", info.titel));
  return element("section", "kb-brief",
    title,
    ...changeOf(info, !isClosed),
    element("p", "utrecht-paragraph", isClosed ? openSummary(info) : info.inHetKort),
    ...(isClosed ? [element("p", "kb-brief__choice", ownChoice)] : []),
    ...(questions.length > 0 ? [element("ul", "kb-brief__questions", ...questions.map((text) => element("li", "", text)))] : []));
}
