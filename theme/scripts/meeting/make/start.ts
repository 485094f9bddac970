import { element } from "../../dom/element";
import type { Kind } from "../core/meeting";
import { hearDraft, readDraft } from "../draft";
import { button } from "../../dom/controls";
import { onNewAddress } from "../newAddress";
import { kindNames } from "../words";

/** The page where a trainer puts a meeting together. What is not needed for the first choice is fetched after it. */
export function start(place: HTMLElement): void {
  onNewAddress(() => show(place));
  // A new tab gets the meeting from the others, a moment later; and somebody may take a page along in another tab.
  hearDraft((draft) => {
    if (draft && place.querySelector(".kb-begin")) {
      show(place);
    }
  });
  show(place);
}

function show(place: HTMLElement): void {
  if (location.hash.length < 2 && !readDraft()) {
    place.replaceChildren(beginning(place));
  } else {
    void attempt(place, async () => (await import("./workbench")).reopen(place, () => show(place)));
  }
}

const explained: Readonly<Record<Kind, string>> = {
  "eigen-inbreng": "Iemand uit de groep brengt iets in uit het eigen werk. Stukken van de site kunnen een spiegel zijn.",
  casus: "De groep bespreekt een casus of verhaal van de site. Niemand hoeft iets van zichzelf in te brengen.",
};

function beginning(place: HTMLElement): HTMLElement {
  const begin = (kind: Kind) => attempt(place, async () => (await import("./workbench")).begin(place, kind, () => show(place)));
  return element("section", "kb-begin",
    element("h2", "utrecht-heading-2", "Waarover gaat de bijeenkomst?"),
    element("div", "kb-begin__kinds", ...(Object.keys(kindNames) as Kind[]).map((kind) => element("div", "kb-begin__kind",
      button(kindNames[kind], `soort-${kind}`, () => void begin(kind), { class: "kb-button kb-button--first" }),
      element("p", "utrecht-paragraph", explained[kind])))));
}

/** Without a connection the visitor can try again; nothing that was made is lost. */
async function attempt(place: HTMLElement, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (problem) {
    console.warn(problem);
    place.replaceChildren(element("div", "kb-result__missing",
      element("p", "utrecht-paragraph", "De lijst met stukken en methoden is niet opgehaald. Kijk of u verbinding heeft."),
      button("Probeer het nog eens", "nog-eens", () => void attempt(place, action))));
  }
}
