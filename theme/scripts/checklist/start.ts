import { button } from "../dom/controls";
import { element } from "../dom/element";
import { copied } from "../share/send/clipboard";
import { checklistText } from "./text";

/** The button with which a checklist goes along as text. Where a browser does not copy, the text is there to select. */
export function startChecklist(list: HTMLElement): void {
  const place = document.querySelector<HTMLElement>("[data-kb-copy]")!;
  const status = element("p", "kb-note");
  const area = element("textarea", "utrecht-textarea utrecht-textarea--html-textarea");
  status.setAttribute("role", "status");
  area.readOnly = true;
  area.hidden = true;
  area.rows = 8;
  area.setAttribute("aria-label", "De lijst als tekst");
  place.append(button("Kopieer als tekst", "kopieer", () => void copy(textOf(list), status, area)), status, area);
}

async function copy(text: string, status: HTMLElement, area: HTMLTextAreaElement): Promise<void> {
  const isCopied = await copied(text);
  area.hidden = isCopied;
  if (isCopied) {
    status.textContent = "De lijst staat op uw klembord.";
    return;
  }

  status.textContent = "Uw browser kopieert niet zelf. De tekst is geselecteerd: u kunt haar zelf kopiëren.";
  area.value = text;
  area.focus();
  area.select();
}

function textOf(list: HTMLElement): string {
  const points = [...list.querySelectorAll("li")].map((point) => ({
    question: point.querySelector("p")!.textContent,
    remark: point.querySelector("[data-kb-remark]")?.textContent ?? "",
  }));
  return checklistText(document.querySelector("h1")!.textContent, points, location.origin + location.pathname);
}
