import { freshId } from "../share/file/id";
import { fragmentOf, meetingFrom } from "./core/address";
import { hasPiece, roomForQuestions, withoutPiece, withPiece } from "./core/edits";
import { emptyMeeting, limits, partsOf, type Meeting } from "./core/meeting";
import { readDraft, writeDraft } from "./draft";

/** Takes a page along to the meeting that the visitor is putting together, or takes it out. @returns why it cannot be, or the empty text */
export function toggle(page: string, questions: readonly string[]): string {
  const meeting = current();
  if (hasPiece(meeting, page)) {
    keep(withoutPiece(meeting, page));
    return "";
  }

  if (meeting.pieces.length >= limits.pieces) {
    return `Er gaan hoogstens ${limits.pieces} stukken mee. Haal er bij uw bijeenkomst eerst een weg.`;
  }

  keep(withPiece(meeting, { id: page, questions }));
  return "";
}

/** The same for one question; its page comes with it. */
export function toggleQuestion(page: string, question: string): string {
  const meeting = current();
  const piece = meeting.pieces.find(({ id }) => id === page);
  if (!piece) {
    return toggle(page, [question]);
  }

  if (piece.questions.includes(question)) {
    keep(withQuestions(meeting, page, piece.questions.filter((id) => id !== question)));
    return "";
  }

  if (roomForQuestions(meeting) === 0) {
    return `Er gaan hoogstens ${limits.questions} vragen mee. Haal er bij uw bijeenkomst eerst een weg.`;
  }

  keep(withQuestions(meeting, page, [...piece.questions, question]));
  return "";
}

function current(): Meeting {
  const fresh = emptyMeeting(freshId(new Set()));
  const draft = readDraft();
  return draft ? meetingFrom(draft.code, fresh).meeting : fresh;
}

const keep = (meeting: Meeting): void => writeDraft(fragmentOf(meeting), partsOf(meeting));

const withQuestions = (meeting: Meeting, page: string, questions: readonly string[]): Meeting => ({
  ...meeting,
  pieces: meeting.pieces.map((piece) => (piece.id === page ? { ...piece, questions } : piece)),
});
