/** The pages of the self-assessment, each with a program of its own. */
const pages: Record<string, () => Promise<{ start: (place: HTMLElement) => Promise<void> | void }>> = {
  invullen: () => import("./assessment/form/start"),
  samen: () => import("./assessment/together/start"),
  papier: () => import("./assessment/paper/start"),
};

const place = document.querySelector<HTMLElement>("[data-zelfanalyse]");
const page = pages[place?.dataset.zelfanalyse ?? ""];
if (place && page) {
  const { start } = await page();
  await start(place);
  // Before this, styles keep room for what comes.
  place.dataset.kbReady = "";
}

export {};
