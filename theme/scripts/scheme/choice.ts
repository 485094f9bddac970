/** Light or dark, when the visitor overrides the system setting. */
export type Scheme = "light" | "dark";

const key = "kb-scheme";

export const attribute = "data-scheme";

/** Null when nothing was chosen, or storage is unavailable. */
export function remembered(): Scheme | null {
  try {
    const scheme = localStorage.getItem(key);
    return scheme === "light" || scheme === "dark" ? scheme : null;
  } catch {
    return null;
  }
}

/** Null removes the choice, so that the site follows the system again. */
export function remember(scheme: Scheme | null): void {
  try {
    if (scheme === null) {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, scheme);
    }
  } catch {
    // Storage is unavailable; the choice lasts as long as the page.
  }
}
