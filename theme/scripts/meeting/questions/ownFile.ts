import { limits, ownQuestionsIn, textOf } from "../core/ownQuestions";

/** The result of reading a file: its questions, and a message about it. */
export interface Read {
  readonly questions: readonly string[];
  readonly words: string;
}

/** Reads a file of the visitor's own in this page. */
export async function readOwn(file: File): Promise<Read> {
  if (file.size > limits.bytes) {
    return nothing("Dit bestand is te groot. Kies een tekstbestand met één vraag op een regel.");
  }

  const text = textOf(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined) {
    return nothing("Dit is geen tekstbestand. Bewaar de vragen als kale tekst (.txt) en kies dat bestand.");
  }

  const { questions, shortened, left } = ownQuestionsIn(text);
  if (questions.length === 0) {
    return nothing("In dit bestand staat geen vraag. Zet elke vraag op een eigen regel en kies het bestand nog eens.");
  }

  return {
    questions,
    words: [
      questions.length === 1 ? "Er doet 1 eigen vraag mee." : `Er doen ${questions.length} eigen vragen mee.`,
      ...(left > 0 ? [`Er stonden er nog ${left} in; die passen er niet bij.`] : []),
      ...(shortened > 0 ? [`${shortened} ${shortened === 1 ? "vraag is" : "vragen zijn"} na ${limits.characters} tekens afgekapt.`] : []),
    ].join(" "),
  };
}

const nothing = (words: string): Read => ({ questions: [], words });
