import { isSlashOn, useSlash } from "./shortcuts";

/** The checkbox that disables the single-key shortcut; on the search page. */
export function startShortcutSetting(): void {
  const setting = document.querySelector<HTMLElement>("[data-kb-shortcuts]");
  const box = setting?.querySelector<HTMLInputElement>("input");
  if (setting && box) {
    box.checked = isSlashOn();
    box.addEventListener("change", () => useSlash(box.checked));
    setting.hidden = false;
  }
}
