import { element, link } from "../../dom/element";
import { freshId } from "../../share/file/id";
import type { Catalogue, Method } from "../core/catalogue";
import type { Meeting } from "../core/meeting";
import { isPlan, planOf, type Plan } from "../core/plan";
import { openedLink } from "../core/link";
import { onNewAddress } from "../newAddress";
import { fetchFor, pages } from "../site";
import { linkTo } from "../send/link";
import { minutesInWords } from "../words";
import { button } from "../../dom/controls";

/** A meeting that can be held: with a method that fits in its time. */
export interface Held {
  readonly meeting: Meeting;
  readonly plan: Plan;
  readonly method: Method;
  readonly catalogue: Catalogue;
}

/**
 * Opens the meeting in the address, and again when that changes. Where it cannot be had, the page says what to do.
 * @param show makes the content of the page
 */
export function openMeeting(place: HTMLElement, show: (held: Held) => readonly Node[]): void {
  const open = async () => {
    try {
      const catalogue = await fetchFor(location.hash);
      place.replaceChildren(...await contentOf(catalogue, show));
    } catch (problem) {
      console.warn(problem);
      place.replaceChildren(element("div", "kb-result__missing",
        element("p", "utrecht-paragraph", "De bijeenkomst is niet opgehaald. Kijk of u verbinding heeft."),
        button("Probeer het nog eens", "nog-eens", () => void open())));
    }
  };
  onNewAddress(() => void open());
  void open();
}

async function contentOf(catalogue: Catalogue, show: (held: Held) => readonly Node[]): Promise<readonly Node[]> {
  const { meeting, damage, losses } = openedLink(location.hash, catalogue, freshId(new Set()));
  const method = catalogue.methods.get(meeting.method);
  const plan = method && planOf(meeting, method, catalogue);
  // Most links are whole, so the words for those that are not come only with one.
  const said = damage.length + losses.length > 0 ? (await import("./notices")).notices(damage, losses, catalogue) : [];
  if (method && plan && isPlan(plan)) {
    return [...said, ...show({ meeting, plan, method, catalogue })];
  }

  const [why, address] = damage.some((one) => one !== "damaged")
    ? ["", pages.make]
    : plan
      ? [`${method!.titel} vraagt minstens ${minutesInWords((plan as { needs: number }).needs)}.`, linkTo("make", meeting)]
      : ["Er is nog geen werkwijze gekozen.", linkTo("make", meeting)];
  return [...said, element("div", "kb-result__missing",
    ...(why ? [element("p", "utrecht-paragraph", why)] : []),
    element("p", "", link(address, "kb-button kb-button--first", address === pages.make ? "Maak een bijeenkomst" : "Maak de bijeenkomst af")))];
}
