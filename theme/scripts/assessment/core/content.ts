/** The questions of the self-assessment, as `/zelfanalyse/zelfanalyse.json` has them. */
export interface Content {
  readonly versie: number;
  readonly gebieden: readonly Area[];
  readonly punten: readonly Point[];
  /** In the order of their numbers in a code; the first is number 1. */
  readonly partijen: readonly { readonly id: string; readonly naam: string }[];
}

export interface Area {
  readonly id: string;
  readonly naam: string;
  readonly uitleg: string;
}

export interface Point {
  readonly id: string;
  /** The id of an area. */
  readonly gebied: string;
  readonly naam: string;
  readonly proces: Half | LeftOut;
  readonly inhoud: Half | LeftOut;
  readonly begin: readonly Beginning[];
}

export interface Half {
  readonly stelling: string;
  readonly niveaus: readonly string[];
}

/** A half that means nothing for its point, with the reason. */
export interface LeftOut {
  readonly weggelaten: string;
}

/** A page or question that helps where a point is a white spot. */
export interface Beginning {
  readonly url: string;
  readonly titel: string;
  readonly soort: string;
  /** The id of its page. */
  readonly pagina: string;
}

export const sides = ["proces", "inhoud"] as const;
export type Side = (typeof sides)[number];

/** A half that is asked. */
export interface Question {
  /** The place of its answer in a result. */
  readonly at: number;
  /** The number of its point, from 0. */
  readonly pointAt: number;
  readonly point: Point;
  readonly side: Side;
  readonly half: Half;
}

/** All that is asked, in the one order of the screens, the paper form and the quick entry. */
export const questionsOf = (content: Content): Question[] =>
  content.punten.flatMap((point, pointAt) => sides.flatMap((side, sideAt) => {
    const half = point[side];
    return "stelling" in half ? [{ at: pointAt * sides.length + sideAt, pointAt, point, side, half }] : [];
  }));

export const questionsIn = (content: Content, area: string): Question[] => questionsOf(content).filter(({ point }) => point.gebied === area);
