import { fragmentOf } from "../core/address";
import { caseOf, type Catalogue, type Method } from "../core/catalogue";
import { followedBy, instead, redone, startOf, undone, type History } from "../core/history";
import { partsOf, type Meeting } from "../core/meeting";
import { isPlan, planOf, type Plan, type TooShort } from "../core/plan";
import { writeDraft } from "../draft";

/** Safari refuses more than a hundred changes of the address in this time. In milliseconds. */
const refusedFor = 10_000;

/** The meeting on the workbench: its edits, what they can be undone to, and who wants to know. */
export class Bench {
  readonly catalogue: Catalogue;

  #history: History<Meeting>;
  readonly #listeners: (() => void)[] = [];
  #later: number | undefined;

  /** @param before what the visitor was working on, to go back to */
  constructor(catalogue: Catalogue, meeting: Meeting, before?: Meeting) {
    this.catalogue = catalogue;
    this.#history = before ? followedBy(startOf(before), meeting) : startOf(meeting);
  }

  get meeting(): Meeting {
    return this.#history.now;
  }

  get method(): Method | undefined {
    return this.catalogue.methods.get(this.meeting.method);
  }

  /** Undefined while no method was chosen. */
  get plan(): Plan | TooShort | undefined {
    return this.method && planOf(this.meeting, this.method, this.catalogue);
  }

  get isComplete(): boolean {
    return this.plan !== undefined && isPlan(this.plan) && (this.meeting.kind === "eigen-inbreng" || caseOf(this.meeting, this.catalogue) !== undefined);
  }

  get code(): string {
    return fragmentOf(this.meeting);
  }

  /** Whether somebody may have a link to an earlier version. */
  get isLinkOld(): boolean {
    const shared = readShared(this.meeting.id);
    return shared !== null && shared !== this.code;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  edit(change: (meeting: Meeting) => Meeting): void {
    const next = change(this.meeting);
    if (next !== this.meeting) {
      this.#become(followedBy(this.#history, next));
    }
  }

  /** Words as they are typed: all of them together are one step to undo. @param isFirst whether the typing begins here */
  type(change: (meeting: Meeting) => Meeting, isFirst: boolean): void {
    const next = change(this.meeting);
    this.#become(isFirst ? followedBy(this.#history, next) : instead(this.#history, next));
  }

  undo(): void {
    this.#become(undone(this.#history));
  }

  redo(): void {
    this.#become(redone(this.#history));
  }

  /** Takes over what was done to the meeting in another tab. */
  follow(meeting: Meeting): void {
    this.#history = followedBy(this.#history, meeting);
    this.#showInAddress();
    this.#tell();
  }

  /** Keeps the meeting for this tab and the others, before anything was edited. */
  keep(): void {
    this.#showInAddress();
    writeDraft(this.code, partsOf(this.meeting));
  }

  /** No longer writes the address. */
  leave(): void {
    clearTimeout(this.#later);
  }

  /** Remembers that others may have a link to the meeting as it is now. */
  share(): void {
    writeShared(this.meeting.id, this.code);
    this.#tell();
  }

  #become(history: History<Meeting>): void {
    this.#history = history;
    this.keep();
    this.#tell();
  }

  /** A browser refuses this when it comes too often, as when somebody types fast; the address then follows later. */
  #showInAddress(): void {
    clearTimeout(this.#later);
    try {
      window.history.replaceState(null, "", `#${this.code}`);
    } catch {
      this.#later = setTimeout(() => this.#showInAddress(), refusedFor);
    }
  }

  #tell(): void {
    this.#listeners.forEach((listener) => listener());
  }
}

const sharedKey = (meeting: string): string => `kennisbank.gedeeld.${meeting}`;

function readShared(meeting: string): string | null {
  try {
    return sessionStorage.getItem(sharedKey(meeting));
  } catch {
    return null;
  }
}

function writeShared(meeting: string, code: string): void {
  try {
    sessionStorage.setItem(sharedKey(meeting), code);
  } catch {
    // Then the page does not warn about older links.
  }
}
