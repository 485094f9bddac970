import { freshId } from "../share/file/id";
import { fragmentOf, meetingFrom } from "./core/address";
import { hasPiece, roomForQuestions, withoutPiece, withPiece } from "./core/edits";
import { emptyMeeting, limits, partsOf, type Meeting } from "./core/meeting";
import { readDraft, writeDraft } from "./draft";

/** Takes a page along to the meeting that the visitor is putting together, or takes it out. @returns why it cannot be, or the empty text */
export function toggle(page: string, questions: readonly string[]): string {
  const meeting = current();
  if (hasPiece(meeting, page)) {
    return keep(withoutPiece(meeting, page));
  }

  if (meeting.pieces.length >= limits.pieces) {
    return `Er gaan hoogstens ${limits.pieces} stukken mee. Haal er bij uw bijeenkomst eerst een weg.`;
  }

  return keep(withPiece(meeting, { id: page, questions }));
}

/** The same for one question; its page comes with it. */
export function toggleQuestion(page: string, question: string): string {
  const meeting = current();
  const piece = meeting.pieces.find(({ id }) => id === page);
  if (!piece) {
    return toggle(page, [question]);
  }

  if (piece.questions.includes(question)) {
    return keep(withQuestions(meeting, page, piece.questions.filter((id) => id !== question)));
  }

  if (roomForQuestions(meeting) === 0) {
    return `Er gaan hoogstens ${limits.questions} vragen mee. Haal er bij uw bijeenkomst eerst een weg.`;
  }

  return keep(withQuestions(meeting, page, [...piece.questions, question]));
}

function current(): Meeting {
  const fresh = emptyMeeting(freshId(new Set()));
  const draft = readDraft();
  return draft ? meetingFrom(draft.code, fresh).meeting : fresh;
}

const keep = (meeting: Meeting): string => writeDraft(fragmentOf(meeting), partsOf(meeting))
  ? ""
  : "Uw browser onthoudt hier niets van pagina tot pagina. Zoek dit stuk op bij Intervisie; daar gaat het wel mee.";

const withQuestions = (meeting: Meeting, page: string, questions: readonly string[]): Meeting => ({
  ...meeting,
  pieces: meeting.pieces.map((piece) => (piece.id === page ? { ...piece, questions } : piece)),
});
