import { element } from "../../dom/element";
import { caseOf, type Method } from "../core/catalogue";
import { isPlan, leastMinutes, type Plan, type TooShort } from "../core/plan";
import { button, redraw } from "../../dom/controls";
import { materialsInWords, meetingInBrief, preworkList, taskList, titleOf } from "../parts/overview";
import { programmeTable } from "../parts/programme";
import { joined, minutesInWords } from "../words";
import type { Bench } from "./bench";

/** The programme as it is now, or the one thing that is missing. */
export class Result {
  readonly element = element("section", "kb-result");
  readonly #bench: Bench;
  readonly #goTo: (key: string) => void;

  /** @param goTo puts the focus on a control of the form */
  constructor(bench: Bench, goTo: (key: string) => void) {
    this.#bench = bench;
    this.#goTo = goTo;
    this.element.setAttribute("aria-labelledby", "kb_programma");
    bench.onChange(() => this.#draw());
    this.#draw();
  }

  #draw(): void {
    const { plan, meeting, catalogue } = this.#bench;
    const title = element("h2", "utrecht-heading-2", "Uw programma");
    title.id = "kb_programma";
    redraw(this.element, [title, ...(plan === undefined
      ? this.#missing("Kies een werkwijze; dan staat hier meteen het programma.", "Kies een werkwijze", "methode")
      : !isPlan(plan)
        ? this.#tooShort(plan)
        : meeting.kind === "casus" && caseOf(meeting, catalogue) === undefined
          ? [...this.#missing("Er is nog geen casus of verhaal gekozen om te bespreken.", "Zoek een stuk", "zoek"), ...this.#programme(plan)]
          : this.#programme(plan))]);
  }

  #missing(text: string, action: string, key: string): HTMLElement[] {
    return [element("div", "kb-result__missing", element("p", "utrecht-paragraph", text), button(action, `naar-${key}`, () => this.#goTo(key)))];
  }

  #tooShort({ needs, fitting, shortest }: TooShort): HTMLElement[] {
    const { method, meeting } = this.#bench;
    const rest = fitting.length > 0 ? ` In ${minutesInWords(meeting.minutes)} past wel: ${joined(fitting.map(({ titel }) => titel))}.` : "";
    return [element("div", "kb-result__missing",
      element("p", "utrecht-paragraph", `${method!.titel} vraagt hier minstens ${minutesInWords(needs)}.${rest}`),
      element("div", "kb-piece__actions",
        button(`Neem ${minutesInWords(needs)}`, "neem-tijd", () => this.#bench.edit((now) => ({ ...now, minutes: needs })), { class: "kb-button" }),
        ...(shortest ? [this.#shortest(shortest)] : []),
        ...fitting.map(({ id, titel }) => button(`Kies ${titel}`, `kies-${id}`, () => this.#bench.edit((now) => ({ ...now, method: id }))))))];
  }

  #shortest(method: Method): HTMLButtonElement {
    const { id, titel } = method;
    const minutes = leastMinutes(method, this.#bench.meeting.people);
    return button(`Kies ${titel}, ${minutesInWords(minutes)}`, `kies-${id}`, () => this.#bench.edit((now) => ({ ...now, method: id, minutes })));
  }

  #programme(plan: Plan): HTMLElement[] {
    const { meeting, catalogue } = this.#bench;
    const method = this.#bench.method!;
    const reading = preworkList(meeting, catalogue);
    const materials = materialsInWords(meeting, method);
    return [
      element("p", "kb-result__title", titleOf(meeting)),
      ...meetingInBrief(meeting, plan),
      ...(this.#bench.isComplete ? [element("p", "", button("Begeleid, druk af of deel", "naar-delen", () => this.#goTo("begeleid")))] : []),
      ...(reading.length > 0 ? [heading("Vooraf lezen"), ...reading] : []),
      programmeTable(meeting, plan, method),
      heading("Taken"),
      taskList(meeting, plan, method),
      ...(materials ? [heading("Neem mee"), element("p", "utrecht-paragraph", materials)] : []),
    ];
  }
}

const heading = (text: string): HTMLHeadingElement => element("h3", "utrecht-heading-3", text);
