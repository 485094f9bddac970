/** What a group agrees on before it begins: step 0 of every meeting. The sheet to print has the same sentences. */
export const agreements = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>("[data-kb-afspraak]")].map(({ textContent }) => textContent.trim());
