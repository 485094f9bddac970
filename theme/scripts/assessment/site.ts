import { button } from "../dom/controls";
import { element } from "../dom/element";
import { passedOn } from "../text/fragment";
import type { Content } from "./core/content";

const folder = "/zelfanalyse/";

/** Addresses of the pages of the self-assessment. A result goes in the fragment, which no browser sends to a server. */
export const pages = {
  start: folder,
  form: `${folder}invullen/`,
  together: `${folder}samen/`,
} as const;

export const addressOf = (page: keyof typeof pages, fragment = ""): string => new URL(pages[page] + (fragment ? `#${fragment}` : ""), location.origin).href;

/** The fragment of the address. A browser encodes the spaces of a code that was pasted behind it. */
export const fragment = (): string => passedOn(location.hash);

/** Whether the site has intervisie: its menu names that then. */
export const hasMeetings = (): boolean => document.querySelector("[data-kb-menu] [href='/intervisie/']") !== null;

/** A meeting that begins with pages, by their ids. */
export const meetingAbout = (ids: readonly string[]): string => `/intervisie/#s-${ids.join(".")}`;

/**
 * Fetches the statements and calls back with them. It is the only request of these pages, and is made before anything is answered.
 */
export async function withContent(place: HTMLElement, show: (content: Content) => void): Promise<void> {
  try {
    const response = await fetch(place.dataset.gegevens!);
    if (!response.ok) {
      throw new Error(`${response.status}`);
    }

    show(await response.json() as Content);
  } catch (problem) {
    console.warn(problem);
    place.replaceChildren(element("p", "utrecht-paragraph", "De stellingen zijn niet opgehaald. Kijk of u verbinding heeft."),
      button("Probeer het nog eens", "nog-eens", () => void withContent(place, show)));
  }
}
