import { element, link } from "../../dom/element";
import type { Method } from "../core/catalogue";
import { divided, divides, groupsOf, leastMinutes, usualMinutes } from "../core/plan";
import { choice, redraw } from "../../dom/controls";
import { minutesInWords } from "../words";
import type { Bench } from "./bench";

/** The methods that fit the kind of meeting; those that do not fit its time or size say so. */
export class Methods {
  readonly element = element("fieldset", "kb-methods");
  readonly #bench: Bench;

  constructor(bench: Bench) {
    this.#bench = bench;
    bench.onChange(() => this.#draw());
    this.#draw();
  }

  #draw(): void {
    const { catalogue, meeting } = this.#bench;
    const fitting = [...catalogue.methods.values()].filter(({ soorten }) => soorten.includes(meeting.kind));
    redraw(this.element, [element("legend", "kb-methods__legend", "Werkwijze"), ...fitting.map((method) => this.#option(method))]);
  }

  #option(method: Method): HTMLElement {
    const { meeting } = this.#bench;
    const about = `${minutesInWords(usualMinutes(method, meeting.people))}, groepen van ${method.groep[0]} tot ${method.groep[1]}`;
    const remark = remarkOn(method, meeting.minutes, meeting.people);
    const label = element("span", "",
      element("strong", "", method.titel), " ", element("span", "kb-methods__about", about),
      ...(remark ? [element("span", "kb-methods__remark", remark)] : []));
    return element("div", "kb-methods__option",
      choice("radio", "methode", label, method.id === meeting.method, `methode-${method.id}`, () => this.#bench.edit((now) => ({ ...now, method: method.id }))),
      link(method.url, "utrecht-link utrecht-link--html-a kb-methods__link", "Uitleg", element("span", "kb-hidden", ` van ${method.titel}`)));
  }
}

/** Why the method fits less well; empty when it does. */
export function remarkOn(method: Method, minutes: number, people: number): string {
  const least = leastMinutes(method, people);
  const [fewest, most] = method.groep;
  const sizes = divides(method) ? divided(people, most) : groupsOf(people, method);
  return [
    minutes < least ? `vraagt minstens ${minutesInWords(least)}` : "",
    people < fewest ? `vraagt minstens ${fewest} mensen` : sizes.at(-1)! < fewest ? `vraagt groepen van minstens ${fewest} mensen` : "",
    sizes[0]! > most ? `is gemaakt voor hoogstens ${most} mensen: laat de anderen kijken` : "",
  ].filter((part) => part !== "").join("; ");
}
