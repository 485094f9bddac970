import { allot } from "./allot";
import type { Catalogue, Method, MethodStep } from "./catalogue";
import type { Meeting } from "./meeting";

/** The programme of a meeting: whole minutes that add up to its length. */
export interface Plan {
  readonly steps: readonly PlanStep[];
  readonly minutes: number;
  /** Sizes of the groups that work side by side; one number for a single group. */
  readonly groups: readonly number[];
}

export interface PlanStep {
  readonly kind: "afspraken" | "methode" | "pauze" | "samen";
  readonly name: string;
  readonly minutes: number;
  /** The least with which the step makes sense. */
  readonly min: number;
  /** Minutes from the beginning of the meeting. */
  readonly from: number;
  /** The step of the method; undefined for the steps that every meeting has. */
  readonly of?: MethodStep;
}

/** The method needs more time than there is. */
export interface TooShort {
  readonly needs: number;
  /** Methods for the same kind of meeting that fit in the time, the nearest to this one first. */
  readonly fitting: readonly Method[];
  /** When none fits: the one that needs least, if that is another one. */
  readonly shortest?: Method;
}

/** More people than this work in groups side by side. */
export const mostInOneGroup = 8;

/** A meeting that lasts longer has a break. In minutes. */
export const breakAfter = 90;

/** Of the steps that every meeting has, in minutes. */
const agreements = { usual: 5, min: 2, max: 5 };
const plenary = { usual: 10, min: 5 };
const usualBreak = 10;
const shortestBreak = 5;
const mostAlternatives = 2;

/** The programme, or what to do when the method does not fit in the time. */
export function planOf(meeting: Meeting, method: Method, catalogue: Catalogue): Plan | TooShort {
  const groups = groupsOf(meeting.people, method);
  const least = leastMinutes(method, meeting.people);
  if (meeting.minutes < least) {
    const fitting = fittingMethods(meeting, catalogue);
    const shortest = fitting.length === 0 ? shortestMethod(meeting, catalogue) : method;
    return { needs: least, fitting, ...(shortest === method ? {} : { shortest }) };
  }

  const rest = breakIn(meeting.minutes, least, method);
  const parts = partsOf(method, groups.length > 1);
  const sizes = allot(meeting.minutes - (rest?.minutes ?? 0), parts)!;
  const steps = parts.map(({ kind, name, min, of }, at) => ({ kind, name, min, of, minutes: sizes[at]! }));
  return { steps: placed(rest ? withBreak(steps, rest) : steps), minutes: meeting.minutes, groups };
}

export const isPlan = (plan: Plan | TooShort): plan is Plan => "steps" in plan;

/** The length of a meeting with which every step has its usual time. */
export function usualMinutes(method: Method, people: number): number {
  const working = partsOf(method, groupsOf(people, method).length > 1).reduce((sum, { usual }) => sum + usual, 0);
  return working > breakAfter ? working + breakLength(method) : working;
}

/** The shortest meeting with the method. */
export const leastMinutes = (method: Method, people: number): number =>
  partsOf(method, groupsOf(people, method).length > 1).reduce((sum, { min }) => sum + min, 0);

/**
 * Sizes of the groups that work side by side, each with a facilitator. Up to eight people stay together, and all do with a method that divides
 * everybody itself, as in trio's.
 */
export const groupsOf = (people: number, method: Method): number[] =>
  people <= mostInOneGroup || divides(method) ? [people] : divided(people, Math.min(mostInOneGroup, method.groep[1]));

/** Two groups of such a method are no more than one of others. */
export const divides = ({ groep: [, most] }: Method): boolean => 2 * most <= mostInOneGroup;

/** As few groups of at most so many people as possible, as equal as possible, the larger first. */
export function divided(people: number, most: number): number[] {
  const count = Math.ceil(people / most);
  return Array.from({ length: count }, (_, at) => Math.floor(people / count) + (at < people % count ? 1 : 0));
}

/** Methods for this kind of meeting that fit in its time, those that take most of it first. */
export function fittingMethods(meeting: Meeting, catalogue: Catalogue): Method[] {
  return [...catalogue.methods.values()]
    .filter((method) => method.soorten.includes(meeting.kind) && leastMinutes(method, meeting.people) <= meeting.minutes)
    .sort((a, b) => leastMinutes(b, meeting.people) - leastMinutes(a, meeting.people))
    .slice(0, mostAlternatives);
}

const shortestMethod = (meeting: Meeting, catalogue: Catalogue): Method => [...catalogue.methods.values()]
  .filter(({ soorten }) => soorten.includes(meeting.kind))
  .reduce((best, other) => (leastMinutes(other, meeting.people) < leastMinutes(best, meeting.people) ? other : best));

function partsOf(method: Method, hasGroups: boolean) {
  return [
    { kind: "afspraken" as const, name: "Afspraken", ...agreements, of: undefined },
    ...method.stappen.map((of) => ({ kind: "methode" as const, name: of.naam, usual: of.minuten, min: of.minimaal, of })),
    ...(hasGroups ? [{ kind: "samen" as const, name: "Samen terug", ...plenary, of: undefined }] : []),
  ];
}

interface Break {
  /** The step of the method after which it comes; undefined when the method names none: nearest to half of the time. */
  readonly after?: MethodStep;
  readonly minutes: number;
}

/** The break gives way when the steps need the time, and is left out when too little of it remains. */
function breakIn(minutes: number, least: number, method: Method): Break | undefined {
  const length = Math.min(breakLength(method), minutes - least);
  const after = method.stappen.find(({ pauze }) => pauze !== undefined);
  return minutes > breakAfter && length >= shortestBreak ? { minutes: length, ...(after ? { after } : {}) } : undefined;
}

const breakLength = (method: Method): number => method.stappen.find(({ pauze }) => pauze !== undefined)?.pauze ?? usualBreak;

type Unplaced = Omit<PlanStep, "from">;

function withBreak(steps: readonly Unplaced[], rest: Break): Unplaced[] {
  const at = rest.after ? steps.findIndex(({ of }) => of === rest.after) : nearestToHalf(steps);
  const pause: Unplaced = { kind: "pauze", name: "Pauze", minutes: rest.minutes, min: shortestBreak };
  return [...steps.slice(0, at + 1), pause, ...steps.slice(at + 1)];
}

function nearestToHalf(steps: readonly Unplaced[]): number {
  const half = steps.reduce((sum, { minutes }) => sum + minutes, 0) / 2;
  const ends = placed(steps).map(({ from, minutes }) => from + minutes);
  // Not after the last step.
  return ends.slice(0, -1).reduce((best, end, at) => (Math.abs(end - half) < Math.abs(ends[best]! - half) ? at : best), 0);
}

function placed(steps: readonly Unplaced[]): PlanStep[] {
  let from = 0;
  return steps.map((step) => {
    const here = { ...step, from };
    from += step.minutes;
    return here;
  });
}
