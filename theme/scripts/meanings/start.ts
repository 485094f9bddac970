/** Shows the meaning of a term in a panel over the text. Without a script, or opened in a new tab, the term remains a link. */
export function startMeanings(): void {
  document.querySelector("main")?.addEventListener("click", (event) => {
    const term = (event.target as Element).closest<HTMLAnchorElement>("a.begrip");
    if (term && "popover" in term && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      import("./meaning").then(({ showMeaning }) => showMeaning(term), () => location.assign(term.href));
    }
  });
}
