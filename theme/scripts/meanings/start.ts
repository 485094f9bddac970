/** A term in the text tells what it means over the text. Without a script, or for who opens a new tab, it is the link that it was. */
export function startMeanings(): void {
  document.querySelector("main")?.addEventListener("click", (event) => {
    const term = (event.target as Element).closest<HTMLAnchorElement>("a.begrip");
    if (term && "popover" in term && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      import("./meaning").then(({ showMeaning }) => showMeaning(term), () => location.assign(term.href));
    }
  });
}
