import { Announcer } from "../announcer";
import { countOf, sharesOf } from "../counts";
import { element, link } from "../../dom/element";
import type { Answer, Destination, Question } from "../engine/api";
import { addressOf, most, step } from "../question";
import { nodesOf } from "../runs";
import { hitOf } from "./hit";

/** In milliseconds: faster answers need no loading message. */
const quick = 400;

/** The list of results, with messages. */
export class Results {
  onMore: () => void = () => {};

  readonly list: HTMLElement;

  readonly #section: HTMLElement;
  readonly #start: HTMLElement;
  readonly #count: HTMLElement;
  readonly #sort: HTMLElement;
  readonly #meant: HTMLElement;
  readonly #missing: HTMLElement;
  readonly #places: HTMLElement;
  readonly #signs: HTMLElement;
  readonly #unfiltered: HTMLElement;
  readonly #ways: HTMLElement;
  readonly #announcer: Announcer;
  readonly #more: HTMLElement;
  readonly #limit: HTMLElement;
  readonly #nothing: HTMLElement;
  readonly #nearest: HTMLElement;
  readonly #problem: HTMLElement;
  readonly #problemWords: HTMLTemplateElement;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(page: ParentNode) {
    const part = (name: string): HTMLElement => page.querySelector<HTMLElement>(`[data-kb-${name}]`)!;
    this.#section = part("found");
    this.#start = part("start");
    this.#count = part("count");
    this.#sort = part("sort");
    this.#meant = part("meant");
    this.#missing = part("missing");
    this.#places = part("places");
    this.#signs = part("signs");
    this.#unfiltered = part("unfiltered");
    this.#ways = part("ways");
    this.#announcer = new Announcer(part("said"));
    this.list = part("hits");
    this.#more = part("more");
    this.#limit = part("limit");
    this.#nothing = part("nothing");
    this.#nearest = part("nearest");
    this.#problem = part("problem");
    this.#problemWords = page.querySelector<HTMLTemplateElement>("[data-kb-problem-words]")!;
    this.#more.firstElementChild!.addEventListener("click", () => this.onMore());
  }

  /** The initial content of the page, for an empty question. */
  showStart(text: string): void {
    this.#settle(text);
    this.#announcer.hush();
    this.#section.hidden = true;
    this.#start.hidden = false;
    // Signs are no question: without this line it looks as if nothing was typed.
    this.#signs.hidden = text.trim() === "";
  }

  /** Earlier results stay until there is an answer, so that nothing jumps while somebody types. */
  showWaiting(): void {
    clearTimeout(this.#waiting);
    this.#announcer.hush();
    this.#open();
    this.#waiting = setTimeout(() => {
      this.#section.setAttribute("aria-busy", "true");
      this.#count.textContent = "Bezig met zoeken…";
    }, quick);
  }

  /** What is found so far; whoever measures or announces waits until the visitor rests. */
  preview(question: Question, answer: Answer): void {
    this.#replace(hits(question, answer, 0));
    this.#open();
    this.#say(question, answer);
    this.#announcer.hush();
    this.#more.hidden = true;
    clearTimeout(this.#waiting);
    this.#section.removeAttribute("aria-busy");
    this.#section.closest("[data-kb-awaits]")?.setAttribute("data-kb-awaits", "filters");
  }

  show(question: Question, answer: Answer): void {
    this.#replace(hits(question, answer, 0));
    this.#say(question, answer);
    this.#settle(question.text);
  }

  /** A visitor who moved into the results before the last answer stays at the same place. */
  #replace(items: readonly HTMLLIElement[]): void {
    const at = [...this.list.children].findIndex((item) => item.contains(document.activeElement));
    this.list.replaceChildren(...items);
    if (at >= 0) {
      (items[at]?.querySelector("a") ?? items[0]?.querySelector("a") ?? this.#count).focus();
    }
  }

  /** Appends results and focuses the first new one. */
  append(question: Question, answer: Answer): void {
    const added = hits(question, answer, this.shown);
    this.list.append(...added);
    this.#say(question, answer);
    this.#settle(question.text);
    added[0]?.querySelector("a")?.focus();
  }

  showProblem(text: string): void {
    this.list.replaceChildren();
    this.#count.textContent = "Zoeken lukt nu niet";
    this.#sort.hidden = this.#meant.hidden = this.#more.hidden = this.#limit.hidden = this.#nothing.hidden = this.#missing.hidden = this.#places.hidden = true;
    this.#problem.replaceChildren(this.#problemWords.content.cloneNode(true));
    this.#problem.hidden = false;
    this.#settle(text);
  }

  get shown(): number {
    return this.list.childElementCount;
  }

  /** Focuses the result that a visitor comes back from, if it is there. */
  focusHit(id: string): void {
    const title = [...this.list.querySelectorAll<HTMLElement>("[data-zoekresultaat]")].find(({ dataset }) => dataset.zoekresultaat === id);
    title?.focus({ preventScroll: true });
  }

  /** Call after a focused element was removed. */
  focusTitle(): void {
    this.#count.focus();
  }

  #open(): void {
    this.#section.hidden = false;
    this.#start.hidden = this.#signs.hidden = true;
    this.#problem.hidden = true;
  }

  #say(question: Question, answer: Answer): void {
    const isByDate = question.sort === "datum";
    const count = isByDate ? countOf(answer.total, question.text) : sharesOf(answer.total, answer.good, question.text);
    this.#count.textContent = count;
    this.#announcer.say(answer.meant === null ? count : `${count}. Bedoelde u ${answer.meant}?`);
    this.#sort.hidden = answer.total < 2;
    this.#more.hidden = this.shown >= answer.total || this.shown >= most;
    this.#limit.hidden = this.shown < most || this.shown >= answer.total;
    this.#limit.textContent = `Hier staan de eerste ${most} resultaten. Met meer woorden of een filter vindt u wat daarna komt.`;
    this.#nothing.hidden = answer.total > 0;
    this.#sayMeant(question, answer.meant);
    this.#sayMissing(answer);
    this.#sayUnfiltered(question, answer.unfiltered);
    this.#showPlaces(answer.places, question.from);
    this.#nearest.hidden = answer.nearest.length === 0;
    this.#nearest.querySelector("span")!.replaceChildren(...separated(answer.nearest.map((word) => linkTo(question, word))));
  }

  #sayMissing({ missing, total }: Answer): void {
    this.#missing.hidden = missing.length === 0 || total === 0;
    this.#missing.querySelector("span")!.textContent = missing.map((word) => `‘${word}’`).join(", ");
  }

  /** What there would be without the filters, when these leave nothing; then that is the way on. */
  #sayUnfiltered(question: Question, unfiltered: number): void {
    this.#unfiltered.hidden = unfiltered === 0;
    this.#ways.hidden = unfiltered > 0;
    const there = this.#unfiltered.querySelector("a")!;
    there.textContent = countOf(unfiltered, "");
    there.href = addressOf({ ...question, filters: [], count: step });
  }

  #showPlaces(places: readonly Destination[], from: number): void {
    if (from === 0) {
      this.#places.hidden = places.length === 0;
      this.#places.querySelector("ul")!.replaceChildren(...places.map((place) => element("li", "", placeOf(place))));
    }
  }

  #sayMeant(question: Question, meant: string | null): void {
    this.#meant.hidden = meant === null;
    if (meant !== null) {
      const there = this.#meant.querySelector("a")!;
      there.textContent = meant;
      there.href = addressOf({ ...question, text: meant, count: step });
    }
  }

  /** Marks a completed change: the results match the question. Programs that measure the search wait for this. */
  #settle(text: string): void {
    clearTimeout(this.#waiting);
    this.#section.removeAttribute("aria-busy");
    this.#section.dataset.zoekKlaar = text;
    // Styles now show the answer, and what is below it when the filters are there too.
    this.#section.closest("[data-kb-awaits]")?.setAttribute("data-kb-awaits", "filters");
  }
}

/** @param shown The number of results above these. */
function hits(question: Question, { results, good }: Answer, shown: number): HTMLLIElement[] {
  const items = results.map((result) => hitOf(result, question.sort === "datum"));
  if (question.sort === "relevantie" && good > 0) {
    items[good - shown]?.prepend(element("p", "kb-hit__rest", "Vanaf hier gaat het er zijdelings over."));
  }

  return items;
}

function placeOf({ url, title, kind }: Destination): HTMLAnchorElement {
  return link(url, "kb-chip", ...nodesOf(title), " ", element("span", "kb-count", kind));
}

function linkTo(question: Question, word: string): HTMLAnchorElement {
  return link(addressOf({ ...question, text: word, count: step }), "utrecht-link utrecht-link--html-a", word);
}

function separated(links: readonly HTMLAnchorElement[]): (Node | string)[] {
  return links.flatMap((each, index) => (index === 0 ? [each] : [", ", each]));
}
