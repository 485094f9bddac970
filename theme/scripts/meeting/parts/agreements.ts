/** What a group agrees on before it begins: step 0 of every meeting. The same sentences stand on the sheet to print. */
export const agreements = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>("[data-kb-afspraak]")].map(({ textContent }) => textContent.trim());
