/** The sheets and the choice of which to print are in the page itself. */
export function start(place: HTMLElement): void {
  for (const box of place.querySelectorAll<HTMLInputElement>("input[name=blad]")) {
    const show = () => document.querySelectorAll<HTMLElement>(`[data-blad="${box.value}"]`).forEach((sheet) => (sheet.hidden = !box.checked));
    box.addEventListener("change", show);
    // A browser may remember what was unticked before the page was loaded again.
    show();
  }

  place.querySelector("button")!.addEventListener("click", () => print());
}
