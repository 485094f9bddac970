import { button, choice } from "../../dom/controls";
import { element } from "../../dom/element";

const names: Readonly<Record<string, string>> = {
  formulier: "Formulier (twee bladen)",
  niveaus: "Niveaus (één blad)",
  legvel: "Legvel",
  acties: "Wat namen wij mee",
};

/** The sheets are in the page itself; here somebody chooses which to print. */
export function start(place: HTMLElement): void {
  const sheets = [...document.querySelectorAll<HTMLElement>("[data-blad]")];
  place.append(
    element("fieldset", "kb-assess__choice", element("legend", "utrecht-form-label", "Wat drukt u af?"),
      ...Object.entries(names).map(([name, label]) => choice("checkbox", "blad", label, true, `blad-${name}`, (isShown) =>
        sheets.filter(({ dataset }) => dataset.blad === name).forEach((sheet) => (sheet.hidden = !isShown))))),
    button("Druk af", "druk-af", () => print(), { class: "kb-button kb-button--first" }));
}
