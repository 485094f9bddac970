import { startShortcutSetting } from "./shortcut-setting";
import { listenForShortcuts } from "./shortcuts";

/** The search field in the header. Its dependencies are fetched when it gets focus. */
export function startSearchField(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>("input")!;
  listenForShortcuts(field);
  startShortcutSetting();
  if (form.dataset.kbSearch === "field" && form.dataset.zoekindex) {
    // Without them, the form still leads to the search page.
    field.addEventListener("focus", () => void import("./suggestions").then(({ Suggestions }) => new Suggestions(form, field)), { once: true });
  }
}
