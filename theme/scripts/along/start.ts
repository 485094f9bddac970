/** Shows the buttons to copy where the browser has a clipboard, which needs a secure connection. What copies is fetched when one is pressed. */
export function startAlong(row: HTMLElement): void {
  if (!navigator.clipboard) {
    return;
  }

  for (const button of row.querySelectorAll<HTMLButtonElement>("[data-kb-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      import("./copy").then(({ copy }) => copy(row, button.dataset.kbCopy!), () => {
        row.querySelector("[role=status]")!.textContent = "Dat lukt nu niet. Kijk of u verbinding heeft, en probeer het nog eens.";
      });
    });
  }
}
