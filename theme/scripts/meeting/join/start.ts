import { element, link } from "../../dom/element";
import type { Held } from "../parts/opening";
import { openMeeting } from "../parts/opening";
import { materialsInWords, meetingInBrief, preworkList, titleOf } from "../parts/overview";
import { pieceInBrief } from "../parts/piece";
import { programmeTable } from "../parts/programme";
import { linkTo } from "../send/link";

/** What a participant sees who opens the shared link. */
export function start(place: HTMLElement): void {
  openMeeting(place, (held) => [element("div", "kb-join", ...content(held))]);
}

function content({ meeting, plan, method, catalogue }: Held): Node[] {
  const reading = preworkList(meeting, catalogue);
  const materials = materialsInWords(meeting, method);
  return [
    element("h2", "utrecht-heading-2", titleOf(meeting)),
    ...meetingInBrief(meeting, plan),
    ...(reading.length > 0 ? [heading("Lees dit vooraf"), ...reading] : []),
    heading("Programma"),
    programmeTable(meeting, plan, method),
    ...(materials ? [element("p", "utrecht-paragraph", `Nodig: ${materials}.`)] : []),
    ...(meeting.pieces.length > 0 ? [heading("Waarover het gaat")] : []),
    ...meeting.pieces.map((piece) => pieceInBrief(piece, catalogue.pieces.get(piece.id)!, false)),
    element("p", "kb-piece__actions",
      link(linkTo("paper", meeting), "kb-button", "Op papier"),
      link(linkTo("make", meeting), "kb-button", "Maak hier uw eigen versie van"),
      link(linkTo("lead", meeting), "kb-button", "Begeleid deze bijeenkomst")),
  ];
}

const heading = (text: string): HTMLHeadingElement => element("h2", "utrecht-heading-3", text);
