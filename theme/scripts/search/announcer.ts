/** In milliseconds: long enough not to interrupt somebody who types. */
const rest = 1000;

/** Announces the results to screen readers once nothing has changed for a second: a count after every letter helps nobody. */
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
