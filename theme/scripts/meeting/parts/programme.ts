import { element } from "../../dom/element";
import type { Method } from "../core/catalogue";
import { timeOf } from "../core/days";
import type { Meeting } from "../core/meeting";
import type { Plan, PlanStep } from "../core/plan";
import { joined, minutesInWords } from "../words";

/** What a group agrees on before it begins: step 0 of every meeting. The sheet to print has the same sentences. */
export const agreements = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>("[data-kb-afspraak]")].map(({ textContent }) => textContent.trim());

/** What happens in a step that every meeting has. */
const usual: Readonly<Record<"afspraken" | "pauze" | "samen", string>> = {
  afspraken: "Spreek af hoe u met elkaar en met wat u hoort omgaat.",
  pauze: "Neem even rust.",
  samen: "Elke groep vertelt kort wat zij meeneemt. Wat er gezegd is, blijft in de groep.",
};

export const doing = (step: PlanStep): string =>
  step.kind === "methode" ? (step.of!.groep ?? step.of!.inbrenger ?? "") : usual[step.kind];

/** The steps with their times: of the clock when the meeting has one, otherwise from the beginning. */
export function programmeTable(meeting: Meeting, plan: Plan, method: Method): HTMLTableElement {
  const start = meeting.start ?? 0;
  const hasClock = meeting.start !== null;
  const table = element("table", "kb-programme");
  table.append(
    element("caption", "kb-programme__caption", `${method.titel}, ${minutesInWords(plan.minutes)}`),
    row("th", "kb-programme__head", [hasClock ? "Tijd" : "Vanaf minuut", "Stap", "Minuten"]),
    ...plan.steps.map((step) => row("td", step.kind === "pauze" ? "kb-programme__step--pauze" : "", [
      hasClock ? timeOf(start + step.from) : String(step.from),
      nameAndDoing(step),
      String(step.minutes),
    ])),
    row("td", "kb-programme__end", [hasClock ? timeOf(start + plan.minutes) : String(plan.minutes), "Einde", ""]),
  );
  return table;
}

/** `Twee groepen naast elkaar, van 6 en 6 mensen, elk met een eigen begeleider.` */
export const groupsInWords = (groups: readonly number[]): string =>
  `${groups.length} groepen naast elkaar, van ${joined(groups)} mensen, elk met een eigen begeleider en inbrenger. Aan het eind komt u samen terug.`;

function row(cell: "td" | "th", className: string, cells: readonly (Node | string)[]): HTMLTableRowElement {
  return element("tr", className, ...cells.map((content) => {
    const made = element(cell, "", content);
    if (cell === "th") {
      (made as HTMLTableCellElement).scope = "col";
    }

    return made;
  }));
}

function nameAndDoing(step: PlanStep): Node {
  const text = doing(step);
  return element("div", "", element("strong", "kb-programme__name", step.name), ...(text ? [element("p", "kb-programme__doing", text)] : []));
}
