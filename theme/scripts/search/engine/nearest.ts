import type { Query } from "./question";

const most = 5;

/** What was looked for instead of words that are nowhere: the known words that these are made of, and what those mean. */
export function nearestWords({ meanings }: Query): string[] {
  const readings = meanings.filter(({ isMissing }) => isMissing).flatMap((meaning) => meaning.readings);
  const forms = readings.sort((a, b) => b.weight - a.weight).map(({ terms }) => terms[0]!.form);
  return [...new Set(forms)].slice(0, most);
}
