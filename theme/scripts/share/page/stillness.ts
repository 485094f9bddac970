/** In milliseconds after a touch ends, because the click event only follows then. */
const settling = 150;

/**
 * Defers updates that would shift the page while a finger or mouse button is down, so that the target of a press
 * is still there when it is released.
 */
export class Stillness {
  #isDown = false;
  #waiting: (() => void)[] = [];
  #timer = 0;

  constructor() {
    // In the capture phase: other handlers of the press may shift the page.
    for (const press of ["pointerdown", "mousedown"] as const) {
      addEventListener(press, (event) => this.#press(event.button), true);
    }

    // An opening menu may swallow the end of the press.
    for (const lift of ["pointerup", "pointercancel", "mouseup", "contextmenu"]) {
      addEventListener(lift, () => this.#lift(), true);
    }
  }

  /** Runs it now, or when nothing is pressed any more. */
  whenStill(work: () => void): void {
    if (this.#isDown) {
      this.#waiting.push(work);
    } else {
      work();
    }
  }

  /** Call when a press has had its effect. */
  end(): void {
    clearTimeout(this.#timer);
    this.#isDown = false;
    for (const work of this.#waiting.splice(0)) {
      work();
    }
  }

  #press(button: number): void {
    if (button === 0) {
      clearTimeout(this.#timer);
      this.#isDown = true;
    }
  }

  #lift(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.end(), settling);
  }
}
