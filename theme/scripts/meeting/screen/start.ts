import { element } from "../../dom/element";
import { caseOf } from "../core/catalogue";
import * as run from "../core/run";
import { channelOf, Timekeeper, type Shown } from "../lead/timekeeper";
import { button, redraw } from "../../dom/controls";
import { openMeeting, type Held } from "../parts/opening";
import { titleOf, whenAndWho } from "../parts/overview";
import { pieceInBrief } from "../parts/piece";
import { agreements, doing } from "../parts/programme";

/** What the group sees: large, without notes. It follows the facilitator's page on the same device; alone it has buttons of its own. */
export function start(place: HTMLElement): void {
  openMeeting(place, (held) => [new Screen(held).element]);
}

/** After this without an answer there is no facilitator's page. In milliseconds. */
const patience = 800;

/** How often it asks whether that page is still there, in milliseconds, and after how many times without an answer it goes on alone. */
const interval = 5_000;
const mostUnanswered = 3;

class Screen {
  readonly element = element("div", "kb-screen");
  readonly #held: Held;
  readonly #own: Timekeeper;
  readonly #digits = element("p", "kb-screen__digits");
  #shown: Shown | undefined;
  #isAlone = false;
  #unanswered = 0;

  constructor(held: Held) {
    this.#held = held;
    // A name of its own: it must not take itself for the facilitator.
    this.#own = new Timekeeper(`scherm.${held.meeting.id}`, held.plan);
    this.#digits.setAttribute("aria-hidden", "true");
    const channel = channelOf(held.meeting.id);
    channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (isShown(data)) {
        this.#follow(data);
      }
    });
    channel?.postMessage("?");
    setInterval(() => this.#ask(channel), interval);
    setTimeout(() => {
      this.#isAlone = this.#shown === undefined;
      this.#draw();
    }, patience);
    this.#own.onBeat(() => this.#tick());
    this.#draw();
  }

  /** Of two pages of the facilitator, the one where something was done last leads. */
  #follow(shown: Shown): void {
    if (this.#shown && shown.at < this.#shown.at) {
      return;
    }

    this.#unanswered = 0;
    const isNew = this.#isAlone || JSON.stringify(shown) !== JSON.stringify(this.#shown);
    this.#shown = shown;
    this.#isAlone = false;
    if (isNew) {
      this.#draw();
    }
  }

  /** A facilitator's page that was closed no longer answers; then the meeting goes on here. */
  #ask(channel: BroadcastChannel | undefined): void {
    if (this.#shown && ++this.#unanswered > mostUnanswered) {
      this.#own.put(this.#shown);
      this.#shown = undefined;
      this.#isAlone = true;
      this.#draw();
    }

    channel?.postMessage("?");
  }

  get #run(): run.Run | null {
    return this.#shown ? this.#shown.run : this.#own.run;
  }

  #draw(): void {
    const { meeting, plan } = this.#held;
    const state = this.#run;
    const step = state && plan.steps[state.step];
    redraw(this.element, [
      ...(state === null
        ? [element("h2", "kb-screen__title", titleOf(meeting)), element("p", "kb-screen__text", whenAndWho(meeting)),
          ...(meeting.question ? [element("p", "kb-screen__text", meeting.question)] : [])]
        : step
          ? [element("div", "kb-screen__head", element("div", "", element("p", "kb-screen__place", `Stap ${state.step + 1} van ${plan.steps.length}`),
              element("h2", "kb-screen__title", step.name)), this.#digits), ...this.#content(state.step)]
          : [element("h2", "kb-screen__title", "Dank u wel")]),
      element("div", "kb-piece__actions kb-screen__buttons", ...(this.#isAlone ? this.#buttons(state) : []), this.#wholeScreen()),
    ], ["volgende"]);
    this.#tick();
  }

  #content(at: number): Node[] {
    const { plan, meeting, catalogue } = this.#held;
    const step = plan.steps[at]!;
    if (step.kind === "afspraken") {
      return [element("ul", "kb-screen__list", ...agreements().map((text) => element("li", "", text)))];
    }

    const opened = (this.#shown?.opened ?? this.#own.opened);
    const seen = meeting.pieces.filter(({ id }) => id === caseOf(meeting, catalogue) || opened.includes(id));
    return [
      ...(doing(step) ? [element("p", "kb-screen__text", doing(step))] : []),
      ...(step.kind === "methode" ? seen.map((piece) => pieceInBrief(piece, catalogue.pieces.get(piece.id)!, opened.includes(piece.id))) : []),
    ];
  }

  /** Without the bars of the browser, where it allows that. */
  #wholeScreen(): HTMLButtonElement {
    const turn = () => (document.fullscreenElement ? document.exitFullscreen() : this.element.requestFullscreen());
    // Refused: the window is as large as it was.
    const made = button("Volledig scherm", "volledig", () => void turn().catch(() => {}));
    made.hidden = !document.fullscreenEnabled;
    return made;
  }

  #buttons(state: run.Run | null): HTMLElement[] {
    const change = (label: string, key: string, step: (run: run.Run, now: number) => run.Run) => button(label, key, () => {
      this.#own.change(step);
      this.#draw();
    });
    const isPaused = state?.pausedAt != null;
    return state === null
      ? [button("Begin", "volgende", () => {
          this.#own.begin(undefined);
          this.#draw();
        })]
      : [change("Volgende stap", "volgende", run.next), change("Vorige stap", "vorige", run.back),
        change(isPaused ? "Ga verder" : "Pauzeer", "pauze", isPaused ? run.resumed : run.paused)];
  }

  #tick(): void {
    const state = this.#run;
    if (state && !run.isDone(state)) {
      const left = run.left(state, Date.now());
      const text = left <= -1000 ? "de tijd is om" : run.leftInDigits(left);
      if (this.#digits.textContent !== text) {
        this.#digits.textContent = text;
      }
    }
  }
}

function isShown(data: unknown): data is Shown {
  return typeof data === "object" && data !== null && "run" in data && Array.isArray((data as Shown).opened);
}
