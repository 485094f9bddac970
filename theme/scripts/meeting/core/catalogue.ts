import type { Kind, Meeting } from "./meeting";

/** What the site offers to put a meeting together from: `methoden.json` and `stukken.json`, written by the generator. */
export interface Catalogue {
  readonly methods: ReadonlyMap<string, Method>;
  readonly pieces: ReadonlyMap<string, PieceInfo>;
  readonly ready: ReadonlyMap<string, ReadyMeeting>;
  readonly tags: TagTitles;
  /** Ids that are no longer a page, with the id of the page that took over; empty for a withdrawn page. */
  readonly gone: ReadonlyMap<string, string>;
  /** Of withdrawn pages, what they were and the day on which they were taken away. */
  readonly withdrawn: ReadonlyMap<string, Withdrawn>;
}

export type Withdrawn = readonly [type: string, day: string];

export interface Method {
  readonly id: string;
  readonly titel: string;
  readonly url: string;
  readonly soorten: readonly Kind[];
  readonly groep: readonly [min: number, max: number];
  readonly vertrouwen: string;
  readonly ervaring: string;
  readonly materiaal: readonly string[];
  readonly taken: readonly Task[];
  readonly stappen: readonly MethodStep[];
  readonly indeling: string;
}

export type Task = "begeleider" | "inbrenger" | "tijdbewaker" | "secretaris";

export interface MethodStep {
  readonly id: string;
  readonly naam: string;
  readonly minuten: number;
  readonly minimaal: number;
  readonly begeleider: string;
  readonly inbrenger?: string;
  readonly groep?: string;
  /** Minutes of a break after this step, in a meeting that is long enough for one. */
  readonly pauze?: number;
  /** Whether the outcome of a case of the site is opened here. */
  readonly afloop?: boolean;
}

export interface PieceInfo {
  readonly id: string;
  readonly url: string;
  readonly titel: string;
  readonly kort: string;
  /** Name of the content type: casus, les … */
  readonly soort: string;
  /** To read. */
  readonly minuten: number;
  /** Its essence, or its summary. */
  readonly inHetKort: string;
  readonly bakens: readonly string[];
  readonly agendas: readonly string[];
  readonly themas: readonly string[];
  readonly rollen: readonly string[];
  readonly vragen: readonly (readonly [id: string, text: string, step: string])[];
  readonly beslismoment?: DecisionMoment;
  /** The newest change in its substance. */
  readonly gewijzigd?: readonly [day: string, what: string];
}

export interface DecisionMoment {
  readonly na: string;
  readonly vraag: string;
  readonly werktitel: string;
  readonly inleiding: string;
}

export interface ReadyMeeting {
  readonly id: string;
  readonly url: string;
  readonly titel: string;
  readonly soort: Kind;
  readonly methode: string;
  readonly groep: number;
  readonly vraag: string;
  readonly stukken: readonly (readonly [id: string, questions: readonly string[]])[];
  readonly rollen: readonly string[];
}

export const tagKinds = ["bakens", "agendas", "themas", "rollen"] as const;

export type TagKind = (typeof tagKinds)[number];

export type TagTitles = Readonly<Record<TagKind, Readonly<Record<string, string>>>>;

/** As the two files hold it. */
export interface CatalogueFiles {
  readonly methoden: readonly Method[];
  readonly stukken: {
    readonly stukken: readonly PieceInfo[];
    readonly bijeenkomsten: readonly ReadyMeeting[];
    readonly tags: TagTitles;
    readonly vervallen: Readonly<Record<string, string>>;
    readonly ingetrokken: Readonly<Record<string, Withdrawn>>;
  };
}

export const catalogueOf = ({ methoden, stukken }: CatalogueFiles): Catalogue => ({
  methods: byId(methoden),
  pieces: byId(stukken.stukken),
  ready: byId(stukken.bijeenkomsten),
  tags: stukken.tags,
  gone: new Map(Object.entries(stukken.vervallen)),
  withdrawn: new Map(Object.entries(stukken.ingetrokken)),
});

/** The title that a group sees before it has made its own choice: the real one may give the outcome away. */
export const openTitle = (piece: PieceInfo): string => piece.beslismoment?.werktitel ?? piece.titel;

/** What a group sees of a piece before it has made its own choice. */
export const openSummary = (piece: PieceInfo): string => piece.beslismoment?.inleiding ?? piece.inHetKort;

/** Whether pages of a type describe something that happened. */
export const isAccount = (type: string): boolean => type === "casus" || type === "verhaal";

/** The piece that the group discusses as its case; undefined when somebody brings a case of her own, and while none was chosen. */
export const caseOf = (meeting: Meeting, catalogue: Catalogue): string | undefined =>
  meeting.kind === "casus" ? meeting.pieces.find(({ id }) => isAccount(catalogue.pieces.get(id)?.soort ?? ""))?.id : undefined;

/** A part of the catalogue: enough for a meeting with these, and with no others. */
export const partOf = (methods: readonly Method[], pieces: readonly PieceInfo[]): Catalogue => ({
  methods: byId(methods),
  pieces: byId(pieces),
  ready: new Map(),
  tags: { bakens: {}, agendas: {}, themas: {}, rollen: {} },
  gone: new Map(),
  withdrawn: new Map(),
});

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));
