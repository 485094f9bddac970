import * as run from "../core/run";
import type { Run } from "../core/run";
import type { Plan } from "../core/plan";
import { read, write } from "./tab";

/** Where a meeting is. */
export interface Course {
  readonly run: Run | null;
  /** Pages whose outcome has been opened. */
  readonly opened: readonly string[];
}

/** What the screen beside it needs to know. */
export interface Shown extends Course {
  /** When the facilitator's page last did something, in milliseconds; 0 for one where nothing was begun. */
  readonly at: number;
}

/** Undefined where a browser lets no tabs talk, as Firefox when it may store nothing. */
export function channelOf(meeting: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(`kennisbank.scherm.${meeting}`);
  } catch {
    return undefined;
  }
}

/** Behind the key of a meeting: the pages whose outcome has been opened, with spaces between them. */
const outcomes = ".open";

/** How often the time that is shown is brought up to date, in milliseconds. The time itself comes from the clock. */
const beat = 250;

/**
 * The course of a meeting: kept with the tab, so that it survives a reload, and sent to the group's screen.
 */
export class Timekeeper {
  readonly #key: string;
  readonly #minima: readonly number[];
  readonly #minutes: readonly number[];
  readonly #channel: BroadcastChannel | undefined;
  #run: Run | null;
  #opened: readonly string[] = [];
  #at: number;

  constructor(meeting: string, plan: Plan) {
    this.#key = `kennisbank.verloop.${meeting}`;
    this.#minutes = plan.steps.map(({ minutes }) => minutes);
    this.#minima = plan.steps.map(({ min }) => min);
    this.#run = run.restored(read(this.#key), this.#minutes);
    this.#at = this.#run ? Date.now() : 0;
    this.#opened = this.#run ? (read(this.#key + outcomes) ?? "").split(" ") : [];
    this.#channel = channelOf(meeting);
    this.#channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (data === "?") {
        this.#tell();
      }
    });
    this.#tell();
  }

  /** Null before the beginning. */
  get run(): Run | null {
    return this.#run;
  }

  get opened(): readonly string[] {
    return this.#opened;
  }

  /** Calls back a few times a second, and at once when a tab that slept is looked at again. */
  onBeat(listener: () => void): void {
    setInterval(listener, beat);
    document.addEventListener("visibilitychange", listener);
  }

  begin(end: number | undefined): void {
    this.#become(run.begun(this.#minutes, Date.now(), end));
  }

  change(change: (run: Run, now: number) => Run): void {
    if (this.#run) {
      this.#become(change(this.#run, Date.now()));
    }
  }

  /** What remains in less time, or null when there is no need or no room. */
  shorter(): Run | null {
    return this.#run && run.shortened(this.#run, this.#minima, Date.now());
  }

  open(page: string): void {
    this.put({ run: this.#run, opened: [...this.#opened, page] });
  }

  /** Puts the meeting where it was, or before its beginning. */
  put({ run: next, opened }: Course): void {
    this.#at = Date.now();
    this.#run = next;
    this.#opened = opened;
    write(this.#key, next === null ? "" : run.stored(next));
    write(this.#key + outcomes, opened.join(" "));
    this.#tell();
  }

  #become(next: Run): void {
    this.put({ run: next, opened: this.#opened });
  }

  #tell(): void {
    const shown: Shown = { run: this.#run, opened: this.#opened, at: this.#at };
    this.#channel?.postMessage(shown);
  }
}
