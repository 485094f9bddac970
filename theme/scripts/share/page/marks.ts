import { inspect } from "../privacy/inspect";
import { longSentence, placedSentencesIn, wordsIn } from "../text/readability";
import { element } from "../../dom/element";

/** A highlighted range of text. */
interface Mark {
  start: number;
  end: number;
  className: string;
}

/** A paragraph in pieces, with highlights for privacy findings and long sentences. */
export function marked(text: string): (Node | string)[] {
  const marks = [...privacyMarks(text), ...sentenceMarks(text)];
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const piece = text.slice(start, edges[index + 1]);
    const mark = marks.find((candidate) => candidate.start <= start && start < candidate.end);
    return mark ? element("mark", mark.className, piece) : piece;
  });
}

function privacyMarks(text: string): Mark[] {
  return inspect(text).map(({ start, end, severity }) => ({
    start, end, className: severity === "blokkeert" ? "kb-word kb-word--stop" : "kb-word kb-word--ask",
  }));
}

function sentenceMarks(text: string): Mark[] {
  return placedSentencesIn(text)
    .filter((sentence) => wordsIn(sentence.text).length > longSentence)
    .map(({ start, end }) => ({ start, end, className: "kb-word kb-word--long" }));
}
