/** The storage key for disabling the single-key shortcut. */
const storageKey = "kb-sneltoets";

/**
 * Ctrl-K (Cmd-K on a Mac) and / focus the field. A single key can be pressed by accident, particularly with speech
 * input, so / does nothing in a form field, and can be disabled on the search page (WCAG 2.1.4).
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
    // Without storage the choice lasts as long as the page.
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
