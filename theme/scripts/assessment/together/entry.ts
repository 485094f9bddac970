import { button } from "../../dom/controls";
import { element } from "../../dom/element";
import { questionsOf, type Content, type Question } from "../core/content";
import { emptyEntry, isWhole, pressed, type Entry } from "../core/entry";
import { isEmpty } from "../core/result";
import type { Filled } from "../core/piles";
import { answerInWords, nameOf, partyName } from "../words";

/**
 * Typing a pile of paper forms over, one key for each answer in the order of the paper.
 * @param add lays a form on the table; it says how many were added
 */
export function entryOf(content: Content, add: (filled: Filled) => number | null): HTMLElement[] {
  const questions = questionsOf(content);
  let entry: Entry = emptyEntry;
  let forms = 0;
  const asked = element("p", "kb-entry__asked");
  const done = element("p", "kb-entry__done");
  const status = element("p", "kb-status");
  status.setAttribute("role", "status");
  const field = element("div", "kb-entry__field", asked, done);
  field.tabIndex = 0;
  field.setAttribute("role", "group");
  field.setAttribute("aria-label", "Overtypen: één toets per antwoord");
  const show = () => {
    asked.textContent = askedInWords(entry, questions);
    done.textContent = lastInWords(entry, questions, content);
  };
  const finish = () => {
    if (isWhole(entry, questions) && !isEmpty(entry.result) && add({ result: entry.result, own: [] }) !== null) {
      forms++;
      entry = emptyEntry;
      status.textContent = forms === 1 ? "Eén formulier ligt op tafel." : `${forms} formulieren liggen op tafel.`;
      show();
      field.focus();
    }
  };
  field.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }

    if (event.key === "Enter") {
      event.preventDefault();
      finish();
      return;
    }

    const next = pressed(entry, event.key, questions);
    if (next !== entry) {
      event.preventDefault();
      entry = next;
      show();
      status.textContent = asked.textContent;
    }
  });
  show();
  return [
    element("p", "utrecht-paragraph", "Ga in het vak staan en typ per formulier eerst de partij (1 tot en met 5, 0 als die niet is gezegd) "
      + "en dan van boven naar beneden elk antwoord: 1 tot en met 5, 0 of n. Spatie is een open vraag. Backspace gaat een terug. "
      + "Enter legt het formulier op tafel."),
    field,
    element("div", "kb-assess__buttons", button("Leg dit formulier op tafel", "formulier", finish)),
    status,
  ];
}

function askedInWords(entry: Entry, questions: readonly Question[]): string {
  if (isWhole(entry, questions)) {
    return "Het formulier is vol. Enter legt het op tafel.";
  }

  return entry.typed === 0 ? "Partij?" : `${entry.typed} van ${questions.length}: ${nameOf(questions[entry.typed - 1]!)}?`;
}

function lastInWords({ result, typed }: Entry, questions: readonly Question[], content: Content): string {
  if (typed === 0) {
    return "";
  }

  const last = questions[typed - 2];
  return `Net getypt: ${last ? `${nameOf(last)}: ${answerInWords(result.answers[last.at]!, [])}` : partyName(content, result.party)}`;
}
