/**
 * Replaces the content of an element and keeps the focus on the control that had it: the one with the same `data-key`, or when that
 * is gone, the first of `instead` that exists.
 */
export function redraw(place: HTMLElement, children: readonly (Node | string)[], instead: readonly string[] = []): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && place.contains(active) ? active.closest<HTMLElement>("[data-key]")?.dataset.key : undefined;
  const hadFocus = active !== null && place.contains(active);
  place.replaceChildren(...children);
  if (hadFocus) {
    [key, ...instead].map((name) => (name ? keyed(name) : null)).find((found) => found !== null)?.focus();
  }
}

/** The control with the key, unless it cannot take the focus. */
const keyed = (key: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]:not(:disabled)`);
