/** What the fields are called, by their names. The page defines them, for what is wrong and for the letter too. */
export type Labels = Readonly<Record<string, string>>;

/** @param text as in `ShareLabels.cs` */
export function labelsIn(text: string): Labels {
  return Object.fromEntries(text.split("|").map((pair) => pair.split("=", 2)));
}
