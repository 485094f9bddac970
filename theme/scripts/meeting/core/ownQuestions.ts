/** Questions of a trainer's own, from a text file. */
export interface OwnQuestions {
  readonly questions: readonly string[];
  /** How many of them were longer and lost their end. */
  readonly shortened: number;
  /** How many more there were in the file. */
  readonly left: number;
}

export const limits = { questions: 200, characters: 300, bytes: 1_000_000 } as const;

/** One question on each line; a line that begins with `#` is a remark. */
export function ownQuestionsIn(text: string): OwnQuestions {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  // In whole characters, so that none is cut in half.
  const questions = lines.slice(0, limits.questions).map((line) => [...line]);
  return {
    questions: questions.map((line) => line.slice(0, limits.characters).join("")),
    shortened: questions.filter((line) => line.length > limits.characters).length,
    left: Math.max(0, lines.length - limits.questions),
  };
}

/** The text of a file in the encodings that editors write; undefined when it is no text. */
export function textOf(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes);
  return text.includes("\0") ? undefined : text;
}

function decoded(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  }

  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // As older programs on Windows write it.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
