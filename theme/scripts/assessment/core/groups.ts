import { parties, type Result } from "./result";

/** Results of one partij, or of several whose people are too few to be shown apart. */
export interface Group {
  /** Numbers of partijen; 0 is for people who did not say. */
  readonly parties: readonly number[];
  readonly results: readonly Result[];
}

/** The least number of people in a group that is shown, so that nobody can be recognised in it. */
export const leastInGroup = 3;

/**
 * Everybody in groups by partij, each with at least three people; null when there would be fewer than two groups. Which partijen are put
 * together follows from the numbers alone: with a choice, the difference between two choices would show those who are too few.
 */
export function groupsOf(results: readonly Result[]): Group[] | null {
  let groups: Group[] = Array.from({ length: parties + 1 }, (_, party) => groupOf([party], results)).filter((group) => group.results.length > 0);
  for (;;) {
    const bySize = groups.toSorted((a, b) => a.results.length - b.results.length || a.parties[0]! - b.parties[0]!);
    // The largest of those that are too small, so that as many groups as possible remain.
    const small = bySize.filter((group) => group.results.length < leastInGroup).at(-1);
    if (bySize.length < 2) {
      return null;
    }

    if (!small) {
      return groups.toSorted((a, b) => a.parties[0]! - b.parties[0]!);
    }

    const [smallest, ...others] = bySize.filter((group) => group !== small) as [Group, ...Group[]];
    groups = [groupOf([...small.parties, ...smallest.parties].toSorted((a, b) => a - b), results), ...others];
  }
}

const groupOf = (numbers: readonly number[], results: readonly Result[]): Group =>
  ({ parties: numbers, results: results.filter(({ party }) => numbers.includes(party)) });
