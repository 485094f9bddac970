/** States to go back to. A new state after going back forgets what was undone. */
export interface History<State> {
  readonly past: readonly State[];
  readonly now: State;
  readonly future: readonly State[];
}

const mostSteps = 100;

export const startOf = <State>(now: State): History<State> => ({ past: [], now, future: [] });

export const followedBy = <State>({ past, now }: History<State>, next: State): History<State> => ({
  past: [...past, now].slice(-mostSteps),
  now: next,
  future: [],
});

/** Replaces the current state without a step to undo: for typing, where every letter would be one. */
export const instead = <State>(history: History<State>, next: State): History<State> => ({ ...history, now: next });

export function undone<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  return before === undefined ? history : { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

export function redone<State>(history: History<State>): History<State> {
  const [after, ...future] = history.future;
  return after === undefined ? history : { past: [...history.past, history.now], now: after, future };
}
