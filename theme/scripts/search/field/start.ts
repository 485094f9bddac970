import { startShortcutSetting } from "./shortcut-setting";
import { listenForShortcuts } from "./shortcuts";

/** The field in the header. What it needs to search is fetched when somebody goes there, and not before. */
export function startSearchField(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>("input")!;
  listenForShortcuts(field);
  startShortcutSetting();
  if (form.dataset.kbSearch === "field" && form.dataset.zoekindex) {
    // Without what is fetched here, the form still leads to the page to search on.
    field.addEventListener("focus", () => void import("./suggestions").then(({ Suggestions }) => new Suggestions(form, field)), { once: true });
  }
}
