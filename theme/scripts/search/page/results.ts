import { countOf } from "../counts";
import { link } from "../../dom/element";
import type { Answer, Question } from "../engine/api";
import { addressOf, most, step } from "../question";
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
    this.#section.hidden = true;
    this.#start.hidden = false;
  }

  /** Earlier results stay until there is an answer, so that nothing jumps while somebody types. */
  showWaiting(): void {
    clearTimeout(this.#waiting);
    this.#open();
    this.#waiting = setTimeout(() => {
      this.#section.setAttribute("aria-busy", "true");
      this.#count.textContent = "Bezig met zoeken…";
    }, quick);
  }

  show(question: Question, answer: Answer): void {
    const hadFocus = this.list.contains(document.activeElement);
    this.list.replaceChildren(...hits(question, answer));
    this.#say(question, answer);
    this.#settle(question.text);
    if (hadFocus) {
      // A visitor who moved into the results before the last answer stays there.
      (this.list.querySelector("a") ?? this.#count.closest("h2")!).focus();
    }
  }

  /** Appends results and focuses the first new one. */
  append(question: Question, answer: Answer): void {
    const added = hits(question, answer);
    this.list.append(...added);
    this.#say(question, answer);
    this.#settle(question.text);
    added[0]?.querySelector("a")?.focus();
  }

  showProblem(text: string): void {
    this.list.replaceChildren();
    this.#count.textContent = "Zoeken lukt nu niet";
    this.#sort.hidden = this.#meant.hidden = this.#more.hidden = this.#limit.hidden = this.#nothing.hidden = true;
    this.#problem.replaceChildren(this.#problemWords.content.cloneNode(true));
    this.#problem.hidden = false;
    this.#settle(text);
  }

  get shown(): number {
    return this.list.childElementCount;
  }

  /** Call after a focused element was removed. */
  focusTitle(): void {
    this.#count.closest("h2")!.focus();
  }

  #open(): void {
    this.#section.hidden = false;
    this.#start.hidden = true;
    this.#problem.hidden = true;
  }

  #say(question: Question, answer: Answer): void {
    this.#count.textContent = countOf(answer.total, question.text);
    this.#sort.hidden = answer.total < 2;
    this.#more.hidden = this.shown >= answer.total || this.shown >= most;
    this.#limit.hidden = this.shown < most || this.shown >= answer.total;
    this.#limit.textContent = `Hier staan de eerste ${most} resultaten. Met meer woorden of een filter vindt u wat daarna komt.`;
    this.#nothing.hidden = answer.total > 0;
    this.#sayMeant(question, answer.meant);
    this.#nearest.hidden = answer.nearest.length === 0;
    this.#nearest.querySelector("span")!.replaceChildren(...separated(answer.nearest.map((word) => linkTo(question, word))));
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

function hits(question: Question, answer: Answer): HTMLLIElement[] {
  return answer.results.map((result) => hitOf(result, answer, question.sort === "datum"));
}

function linkTo(question: Question, word: string): HTMLAnchorElement {
  return link(addressOf({ ...question, text: word, count: step }), "utrecht-link utrecht-link--html-a", word);
}

function separated(links: readonly HTMLAnchorElement[]): (Node | string)[] {
  return links.flatMap((each, index) => (index === 0 ? [each] : [", ", each]));
}
