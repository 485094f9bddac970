import { oneLine } from "./clean";
import { blocksOf, textsOf } from "./blocks";
import { sentencesIn } from "./readability";

/**
 * The start of a text as its summary: its first sentence, and further ones while it is too short; cut at a
 * word when it is too long.
 */
export function summaryFrom(text: string, least: number, most: number): string {
  let summary = "";
  for (const sentence of textsOf(blocksOf(text)).flatMap(sentencesIn)) {
    if (summary.length >= least) {
      break;
    }

    summary = oneLine(`${summary} ${sentence}`);
  }

  return summary.length <= most ? summary : cut(summary, most);
}

function cut(text: string, most: number): string {
  const room = text.slice(0, most - 1);
  const blank = room.lastIndexOf(" ");
  return `${(blank > most / 2 ? room.slice(0, blank) : room).toWellFormed().replace(/[\uFFFD,;:\s]+$/, "")}…`;
}
