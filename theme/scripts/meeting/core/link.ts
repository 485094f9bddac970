import { meetingFrom, type Damage } from "./address";
import type { Catalogue } from "./catalogue";
import { emptyMeeting, type Meeting } from "./meeting";
import { resolved, type Loss } from "./resolve";

/** A meeting as an address asks for it, with what of it could not be had. */
export interface Opened {
  readonly meeting: Meeting;
  readonly damage: readonly Damage[];
  readonly losses: readonly Loss[];
}

/** Opens a link that was shared. @param id for a meeting that has none yet */
export function openedLink(fragment: string, catalogue: Catalogue, id: string): Opened {
  const { meeting, damage } = meetingFrom(fragment, emptyMeeting(id));
  return { ...resolved(meeting, catalogue), damage };
}
