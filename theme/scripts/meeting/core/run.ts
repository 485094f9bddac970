import { allot } from "./allot";

/**
 * A meeting while it is held. All of it follows from the moments at which the facilitator did something, never from a ticking
 * timer, so it survives a computer that sleeps and a page that is loaded again. Times are milliseconds of the clock.
 */
export interface Run {
  /** Minutes of each step, as they were planned at the beginning. */
  readonly planned: readonly number[];
  /** Minutes of each step, as they are planned now. */
  readonly minutes: readonly number[];
  /** The current step; the number of steps when all are done. */
  readonly step: number;
  /** When the current step began, later by every pause in it. */
  readonly stepBegan: number;
  readonly pausedAt: number | null;
  /** When the meeting should end. */
  readonly end: number;
}

const minute = 60_000;

export const begun = (minutes: readonly number[], now: number, end: number = now + sum(minutes) * minute): Run => ({
  planned: minutes,
  minutes,
  step: 0,
  stepBegan: now,
  pausedAt: null,
  end,
});

export const isDone = (run: Run): boolean => run.step >= run.minutes.length;

export const next = (run: Run, now: number): Run => (isDone(run) ? run : { ...run, step: run.step + 1, stepBegan: now, pausedAt: null });

export const back = (run: Run, now: number): Run => (run.step === 0 ? run : { ...run, step: run.step - 1, stepBegan: now, pausedAt: null });

export const paused = (run: Run, now: number): Run => (run.pausedAt !== null || isDone(run) ? run : { ...run, pausedAt: now });

export const resumed = (run: Run, now: number): Run =>
  run.pausedAt === null ? run : { ...run, pausedAt: null, stepBegan: run.stepBegan + (now - run.pausedAt) };

/** Gives the current step a minute more or less, but never less than has passed of it and at least one. */
export function adjusted(run: Run, by: 1 | -1, now: number): Run {
  const least = Math.max(1, Math.ceil(spent(run, now) / minute));
  const minutes = (run.minutes[run.step] ?? 0) + by;
  return isDone(run) || (by < 0 && minutes < least) ? run : { ...run, minutes: run.minutes.with(run.step, minutes) };
}

/** Milliseconds until the current step should end; negative when it should have. */
export const left = (run: Run, now: number): number => (isDone(run) ? 0 : run.minutes[run.step]! * minute - spent(run, now));

/** Whole minutes by which the meeting would end too late; zero when it is in time or early. */
export function late(run: Run, now: number): number {
  return isDone(run) ? 0 : Math.max(0, Math.round((expectedEnd(run, now) - run.end) / minute));
}

/** When the meeting ends if the steps to come take their time and the current one at least that. */
export const expectedEnd = (run: Run, now: number): number =>
  now + (Math.max(0, left(run, now)) + sum(run.minutes.slice(run.step + 1)) * minute);

/**
 * The steps to come in less time, so that the meeting ends in time.
 * @param minima of all steps, in minutes
 * @returns null when they cannot be that short
 */
export function shortened(run: Run, minima: readonly number[], now: number): Run | null {
  const later = run.minutes.slice(run.step + 1);
  const shares = later.map((usual, at) => ({ usual, min: Math.min(usual, minima[run.step + 1 + at]!) }));
  const time = Math.floor((run.end - now - Math.max(0, left(run, now))) / minute);
  const sizes = later.length === 0 || time >= sum(later) ? null : allot(time, shares);
  return sizes && { ...run, minutes: [...run.minutes.slice(0, run.step + 1), ...sizes] };
}

/** The run as text to keep with the page, and back; null for what is no run of this plan. */
export const stored = (run: Run): string => JSON.stringify(run);

export function restored(text: string | null, planned: readonly number[]): Run | null {
  try {
    const run: unknown = JSON.parse(text ?? "null");
    return isRun(run) && String(run.planned) === String(planned) && run.minutes.length === planned.length && run.step <= planned.length ? run : null;
  } catch {
    return null;
  }
}

/** `12:05`, and `-0:20` when the step should have ended. */
export function leftInDigits(milliseconds: number): string {
  // Up for what is left and for what is over, so that it shows 0:00 only at the moment itself.
  const seconds = Math.abs(Math.ceil(milliseconds / 1000));
  const sign = milliseconds <= -1000 ? "-" : "";
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** `nog 2 minuten`, `nog 40 seconden`, `3 minuten over tijd` */
export function leftInWords(milliseconds: number): string {
  const seconds = Math.ceil(Math.abs(milliseconds) / 1000);
  const amount = seconds < 60 ? count(seconds, "seconde", "seconden") : count(Math.round(seconds / 60), "minuut", "minuten");
  return milliseconds > 0 ? `nog ${amount}` : milliseconds > -1000 ? "de tijd is om" : `${amount} over tijd`;
}

function spent(run: Run, now: number): number {
  // A clock that was set back must not add time.
  return Math.max(0, (run.pausedAt ?? now) - run.stepBegan);
}

function isRun(run: unknown): run is Run {
  const { minutes, step, stepBegan, pausedAt, end } = (run ?? {}) as Partial<Record<keyof Run, unknown>>;
  return Array.isArray(minutes) && minutes.every((value) => Number.isInteger(value) && value >= 0)
    && Number.isInteger(step) && (step as number) >= 0
    && Number.isFinite(stepBegan) && Number.isFinite(end) && (pausedAt === null || Number.isFinite(pausedAt));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const count = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`;
