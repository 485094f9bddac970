/** Whether a text may not be sent like this, or only makes us ask "herkenbaar?". */
export type Severity = "blokkeert" | "vraagt";

/** A place in a text that may give somebody away. */
export interface Finding {
  /** Name of the rule in privacyregels.json. */
  readonly rule: string;
  readonly severity: Severity;
  /** Of the first character, counted as JavaScript counts them. */
  readonly start: number;
  /** After the last character. */
  readonly end: number;
  /** What stands there. */
  readonly text: string;
  /** What it seems to be, in Dutch. */
  readonly message: string;
  /** What to write instead, in Dutch. */
  readonly advice: string;
}
