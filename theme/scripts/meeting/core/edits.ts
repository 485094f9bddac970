import { limits, type Meeting, type Piece } from "./meeting";

/** The meeting with the page as its last piece; unchanged when it is there already or the meeting is full. */
export function withPiece(meeting: Meeting, piece: Piece): Meeting {
  return hasPiece(meeting, piece.id) || meeting.pieces.length >= limits.pieces
    ? meeting
    : { ...meeting, pieces: [...meeting.pieces, { ...piece, questions: piece.questions.slice(0, roomForQuestions(meeting)) }] };
}

export const withoutPiece = (meeting: Meeting, id: string): Meeting => ({
  ...meeting,
  pieces: meeting.pieces.filter((piece) => piece.id !== id),
});

/** Puts another page in the place of one. */
export function swapped(meeting: Meeting, id: string, other: Piece): Meeting {
  const rest = withoutPiece(meeting, id);
  const fitting = { ...other, questions: other.questions.slice(0, roomForQuestions(rest)) };
  return hasPiece(meeting, other.id) ? meeting : { ...meeting, pieces: meeting.pieces.map((piece) => (piece.id === id ? fitting : piece)) };
}

/** Moves a piece towards the beginning (-1) or the end (1); unchanged at either end. */
export function moved(meeting: Meeting, id: string, by: -1 | 1): Meeting {
  const from = meeting.pieces.findIndex((piece) => piece.id === id);
  const to = from + by;
  const other = meeting.pieces[to];
  if (from < 0 || !other) {
    return meeting;
  }

  const pieces = [...meeting.pieces];
  pieces[to] = pieces[from]!;
  pieces[from] = other;
  return { ...meeting, pieces };
}

/** Takes a question along or leaves it out, in the order in which the page asks them. */
export function withQuestion(meeting: Meeting, id: string, question: string, isTaken: boolean, order: readonly string[]): Meeting {
  if (isTaken && roomForQuestions(meeting) === 0) {
    return meeting;
  }

  return {
    ...meeting,
    pieces: meeting.pieces.map((piece) => (piece.id === id ? { ...piece, questions: chosen(piece.questions, question, isTaken, order) } : piece)),
  };
}

export const hasPiece = (meeting: Meeting, id: string): boolean => meeting.pieces.some((piece) => piece.id === id);

export const roomForQuestions = (meeting: Meeting): number =>
  Math.max(0, limits.questions - meeting.pieces.reduce((sum, piece) => sum + piece.questions.length, 0));

function chosen(before: readonly string[], question: string, isTaken: boolean, order: readonly string[]): readonly string[] {
  const others = before.filter((id) => id !== question);
  return isTaken ? [...others, question].sort((a, b) => order.indexOf(a) - order.indexOf(b)) : others;
}
