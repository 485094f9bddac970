import { element, link } from "../../dom/element";
import type { Answer, Result } from "../engine/api";
import { nodesOf } from "../runs";
import { withWords, wordsFor } from "../words";

const days = new Intl.DateTimeFormat("nl", { dateStyle: "long", timeZone: "UTC" });

/** One result: its type, its title, a snippet, and links to headings. */
export function hitOf(result: Result, answer: Answer, withDate: boolean): HTMLLIElement {
  const words = wordsFor(result, answer);
  const title = link(withWords(result.url, words), "kb-hit__link", ...nodesOf(result.title));
  title.dataset.zoekresultaat = result.id;
  const hit = element(
    "li",
    "kb-hit",
    element("p", "kb-hit__kind", factsOf(result, withDate)),
    element("h3", "kb-hit__title", title),
    element("p", "kb-hit__passage", ...nodesOf(result.passage)),
  );
  if (result.headings.length > 0) {
    hit.append(headingsOf(result, words));
  }

  return hit;
}

export function kindOf({ kind, place }: Result): string {
  const capital = kind.charAt(0).toUpperCase() + kind.slice(1);
  return place ? `${capital} · ${place}` : capital;
}

function factsOf(result: Result, withDate: boolean): string {
  return withDate && result.date ? `${kindOf(result)} · ${days.format(new Date(result.date))}` : kindOf(result);
}

function headingsOf(result: Result, words: readonly string[]): HTMLUListElement {
  const list = element(
    "ul",
    "kb-hit__headings",
    ...result.headings.map((heading) => element("li", "", link(withWords(heading.url, words), "utrecht-link utrecht-link--html-a", ...nodesOf(heading.text)))),
  );
  list.setAttribute("aria-label", "In deze pagina");
  return list;
}
