/** Whether a text must not be sent like this, or only raises a question. */
export type Severity = "blokkeert" | "vraagt";

/** A place in a text that may identify somebody. */
export interface Finding {
  /** Name of the rule in privacyregels.json. */
  readonly rule: string;
  readonly severity: Severity;
  /** Index of the first character, in UTF-16 code units. */
  readonly start: number;
  /** Index after the last character. */
  readonly end: number;
  /** The text itself. */
  readonly text: string;
  /** What it appears to be, in Dutch. */
  readonly message: string;
  /** What to write instead, in Dutch. */
  readonly advice: string;
}
