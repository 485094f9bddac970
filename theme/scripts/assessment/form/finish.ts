import { button, save } from "../../dom/controls";
import { element, link } from "../../dom/element";
import { copied } from "../../share/send/clipboard";
import { codeOf, grouped } from "../core/code";
import { fileOf, onePerson } from "../core/file";
import { answer, isEmpty } from "../core/result";
import type { Filled } from "../core/piles";
import { addressOf, pages } from "../site";
import { thisYear, today } from "../words";

/** The code of what somebody answered, and what to do with it. @param saved called when it is in a file */
export function finish(filled: Filled, statements: readonly string[], saved: () => void): Node[] {
  const hasOwn = filled.own.some((value) => value !== answer.none);
  if (isEmpty(filled.result)) {
    return [element("p", "utrecht-paragraph", hasOwn
      ? "Alleen de eigen stellingen zijn ingevuld. Geef bij minstens één punt een antwoord, desnoods ‘weet ik niet’: dan zijn er een code en een bestand."
      : "Er is nog niets ingevuld, dus er is ook geen code.")];
  }

  const code = codeOf(filled.result);
  const shown = grouped(code);
  const status = element("p", "kb-status");
  status.setAttribute("role", "status");
  const copy = async () => {
    status.textContent = await copied(shown)
      ? "De code is gekopieerd."
      : "Kopiëren lukt hier niet. Selecteer de code en kopieer haar zelf, of schrijf haar over.";
  };
  const download = () => {
    save("zelfanalyse.json", "application/json",
      fileOf({ piles: [{ name: onePerson, year: thisYear(), results: [filled] }], own: statements }, today(), addressOf("start")));
    saved();
    status.textContent = "Bewaard als zelfanalyse.json.";
  };
  const result = link(`${pages.together}#${code}`, "kb-button kb-button--first", "Bekijk uw uitslag");
  // So that the button "back" of the browser leads to these answers.
  result.addEventListener("click", () => history.replaceState(null, "", `#${code}`));
  return [
    element("p", "utrecht-paragraph", "Dit is uw code. Uw antwoorden zitten erin: lees haar voor, schrijf haar over of stuur haar aan wie de codes verzamelt."),
    element("p", "kb-code", shown),
    element("p", "utrecht-paragraph", element("strong", "", "Wie deze code heeft, kan uw antwoorden lezen."), " Hoofdletters en spaties maken niet uit."),
    ...(hasOwn
      ? [element("p", "utrecht-paragraph",
          "Uw antwoorden op de eigen stellingen staan alleen in het bestand, niet in de code. Bewaar het voordat u verdergaat.")]
      : []),
    element("div", "kb-assess__buttons",
      result,
      button("Kopieer de code", "kopieer", () => void copy()),
      button("Bewaar als bestand", "bestand", download)),
    status,
  ];
}
