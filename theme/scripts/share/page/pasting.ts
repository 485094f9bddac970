import { clean } from "../text/clean";
import { textFromHtml } from "../text/word";
import { unwrapped } from "../text/wrapped";

/** Pastes plain text, with its paragraphs and lists. */
export function pasteCleanly(event: ClipboardEvent): void {
  const html = event.clipboardData?.getData("text/html") ?? "";
  const pasted = html === "" ? (event.clipboardData?.getData("text/plain") ?? "") : textFromHtml(html);
  if (event.target instanceof HTMLTextAreaElement && pasted !== "") {
    event.preventDefault();
    insert(event.target, unwrapped(clean(pasted)));
  }
}

function insert(field: HTMLTextAreaElement, text: string): void {
  // The only way to insert text that the visitor can undo; where a browser drops it, only undo is lost.
  if (!document.execCommand("insertText", false, text)) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
