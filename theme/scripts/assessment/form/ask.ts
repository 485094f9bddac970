import { element } from "../../dom/element";
import { answerOf } from "../core/keys";
import { answer, levels } from "../core/result";
import { notApplicableName, unknownName } from "../words";

/** A question to ask: one of the self-assessment, or a statement of a group itself. */
export interface Asked {
  /** Unique on the page. */
  readonly name: string;
  /** What goes before the statement. */
  readonly about: string;
  readonly statement: string;
  /** A sentence for each level; none for a statement of a group itself. */
  readonly levels: readonly string[];
}

/**
 * A question with an answer for each level, "weet ik niet" and "niet van toepassing". On a phone the answers are in a row and their
 * sentences open per question; they are part of the names of the answers all the time.
 */
export function ask({ name, about, statement, levels: sentences }: Asked, chosen: number, change: (value: number) => void): HTMLElement {
  const inputs = new Map<number, HTMLInputElement>();
  const option = (value: number, short: string, long: string) => {
    const input = element("input", "utrecht-radio-button utrecht-radio-button--html-input");
    Object.assign(input, { type: "radio", name, value: String(value), checked: value === chosen });
    input.addEventListener("change", () => change(value));
    inputs.set(value, input);
    return element("label", "kb-ask__option", input, element("span", "kb-ask__short", short), element("span", "kb-ask__long", long));
  };
  const options = element("div", "kb-ask__options",
    ...levels.map((level) => option(level, String(level), sentences[level - 1] ?? extremes[level] ?? "")),
    option(answer.unknown, "0", unknownName),
    option(answer.notApplicable, "n", notApplicableName));
  const made = element("fieldset", "kb-ask",
    element("legend", "kb-ask__legend", element("strong", "kb-ask__about", about), ` ${statement}`),
    more(options), options);
  made.addEventListener("keydown", (event) => {
    const value = event.ctrlKey || event.altKey || event.metaKey ? null : answerOf(event.key);
    const input = value === null ? undefined : inputs.get(value);
    if (input) {
      event.preventDefault();
      input.checked = true;
      input.focus();
      change(value!);
    }
  });
  return made;
}

/** What the ends of the scale mean where no level has a sentence. */
const extremes: Readonly<Record<number, string>> = { 1: "Helemaal niet", 5: "Helemaal" };

/** Opens the sentences where styles hide them. */
function more(options: HTMLElement): HTMLButtonElement {
  const made = element("button", "kb-button kb-ask__more", "Lees de niveaus");
  made.type = "button";
  made.setAttribute("aria-expanded", "false");
  made.addEventListener("click", () => {
    const isOpen = options.classList.toggle("kb-ask__options--open");
    made.setAttribute("aria-expanded", String(isOpen));
  });
  return made;
}
