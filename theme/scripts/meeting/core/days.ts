/** Days as numbers since the first of January 2020, without a time zone. */
const first = Date.UTC(2020, 0, 1);
const dayLength = 24 * 60 * 60 * 1000;

export const dayNumber = (iso: string): number => Math.round((Date.parse(`${iso}T00:00:00Z`) - first) / dayLength);

export const isoOf = (day: number): string => new Date(first + day * dayLength).toISOString().slice(0, 10);

/** Whether it is an existing day that an address can hold: from 2020 on. */
export const isDay = (iso: string): boolean => /^20[2-9]\d-\d{2}-\d{2}$/.test(iso) && isoOf(dayNumber(iso)) === iso;

/** A time of a day in the visitor's time zone, in milliseconds: on two days of the year it is not as long after midnight as it says. */
export const momentOf = (iso: string, minutes: number): number => new Date(`${iso}T${clockOf(minutes)}`).getTime();

/** The day in the visitor's time zone; Swedish writes it as 2026-12-01. */
export const dayAt = (moment: number): string => new Date(moment).toLocaleDateString("sv");

export const daysLater = (iso: string, days: number): string => isoOf(dayNumber(iso) + days);

/** `9.05 uur`, `9.05`: as Dutch writes a time of day. After midnight it starts again. */
export function timeOf(minutesAfterMidnight: number): string {
  const minutes = ((minutesAfterMidnight % minutesPerDay) + minutesPerDay) % minutesPerDay;
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, "0")}`;
}

/** `09:05`, as fields for a time and calendars write it. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

export function minutesOf(clock: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}

const minutesPerDay = 24 * 60;

const months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
const weekdays = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

/** `dinsdag 1 december 2026` */
export const dayInWords = (iso: string): string => `${weekdays[dayOf(iso).getUTCDay()]} ${dateInWords(iso)}`;

/** `1 december 2026` */
export function dateInWords(iso: string): string {
  const day = dayOf(iso);
  return `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

const dayOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
