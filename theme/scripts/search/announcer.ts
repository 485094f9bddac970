/** In milliseconds: long enough not to interrupt somebody who types. */
const rest = 1000;

/** Tells screen readers what was found, once nothing changed for a second: reading every letter's count aloud helps nobody. */
export class Announcer {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param status An element with that role, which nobody sees. */
  constructor(private readonly status: HTMLElement) {}

  say(text: string): void {
    this.hush();
    this.#timer = setTimeout(() => (this.status.textContent = text), rest);
  }

  hush(): void {
    clearTimeout(this.#timer);
  }
}
