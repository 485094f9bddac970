/** The narrator: one person, or several. */
export type Voice = "ik" | "wij";

const alone = /(?<!\p{L})(?:ik|mij|mijn|me)(?!\p{L})/giu;
const together = /(?<!\p{L})(?:wij|we|ons|onze)(?!\p{L})/giu;

/** What somebody else says in the story. */
const speech = /“[^”]*”|"[^"\n]*"|‘[^’\n]*’/g;

/** The voice that a text has most of; undefined when neither. */
export function voiceOf(text: string): Voice | undefined {
  const own = text.replace(speech, "");
  const [one, many] = [own.match(alone)?.length ?? 0, own.match(together)?.length ?? 0];
  return one === many ? undefined : one > many ? "ik" : "wij";
}
