/** A meeting for peer consultation (`bijeenkomst`), as a trainer puts it together. Never changed in place: each edit gives a new one. */
export interface Meeting {
  /** Names the meeting on this device and in calendars, whatever is edited: `length` characters of the alphabet of page ids. */
  readonly id: string;
  readonly kind: Kind;
  readonly pieces: readonly Piece[];
  /** Id of the page of the method; empty while none was chosen. */
  readonly method: string;
  readonly minutes: number;
  readonly people: number;
  /** `2026-12-01`, or empty. */
  readonly date: string;
  /** Minutes after midnight; null while no time was chosen. */
  readonly start: number | null;
  readonly title: string;
  readonly question: string;
}

/** Who brings the question: somebody at the table, or a page of the site. */
export type Kind = "eigen-inbreng" | "casus";

/** A page that is taken along, with those of its questions that the group will discuss. */
export interface Piece {
  readonly id: string;
  readonly questions: readonly string[];
}

export const limits = {
  pieces: 6,
  /** Over all pieces: more is not discussed in one meeting, and the address stays short. */
  questions: 10,
  title: 80,
  question: 300,
  people: { min: 2, max: 60 },
  minutes: { min: 15, max: 480 },
} as const;

export const emptyMeeting = (id: string): Meeting => ({
  id,
  kind: "eigen-inbreng",
  pieces: [],
  method: "",
  minutes: 90,
  people: 6,
  date: "",
  start: null,
  title: "",
  question: "",
});

/** Names of all that is taken along: ids of pages, and for each question the id of its page, a dash and its own. */
export const partsOf = (meeting: Meeting): string[] =>
  meeting.pieces.flatMap(({ id, questions }) => [id, ...questions.map((question) => `${id}-${question}`)]);
