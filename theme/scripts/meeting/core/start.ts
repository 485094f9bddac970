import type { Catalogue } from "./catalogue";
import { emptyMeeting, limits, type Meeting, type Piece } from "./meeting";
import { passedOn } from "../../text/fragment";
import type { Damage } from "./address";
import { withPiece } from "./edits";
import { openedLink, type Opened } from "./link";
import { resolved, successor } from "./resolve";
import { usualMinutes } from "./plan";

/**
 * Opens a fragment: a whole meeting, `b-ID` for one that the site has ready, or `s-ID.ID` for pages to begin with.
 * @param id for a meeting that has none yet
 */
export function opened(fragment: string, catalogue: Catalogue, id: string): Opened {
  const fresh = emptyMeeting(id);
  const code = passedOn(fragment);
  const [, letter, rest] = /^([bs])-(.*)$/.exec(code) ?? [];
  if (letter === undefined) {
    return openedLink(code, catalogue, id);
  }

  const { meeting, damage }: { meeting: Meeting; damage: readonly Damage[] } =
    letter === "b" ? fromReady(rest!, fresh, catalogue) : { meeting: withPages(fresh, rest!.split("."), catalogue), damage: [] };
  return { ...resolved(meeting, catalogue), damage };
}

/** A page with its first questions. */
export const pieceOf = (id: string, catalogue: Catalogue): Piece => ({
  id,
  questions: (catalogue.pieces.get(id)?.vragen ?? []).slice(0, usualQuestions).map(([question]) => question),
});

/** Of one piece, to begin with: a group seldom discusses more. */
const usualQuestions = 2;

const withPages = (meeting: Meeting, ids: readonly string[], catalogue: Catalogue): Meeting =>
  ids.reduce((now, id) => withPiece(now, { ...pieceOf(successor(id, catalogue) || id, catalogue), id }), meeting);

function fromReady(id: string, fresh: Meeting, catalogue: Catalogue): { meeting: Meeting; damage: readonly Damage[] } {
  const ready = catalogue.ready.get(id);
  if (!ready) {
    return { meeting: fresh, damage: ["unreadable"] };
  }

  const method = catalogue.methods.get(ready.methode);
  return {
    damage: [],
    meeting: {
      ...fresh,
      kind: ready.soort,
      method: ready.methode,
      minutes: method ? usualMinutes(method, ready.groep) : fresh.minutes,
      people: ready.groep,
      title: ready.titel.slice(0, limits.title),
      question: ready.vraag,
      pieces: ready.stukken.map(([page, questions]) => ({ id: page, questions })),
    },
  };
}
