import type { Question } from "../engine/api";
import { addressOf, questionFrom } from "../question";

/** What an entry of the history keeps. */
interface State {
  top?: number;
  followed?: string;
}

/** In milliseconds; browsers limit how often a page may update its history. */
const rest = 150;

/**
 * Stores the question in the address, and the scroll position in the history, so that the back button restores both. The
 * browser cannot restore the scroll position: the results are not there yet when it tries.
 */
export class Memory {
  onBack: (question: Question) => void = () => {};

  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    history.scrollRestoration = "manual";
    addEventListener("popstate", () => this.onBack(this.recall()));
    addEventListener("scroll", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.saveScroll(), rest);
    });
  }

  recall(): Question {
    return questionFrom(location.search);
  }

  /** Typing a word is one history entry, not one per letter: `isStep` adds an entry. */
  keep(question: Question, isStep: boolean): void {
    const address = addressOf(question);
    if (address === location.pathname + location.search) {
      return;
    }

    if (isStep) {
      this.saveScroll();
      history.pushState(null, "", address);
    } else {
      history.replaceState({ ...history.state, followed: undefined }, "", address);
    }
  }

  saveScroll(): void {
    history.replaceState({ ...history.state, top: scrollY }, "");
  }

  restoreScroll(): void {
    scrollTo({ top: (history.state as State | null)?.top ?? 0, behavior: "instant" });
  }

  /** The result that a visitor followed from here. */
  get followed(): string | undefined {
    return (history.state as State | null)?.followed;
  }

  set followed(id: string | undefined) {
    history.replaceState({ top: scrollY, followed: id }, "");
  }
}
