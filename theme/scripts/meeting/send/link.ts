import { fragmentOf } from "../core/address";
import type { Meeting } from "../core/meeting";
import { pages } from "../site";

/** The address that opens the meeting for everybody. */
export const linkTo = (page: keyof typeof pages, meeting: Meeting): string => new URL(`${pages[page]}#${fragmentOf(meeting)}`, location.origin).href;

/** The meeting without the trainer's own words, for where the address has to be short. */
export const withoutOwnWords = (meeting: Meeting): Meeting => ({ ...meeting, title: "", question: "" });
