import { element, link } from "../../dom/element";
import type { Result } from "../engine/api";
import { nodesOf } from "../runs";
import { withWords } from "../words";

const days = new Intl.DateTimeFormat("nl", { dateStyle: "long", timeZone: "UTC" });

/** One result: its type, its title, a snippet, and links to headings. */
export function hitOf(result: Result, withDate: boolean): HTMLLIElement {
  const title = link(withWords(result.url, result.words), "kb-hit__link", ...nodesOf(result.title));
  title.dataset.zoekresultaat = result.id;
  const hit = element(
    "li",
    "kb-hit",
    element("p", "kb-hit__kind", factsOf(result, withDate)),
    element("h3", "kb-hit__title", title),
    element("p", "kb-hit__passage", ...nodesOf(result.passage)),
  );
  if (result.headings.length > 0) {
    hit.append(headingsOf(result));
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

function headingsOf({ headings, words }: Result): HTMLUListElement {
  const list = element(
    "ul",
    "kb-hit__headings",
    ...headings.map(({ url, text }) => element("li", "", link(withWords(url, words), "utrecht-link utrecht-link--html-a", ...nodesOf(text)))),
  );
  list.setAttribute("aria-label", "In deze pagina");
  return list;
}
