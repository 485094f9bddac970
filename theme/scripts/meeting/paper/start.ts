import { element } from "../../dom/element";
import { button, choice } from "../../dom/controls";
import { openMeeting, type Held } from "../parts/opening";
import { openTitle } from "../core/catalogue";
import { titleOf, whenAndWho } from "../parts/overview";
import { cardSheets, handoutSheet, programmeSheet } from "./sheets";

interface Choice {
  readonly name: string;
  readonly label: string;
  /** Whether it is printed unless the visitor says otherwise. */
  readonly isUsual: boolean;
  readonly make: (held: Held) => readonly HTMLElement[];
}

const ofMeeting: readonly Choice[] = [
  { name: "programma", label: "Programma", isUsual: true, make: (held) => [programmeSheet(held)] },
  { name: "uitdeelblad", label: "Uitdeelblad voor de deelnemers", isUsual: false, make: (held) => [handoutSheet(held)] },
  { name: "kaarten", label: "Kaarten om te knippen", isUsual: false, make: cardSheets },
];

/** All that a meeting needs on paper: the visitor ticks what to print. */
export function start(place: HTMLElement): void {
  openMeeting(place, (held) => {
    const all = [...ofMeeting, ...blank(place)].filter(({ name }) => name !== "kaarten" || held.meeting.pieces.length > 0);
    const sheets = new Map(all.map(({ name, make }) => [name, make(held)]));
    const show = (name: string, isShown: boolean) => sheets.get(name)!.forEach((sheet) => (sheet.hidden = !isShown));
    all.forEach(({ name, isUsual }) => show(name, isUsual));
    return [
      element("section", "kb-paper-choice",
        element("fieldset", "kb-methods",
          element("legend", "kb-methods__legend", "Wat drukt u af?"),
          ...all.map(({ name, label, isUsual }) => choice("checkbox", "blad", label, isUsual, `blad-${name}`, (isShown) => show(name, isShown)))),
        button("Druk af", "druk-af", () => print(), { class: "kb-button kb-button--first" })),
      ...[...sheets.values()].flat(),
    ];
  });
}

/** The blank sheets of the site, with what this meeting knows filled in. */
function blank(place: HTMLElement): Choice[] {
  return [...place.ownerDocument.querySelectorAll<HTMLTemplateElement>("template[data-blad]")].map((template) => ({
    name: template.dataset.blad!,
    label: template.dataset.titel!,
    isUsual: false,
    make: (held) => {
      const made = element("section", "kb-sheet", template.content.cloneNode(true));
      made.dataset.blad = template.dataset.blad;
      fill(made, held);
      return [made];
    },
  }));
}

function fill(sheet: HTMLElement, { meeting, catalogue }: Held): void {
  const texts: Readonly<Record<string, string>> = {
    titel: titleOf(meeting),
    wanneer: whenAndWho(meeting),
    stukken: meeting.pieces.map(({ id }) => openTitle(catalogue.pieces.get(id)!)).join("; "),
  };
  for (const slot of sheet.querySelectorAll<HTMLElement>("[data-kb-vul]")) {
    const text = texts[slot.dataset.kbVul!];
    if (text) {
      slot.textContent = text;
    }
  }

  // One row for everybody who comes.
  const row = sheet.querySelector<HTMLElement>("[data-kb-rij]");
  const missing = row ? meeting.people - sheet.querySelectorAll("[data-kb-rij]").length : 0;
  for (let at = 0; at < missing; at++) {
    row!.after(row!.cloneNode(true));
  }
}
