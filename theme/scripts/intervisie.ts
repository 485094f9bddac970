/** The pages of a meeting, each with a program of its own. */
const pages: Record<string, () => Promise<{ start: (place: HTMLElement) => void }>> = {
  maken: () => import("./meeting/make/start"),
  deelnemen: () => import("./meeting/join/start"),
  begeleiden: () => import("./meeting/lead/start"),
  scherm: () => import("./meeting/screen/start"),
  papier: () => import("./meeting/paper/start"),
};

const place = document.querySelector<HTMLElement>("[data-intervisie]");
const page = pages[place?.dataset.intervisie ?? ""];
if (place && page) {
  const { start } = await page();
  start(place);
}

export {};
