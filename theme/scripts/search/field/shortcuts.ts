/** Under this name the browser remembers that a visitor does without the shortcut of a single sign. */
const storageKey = "kb-sneltoets";

/**
 * Ctrl-K (on a Mac Cmd-K) and / go to the field. A single sign can be struck by accident, by who speaks to the computer most of
 * all, so / does nothing while something is being filled in, and can be turned off on the page to search on (WCAG 2.1.4).
 */
export function listenForShortcuts(field: HTMLInputElement): void {
  document.addEventListener("keydown", (event) => {
    if (isCombination(event) || (isSlash(event) && !isWriting(event.target) && isSlashOn())) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
}

export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "uit";
  } catch {
    return true;
  }
}

export function useSlash(isOn: boolean): void {
  try {
    if (isOn) {
      localStorage.removeItem(storageKey);
    } else {
      localStorage.setItem(storageKey, "uit");
    }
  } catch {
    // A browser that keeps nothing forgets the choice with the page.
  }
}

function isCombination({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === "k" && ctrlKey !== metaKey && !altKey && !shiftKey;
}

function isSlash({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key === "/" && !ctrlKey && !metaKey && !altKey;
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
