/** In milliseconds after a finger is lifted: a touch screen tells only then what was tapped. */
const settling = 150;

/**
 * Holds back what would move the page for as long as a finger or a button of the mouse is down, so that what somebody aims at
 * is still there when it is lifted.
 */
export class Stillness {
  #isDown = false;
  #waiting: (() => void)[] = [];
  #timer = 0;

  constructor() {
    // First of all that listens: what the page does with the press may be what moves it.
    for (const press of ["pointerdown", "mousedown"] as const) {
      addEventListener(press, (event) => this.#press(event.button), true);
    }

    // A menu that opens may keep the end of the press to itself.
    for (const lift of ["pointerup", "pointercancel", "mouseup", "contextmenu"]) {
      addEventListener(lift, () => this.#lift(), true);
    }
  }

  /** Does it now, or as soon as nothing is pressed. */
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
