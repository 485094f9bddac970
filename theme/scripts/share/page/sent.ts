import type { Report } from "../send/way";
import { element } from "../../dom/element";

/** Explains what was done and what remains to be done, and gets the focus. */
export function showSent(place: HTMLElement, report: Report): void {
  place.replaceChildren(
    element("h3", "kb-sent__title", report.title),
    element("ol", "kb-sent__steps", ...report.steps.map((step) => element("li", "", step))),
    ...linkOf(report),
    ...textOf(report),
  );
  place.hidden = false;
  place.focus();
  if (report.link?.opens) {
    place.querySelector("a")!.click();
  }
}

function linkOf({ link }: Report): HTMLElement[] {
  if (!link) {
    return [];
  }

  const made = element("a", "utrecht-link utrecht-link--html-a kb-sent__link", link.text);
  made.href = link.url;
  if (!link.url.startsWith("mailto:")) {
    made.target = "_blank";
    made.rel = "noopener";
  }

  return [element("p", "", made)];
}

function textOf({ text }: Report): HTMLElement[] {
  if (text === undefined) {
    return [];
  }

  const field = element("textarea", "utrecht-textarea utrecht-textarea--html-textarea", text);
  field.readOnly = true;
  field.rows = 10;
  field.setAttribute("aria-label", "De tekst van uw verhaal");
  field.addEventListener("focus", () => field.select());
  return [field];
}
