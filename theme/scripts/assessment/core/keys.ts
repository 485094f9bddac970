import { answer, levels } from "./result";

/** The answer that a key gives within a question: 1 to 5, 0 for "weet ik niet" and n for "niet van toepassing". */
export function answerOf(key: string): number | null {
  switch (key.toLowerCase()) {
    case "0":
      return answer.unknown;
    case "n":
      return answer.notApplicable;
    default:
      return levels.find((level) => String(level) === key) ?? null;
  }
}
