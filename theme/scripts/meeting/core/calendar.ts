import { clockOf, daysLater } from "./days";
import type { Meeting } from "./meeting";

/** Weeks after which a group looks back. */
const weeksUntilLookingBack = 6;
const lookingBackMinutes = 30;

export interface CalendarText {
  readonly title: string;
  /** Shown in the calendar. */
  readonly description: string;
  readonly address: string;
}

/**
 * A meeting with a date and time as an iCalendar file (RFC 5545), and with it the meeting to look back. The ids stay the same, so
 * that a calendar that opens a later version of the file moves what it has.
 * @param host of the site, which makes the ids unique
 * @param now in milliseconds; the file that was made last wins
 */
export function calendarOf(meeting: Meeting & { readonly start: number }, text: CalendarText, host: string, now: number): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, "");
  const sequence = String(Math.floor(now / 60_000));
  const entry = (uid: string, day: string, minutes: number, title: string) => [
    "BEGIN:VEVENT",
    `UID:${uid}@${host}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;TZID=${zone}:${local(day, meeting.start)}`,
    `DURATION:PT${minutes}M`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text.description)}`,
    `URL:${text.address}`,
    "END:VEVENT",
  ];
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Kennisbank sociaal domein//Bijeenkomst//NL",
    "METHOD:PUBLISH",
    ...timeZone,
    ...entry(`bijeenkomst-${meeting.id}`, meeting.date, meeting.minutes, text.title),
    ...entry(`terugblik-${meeting.id}`, daysLater(meeting.date, weeksUntilLookingBack * 7), lookingBackMinutes, `Terugblik: ${text.title}`),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

const zone = "Europe/Amsterdam";

/** The rule of the European Union since 1996: from the last Sunday of March to the last of October. */
const timeZone = [
  "BEGIN:VTIMEZONE",
  `TZID:${zone}`,
  "BEGIN:DAYLIGHT",
  "DTSTART:19960331T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "TZNAME:CEST",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "TZNAME:CET",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "END:STANDARD",
  "END:VTIMEZONE",
];

const local = (day: string, minutes: number): string => `${day.replaceAll("-", "")}T${clockOf(minutes).replace(":", "")}00`;

const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** Lines of at most 75 bytes, as the standard asks; never within a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = "";
  let bytes = 0;
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    if (bytes + size > 75) {
      lines.push(current);
      current = " ";
      bytes = 1;
    }

    current += char;
    bytes += size;
  }

  return [...lines, current].join("\r\n");
}
