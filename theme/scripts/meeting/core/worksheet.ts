/** The worksheet on which somebody prepares a case of her own: what is typed, by the name of the question. */
export type Answers = Readonly<Record<string, string>>;

/** The questions whose answers may become a story. They are named after the fields of its form; the others are for the group. */
export const forStory = ["situatie", "gedaan"] as const;

export const isEmpty = (answers: Answers): boolean => Object.values(answers).every((text) => text.trim() === "");

/** What goes to the story form. */
export const handedOver = (answers: Answers): Record<string, string> =>
  Object.fromEntries(forStory.map((name) => [name, (answers[name] ?? "").trim()] as const).filter(([, text]) => text !== ""));

/** What keeps the answers from going there. */
export type Obstacle = "leeg" | "afspraak" | "toestemming" | "herkenbaar";

/** @param blocked names of the questions whose answers have what must not be published */
export function obstacleFor(answers: Answers, isAgreed: boolean, isWanted: boolean, blocked: readonly string[]): Obstacle | undefined {
  const handed = handedOver(answers);
  if (Object.keys(handed).length === 0) {
    return "leeg";
  }

  if (!isAgreed) {
    return "afspraak";
  }

  if (!isWanted) {
    return "toestemming";
  }

  return blocked.some((name) => name in handed) ? "herkenbaar" : undefined;
}
