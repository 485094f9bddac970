/** Pastes plain text, with its paragraphs and lists. What reads them is fetched now; the clipboard can only be read at once. */
export function pasteCleanly(event: ClipboardEvent): void {
  const html = event.clipboardData?.getData("text/html") ?? "";
  const plain = event.clipboardData?.getData("text/plain") ?? "";
  const field = event.target;
  if (field instanceof HTMLTextAreaElement && html + plain !== "") {
    event.preventDefault();
    void import("../text/pasted").then(({ pastedText }) => pastedText(html, plain), () => plain).then((text) => insert(field, text));
  }
}

function insert(field: HTMLTextAreaElement, text: string): void {
  // The only way to insert text that the visitor can undo; where a browser drops it, only undo is lost.
  if (!document.execCommand("insertText", false, text)) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
