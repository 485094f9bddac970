import { element } from "../../dom/element";
import { field, input, select } from "../../dom/controls";
import type { Content } from "../core/content";
import { section } from "../result/spots";

/** More than three are not done. */
const mostActions = 3;

/** What the group will do: each with somebody, a day and something to read. It is for paper, and is kept nowhere. */
export function agenda(content: Content): HTMLElement {
  return section("kb_acties", "Wat namen wij mee", [
    element("p", "utrecht-paragraph", "Kies hoogstens drie acties. Wat u hier typt, staat alleen op deze pagina: druk haar af, of schrijf het over."),
    ...Array.from({ length: mostActions }, (_, at) => action(content, at + 1)),
  ]);
}

function action(content: Content, number: number): HTMLElement {
  const reading = select(`lees${number}`, [["", "Nog niets"], ...content.punten.flatMap((point) =>
    point.begin.filter(({ soort }) => soort !== "vraag").map(({ url, titel }) => [url, `${point.naam}: ${titel}`] as const))]);
  return element("fieldset", "kb-action",
    element("legend", "utrecht-heading-3", `Actie ${number}`),
    field("Wat gaan wij doen?", input("text", `actie${number}`, "", { maxLength: 200 })),
    field("Wie trekt het?", input("text", `wie${number}`, "", { maxLength: 80 }), "Liever een functie dan een naam."),
    field("Wanneer kijken wij ernaar?", input("date", `wanneer${number}`, "")),
    field("Wat lezen wij?", reading));
}
