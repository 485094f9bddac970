/** Shows the way on through the reading path in the address (`?pad=`), in place of that through the series. */
export function startLeespad(ways: NodeListOf<HTMLElement>): void {
  const name = new URLSearchParams(location.search).get("pad");
  const way = [...ways].find((each) => each.dataset.kbLeespad === name);
  if (way) {
    way.hidden = false;
    document.querySelector<HTMLElement>("[data-kb-series]")?.setAttribute("hidden", "");
  }
}
