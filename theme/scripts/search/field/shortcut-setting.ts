import { isSlashOn, useSlash } from "./shortcuts";

/** The tick box with which a visitor does without the shortcut of a single sign; it stands on the page to search on. */
export function startShortcutSetting(): void {
  const setting = document.querySelector<HTMLElement>("[data-kb-shortcuts]");
  const box = setting?.querySelector<HTMLInputElement>("input");
  if (setting && box) {
    box.checked = isSlashOn();
    box.addEventListener("change", () => useSlash(box.checked));
    setting.hidden = false;
  }
}
