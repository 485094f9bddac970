/**
 * Arrow keys move between a field and the links below it, and Escape returns to the field. Tab keeps its usual
 * behaviour.
 */
export function walkWithArrows(field: HTMLInputElement, list: HTMLElement, selector: string): void {
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") {
      move(event, linksIn(list, selector)[0]);
    }
  });

  list.addEventListener("keydown", (event) => {
    const links = linksIn(list, selector);
    const at = links.findIndex((candidate) => candidate === document.activeElement);
    if (event.key === "Escape") {
      move(event, field);
    } else if (at >= 0 && event.key === "ArrowDown") {
      move(event, links[at + 1] ?? links[at]);
    } else if (at >= 0 && event.key === "ArrowUp") {
      move(event, links[at - 1] ?? field);
    }
  });
}

function linksIn(list: HTMLElement, selector: string): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(selector)];
}

function move(event: KeyboardEvent, to: HTMLElement | undefined): void {
  if (to) {
    event.preventDefault();
    to.focus();
  }
}
