import type { Question } from "../engine/api";
import { addressOf, questionFrom } from "../question";

/** In milliseconds; browsers refuse a page that rewrites its history with every step of a scroll. */
const rest = 150;

/**
 * Keeps the question in the address, and how far the visitor had scrolled with it, so that the back button brings back both. The
 * browser cannot do the scrolling: when it tries, the results are not there yet.
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

  /** Typing a word is one step back, not one for each letter: `isStep` says whether this is a step of its own. */
  keep(question: Question, isStep: boolean): void {
    const address = addressOf(question);
    if (address === location.pathname + location.search) {
      return;
    }

    if (isStep) {
      this.saveScroll();
      history.pushState(null, "", address);
    } else {
      history.replaceState(history.state, "", address);
    }
  }

  saveScroll(): void {
    history.replaceState({ top: scrollY }, "");
  }

  restoreScroll(): void {
    scrollTo({ top: (history.state as { top?: number } | null)?.top ?? 0, behavior: "instant" });
  }
}
