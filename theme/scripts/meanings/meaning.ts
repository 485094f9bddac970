import { element, link } from "../dom/element";

/** In pixels, between the term and what it means. */
const gap = 8;

/** From here on there is room beside the text: as in `along.css`. */
const wide = "(width >= 40rem)";

/** Shows what a term means, as the list of terms of the page says it; a page without it opens the page of the term. */
export function showMeaning(term: HTMLAnchorElement): void {
  const listed = [...document.querySelectorAll("dt")].find((one) => one.querySelector("a")?.href === term.href);
  const meaning = listed?.nextElementSibling?.textContent;
  if (!listed || !meaning) {
    location.assign(term.href);
    return;
  }

  const name = listed.textContent.trim();
  const more = link(term.href, "utrecht-link utrecht-link--html-a", `Meer over ‘${name}’`);
  more.autofocus = true;
  const box = element("div", "kb-meaning", element("p", "", element("strong", "", name), " ", meaning.trim()), element("p", "", more));
  box.popover = "auto";
  box.setAttribute("role", "dialog");
  box.setAttribute("aria-label", name);
  box.addEventListener("toggle", (event) => {
    if (event.newState === "closed") {
      box.remove();
    }
  });
  // Beside its term, so that the keyboard and screen readers find it there.
  term.after(box);
  box.showPopover();
  if (matchMedia(wide).matches) {
    placeAt(box, term.getBoundingClientRect());
  }
}

function placeAt(box: HTMLElement, term: DOMRect): void {
  const below = term.bottom + gap;
  const top = below + box.offsetHeight <= innerHeight ? below : Math.max(gap, term.top - gap - box.offsetHeight);
  box.style.top = `${top}px`;
  box.style.left = `${Math.max(gap, Math.min(term.left, innerWidth - gap - box.offsetWidth))}px`;
}
