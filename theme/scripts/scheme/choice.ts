/** Light or dark, where the visitor chose otherwise than the system says. */
export type Scheme = "light" | "dark";

const key = "kb-scheme";

export const attribute = "data-scheme";

/** Null when nothing was chosen, or the browser keeps nothing. */
export function remembered(): Scheme | null {
  try {
    const scheme = localStorage.getItem(key);
    return scheme === "light" || scheme === "dark" ? scheme : null;
  } catch {
    return null;
  }
}

/** Null forgets the choice, so that the site follows the system again. */
export function remember(scheme: Scheme | null): void {
  try {
    if (scheme === null) {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, scheme);
    }
  } catch {
    // Nothing is kept; the choice lasts as long as the page.
  }
}
