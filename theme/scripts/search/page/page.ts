import type { Answer, Filter, Question, Search } from "../engine/api";
import { SearchProblem } from "../engine/api";
import { wordsOf } from "../engine/words";
import { Latest } from "../latest";
import { few, isBlank, isSame, most, step } from "../question";
import { ActiveFilters } from "./active";
import { Facets } from "./facets";
import { Memory } from "./memory";
import { Results } from "./results";

/** From this width on the filters are beside the results, and so visible immediately. */
const wide = "(width >= 60rem)";

/** Holds the question and the results; every change goes through here. */
export class SearchPage {
  onRecall: (question: Question) => void = () => {};

  readonly results = new Results(document);

  readonly #search: Search;
  readonly #facets = new Facets(document);
  readonly #active = new ActiveFilters(document);
  readonly #memory = new Memory();
  readonly #answers = new Latest();
  readonly #counts = new Latest();
  readonly #title = document.title;
  #question: Question = this.#memory.recall();

  constructor(search: Search) {
    this.#search = search;
    // A link followed right after scrolling leaves before the position is stored periodically.
    this.results.list.addEventListener("click", ({ target }) => (this.#memory.followed = followedBy(target as Element)));
    this.results.onMore = () => void this.#more();
    this.#facets.onToggle = (filter) => this.#toggle(filter);
    this.#facets.onOpen = () => void this.#count();
    document.querySelector("[data-kb-past-filters]")!.addEventListener("click", (event) => {
      // Following it as a link would add a step to the history.
      event.preventDefault();
      this.results.focusTitle();
    });
    this.#active.onRemove = (filter) => this.#remove(filter);
    this.#memory.onBack = () => void this.recall();
  }

  /** Shows the question in the address, scrolled to the stored position. */
  async recall(): Promise<void> {
    this.#question = this.#memory.recall();
    this.onRecall(this.#question);
    await this.#show();
    this.#memory.restoreScroll();
    if (this.#memory.followed !== undefined) {
      this.results.focusHit(this.#memory.followed);
    }
  }

  /** The first results, while the visitor is typing. A question that finds nothing yet leaves the list as it is: the next letter may be right. */
  async preview(text: string): Promise<void> {
    const question = { ...this.#question, text, count: few, isTyping: true };
    if (isWordless(question)) {
      return;
    }

    try {
      const answer = await this.#answers.run((signal) => this.#search.ask(question, signal));
      if (answer && answer.total > 0) {
        this.results.preview(question, answer);
      }
    } catch (problem) {
      // The question that follows when the visitor rests reports it.
      unlessBug(problem);
    }
  }

  /** @param isStep Whether the back button should return to the previous question. */
  ask(change: Partial<Question>, isStep: boolean): void {
    this.#question = { ...this.#question, count: step, ...change };
    this.#memory.keep(this.#question, isStep);
    void this.#show();
  }

  #toggle(filter: Filter): void {
    const { filters } = this.#question;
    const others = filters.filter((each) => !isSame(each, filter));
    this.ask({ filters: others.length < filters.length ? others : [...filters, filter] }, true);
  }

  #remove(filter: Filter): void {
    const at = this.#question.filters.findIndex((each) => isSame(each, filter));
    this.#toggle(filter);
    if (!this.#active.focusAt(at)) {
      this.results.focusTitle();
    }
  }

  async #show(): Promise<void> {
    const question = this.#question;
    const text = question.text.trim();
    document.title = text ? `${text} · ${this.#title}` : this.#title;
    this.#active.show(question.filters);
    this.#counts.drop();
    if (isBlank(question) || isWordless(question)) {
      this.#answers.drop();
      this.results.showStart(question.text);
    } else if (!(await this.#answer(question, (answer) => this.#showAnswer(question, answer)))) {
      return;
    } else if (matchMedia(wide).matches && this.#facets.opensAtOnce) {
      this.#facets.open();
    }

    await this.#count();
  }

  #showAnswer(question: Question, answer: Answer): void {
    if (answer.isBegun && answer.total === 0 && question.filters.length === 0) {
      this.results.showStart(question.text);
      return;
    }

    if (answer.total === 0 && question.filters.length === 0) {
      // Nothing to filter by: the results take the place of the panel immediately, not when the counts arrive.
      this.#facets.show([], []);
    }

    this.results.show(question, answer);
  }

  async #more(): Promise<void> {
    const from = this.results.shown;
    const question = { ...this.#question, count: Math.min(from + step, most) };
    const answered = await this.#answer({ ...question, from, count: question.count - from }, (answer) => this.results.append(question, answer));
    if (answered) {
      this.#question = question;
      this.#memory.keep(question, false);
    }
  }

  /** @returns Whether it is shown; not when there is a newer question, or the index cannot be read. */
  async #answer(question: Question, show: (answer: Answer) => void): Promise<boolean> {
    this.results.showWaiting();
    try {
      const answer = await this.#answers.run((signal) => this.#search.ask(question, signal));
      if (answer) {
        show(answer);
      }

      return answer !== undefined;
    } catch (problem) {
      this.results.showProblem(question.text);
      return unlessBug(problem);
    }
  }

  /** Titles of filters from the address are learned from the counts too. */
  async #count(): Promise<void> {
    const question = this.#question;
    if (!this.#facets.isOpen && question.filters.length === 0) {
      return;
    }

    try {
      const values = await this.#counts.run((signal) => this.#search.facets(question, signal));
      if (values) {
        this.#active.learn(values);
        this.#active.show(question.filters);
        this.#facets.show(values, question.filters);
      }
    } catch (problem) {
      this.#facets.showProblem();
      unlessBug(problem);
    }
  }
}

/** Nothing to search by, and no filter to list by. */
const isWordless = ({ text, filters }: Question): boolean => filters.length === 0 && wordsOf(text).length === 0;

/** The result with the link that was followed. */
const followedBy = (target: Element): string | undefined =>
  target.closest("li.kb-hit")?.querySelector<HTMLElement>("[data-zoekresultaat]")?.dataset.zoekresultaat;

/** Visitors see a message about a missing file of the index; any other error goes to the console. */
function unlessBug(problem: unknown): false {
  if (problem instanceof SearchProblem) {
    return false;
  }

  throw problem;
}
