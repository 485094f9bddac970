import { element } from "../../dom/element";
import type { Choice } from "../../filters/choice";
import { matching, type Narrowable } from "../../filters/matching";
import { roundOf, stepped, type Round } from "../core/round";
import { readOwn } from "./ownFile";

interface Asked extends Narrowable {
  readonly card: HTMLElement;
  readonly kind: string;
  readonly text: string;
}

const facets = ["rol", "agenda"] as const;
const ownKind = "Eigen vraag";

/** In characters; a longer question gets smaller letters, so that its card holds it. */
const long = 150;

/** Shows the questions one at a time, and prints those of the choice as cards. */
export function startPlaying(player: HTMLElement, cards: HTMLElement): void {
  new Playing(player, cards).start();
}

class Playing {
  readonly #player: HTMLElement;
  readonly #cards: HTMLElement;
  readonly #choices: HTMLElement;
  readonly #stage: HTMLElement;
  readonly #own = element("ul", "kb-starter__cards");
  readonly #ownSection = element("section", "kb-starter__role", element("h2", "utrecht-heading-2", "Eigen vragen"), this.#own);
  #round: Round<Asked> = { items: [], at: 0 };

  constructor(player: HTMLElement, cards: HTMLElement) {
    this.#player = player;
    this.#cards = cards;
    this.#choices = player.querySelector<HTMLElement>("[data-kb-keuzes]")!;
    this.#stage = player.querySelector<HTMLElement>("[data-kb-podium]")!;
  }

  start(): void {
    this.#choices.addEventListener("change", () => this.#begin());
    this.#on("vorige", () => this.#step(-1));
    this.#on("volgende", () => this.#step(1));
    this.#on("wis", () => {
      this.#selects.forEach((select) => (select.value = ""));
      this.#shuffle.checked = false;
      this.#begin();
      this.#button("volgende").focus();
    });
    this.#on("afdrukken", () => print());
    this.#on("vergeet", () => {
      this.#setOwn([], "De eigen vragen zijn weg.");
      this.#file.value = "";
      this.#file.focus();
    });
    this.#on("groot", () => void (document.fullscreenElement ? document.exitFullscreen() : this.#stage.requestFullscreen()));
    this.#button("groot").hidden = !document.fullscreenEnabled;
    document.addEventListener("fullscreenchange", () => {
      this.#button("groot").textContent = document.fullscreenElement ? "Sluit heel het scherm" : "Heel het scherm";
    });
    this.#file.addEventListener("change", () => void this.#read());
    addEventListener("keydown", (event) => this.#key(event));
    this.#begin();
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.#choices.querySelectorAll("select")];
  }

  get #shuffle(): HTMLInputElement {
    return this.#choices.querySelector<HTMLInputElement>("[name=schud]")!;
  }

  get #file(): HTMLInputElement {
    return this.#player.querySelector<HTMLInputElement>("input[type=file]")!;
  }

  #begin(): void {
    const all = [...this.#cards.querySelectorAll<HTMLElement>(".kb-starter__card")].map(askedOn);
    const own = all.filter(({ kind }) => kind === ownKind);
    const chosen = new Set([...matching(all, this.#choice()), ...own]);
    for (const asked of all) {
      asked.card.hidden = !chosen.has(asked);
    }

    for (const section of this.#cards.querySelectorAll<HTMLElement>(".kb-starter__role")) {
      section.hidden = section.querySelector(".kb-starter__card:not([hidden])") === null;
    }

    const isShuffled = this.#shuffle.checked;
    this.#round = roundOf([...chosen], isShuffled ? crypto.getRandomValues(new Uint32Array(1))[0]! : null);
    this.#show();
  }

  #choice(): Choice {
    return new Map(this.#selects.filter(({ value }) => value !== "").map(({ name, value }) => [name, new Set([value])]));
  }

  #step(by: -1 | 1): void {
    const before = this.#round;
    this.#round = stepped(before, by);
    this.#show(this.#round.at === before.at ? (by > 0 ? "Dit was de laatste vraag." : "Dit is de eerste vraag.") : "");
  }

  #show(remark = ""): void {
    const { items, at } = this.#round;
    const asked = items[at];
    this.#text("bij", asked?.kind ?? "");
    this.#text("vraag", asked?.text ?? "Bij deze keuze staat geen vraag.");
    this.#text("stand", asked ? `Vraag ${at + 1} van ${items.length}${remark && `. ${remark}`}` : "");
    for (const name of ["vorige", "volgende"]) {
      this.#button(name).hidden = !asked;
    }

    this.#button("wis").hidden = asked !== undefined;
  }

  #text(name: string, text: string): void {
    const place = this.#stage.querySelector<HTMLElement>(`[data-kb-${name}]`)!;
    if (place.textContent !== text) {
      place.textContent = text;
    }
  }

  async #read(): Promise<void> {
    const file = this.#file.files?.[0];
    if (file) {
      const { questions, words } = await readOwn(file);
      this.#setOwn(questions, words);
    }
  }

  #setOwn(questions: readonly string[], words: string): void {
    this.#own.replaceChildren(...questions.map((text) => {
      const asked = element("span", text.length > long ? "kb-starter__text kb-starter__text--long" : "kb-starter__text", text);
      asked.dataset.vraagtekst = "";
      return element("li", "kb-starter__card", element("span", "kb-starter__kind", ownKind), asked);
    }));
    if (questions.length > 0) {
      this.#cards.append(this.#ownSection);
    } else {
      this.#ownSection.remove();
    }

    this.#player.querySelector("[data-kb-gelezen]")!.textContent = words;
    this.#button("vergeet").hidden = questions.length === 0;
    this.#begin();
  }

  /** Arrows turn to the next question, and in full screen the keys of a presenter do too. */
  #key(event: KeyboardEvent): void {
    const isTyping = event.target instanceof HTMLElement && event.target.matches("input, select, textarea");
    const by = stepOf(event.key, document.fullscreenElement !== null);
    if (by !== 0 && !isTyping && !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.#step(by);
    }
  }

  #button(name: string): HTMLButtonElement {
    return this.#player.querySelector<HTMLButtonElement>(`[data-kb-doe="${name}"]`)!;
  }

  #on(name: string, action: () => void): void {
    this.#button(name).addEventListener("click", action);
  }
}

function stepOf(key: string, isLarge: boolean): -1 | 0 | 1 {
  if (key === "ArrowRight" || (isLarge && key === "PageDown")) {
    return 1;
  }

  return key === "ArrowLeft" || (isLarge && key === "PageUp") ? -1 : 0;
}

function askedOn(card: HTMLElement): Asked {
  return {
    card,
    kind: card.querySelector(".kb-starter__kind")!.textContent,
    text: card.querySelector("[data-vraagtekst]")!.textContent,
    vindplaatsen: Object.fromEntries(facets.map((facet) => [facet, [card.dataset[facet] ?? ""]])),
  };
}
