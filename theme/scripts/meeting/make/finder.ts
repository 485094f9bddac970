import { element } from "../../dom/element";
import { Latest } from "../../search/latest";
import { caseOf, isAccount, tagKinds, type PieceInfo, type TagKind } from "../core/catalogue";
import { hasPiece, withPiece } from "../core/edits";
import { found, noWish, surprise, type Wish } from "../core/find";
import { limits } from "../core/meeting";
import { pieceOf } from "../core/start";
import { button, field, input, redraw, select } from "../../dom/controls";
import { minutesInWords } from "../words";
import type { Bench } from "./bench";

const tagNames: Readonly<Record<TagKind, string>> = { bakens: "Baken", agendas: "Agenda", themas: "Thema", rollen: "Rol" };
const readingTimes = [3, 5, 8];
const shownAtOnce = 4;

/** Looks for pieces to take along: by words, with the search of the site, and by what they are about. */
export class Finder {
  readonly element: HTMLElement;
  readonly #bench: Bench;
  readonly #say: (text: string) => void;
  readonly #words = input("search", "zoek", "");
  readonly #results = element("div", "kb-finder__results");
  readonly #latest = new Latest();
  #wish: Wish = noWish;
  #matches: readonly PieceInfo[] = [];
  #shown = shownAtOnce;

  constructor(bench: Bench, say: (text: string) => void) {
    this.#bench = bench;
    this.#say = say;
    this.#words.dataset.key = "zoek";
    this.#words.addEventListener("input", () => this.#ask({ ...this.#wish, words: this.#words.value }));
    this.element = element("div", "kb-finder",
      field("Zoek een stuk", this.#words, "Een casus, verhaal, les of uitleg waarmee de groep aan het werk gaat."),
      this.#filters(),
      this.#results);
    bench.onChange(() => this.#draw());
    void this.#ask(noWish);
  }

  #filters(): HTMLElement {
    const { tags, pieces } = this.#bench.catalogue;
    const types = [...new Set([...pieces.values()].map(({ soort }) => soort))];
    const type = select("soort", [["", "alle"], ...types.map((name) => [name, name] as const)]);
    type.addEventListener("change", () => this.#ask({ ...this.#wish, types: type.value ? [type.value] : [] }));
    const times = readingTimes.map((minutes) => [String(minutes), `hoogstens ${minutesInWords(minutes)}`] as const);
    const time = select("leestijd", [["", "maakt niet uit"], ...times]);
    time.addEventListener("change", () => this.#ask({ ...this.#wish, minutes: time.value ? Number(time.value) : null }));
    const byTag = tagKinds.map((kind) => {
      const box = select(kind, [["", "alle"], ...Object.entries(tags[kind])]);
      box.addEventListener("change", () => this.#ask({ ...this.#wish, tags: { ...this.#wish.tags, [kind]: box.value ? [box.value] : [] } }));
      return field(tagNames[kind], box);
    });
    return element("details", "kb-finder__filters",
      element("summary", "kb-finder__summary", "Kies op onderwerp, rol of leestijd"),
      element("div", "kb-finder__fields", field("Soort", type), ...byTag, field("Leestijd", time)));
  }

  async #ask(wish: Wish): Promise<void> {
    this.#wish = wish;
    this.#shown = shownAtOnce;
    const matches = await this.#latest.run((signal) => this.#matching(wish, signal));
    if (matches) {
      this.#matches = matches;
      this.#draw();
    }
  }

  /** The search of the site knows inflections and other words for the same; without it the words themselves are looked for. */
  async #matching(wish: Wish, signal: AbortSignal): Promise<readonly PieceInfo[]> {
    const { catalogue } = this.#bench;
    if (wish.words.trim() === "") {
      return this.#casesFirst(found(catalogue, wish));
    }

    try {
      const { searched } = await import("./searched");
      const inOrder = await searched(wish.words, signal);
      const fitting = new Map(found(catalogue, { ...wish, words: "" }).map((piece) => [piece.id, piece]));
      return inOrder.map((id) => fitting.get(id)).filter((piece) => piece !== undefined);
    } catch (problem) {
      signal.throwIfAborted();
      console.warn(problem);
      return found(catalogue, wish);
    }
  }

  /** A meeting around a case needs one before anything else; a moment of choice makes the best. */
  #casesFirst(pieces: readonly PieceInfo[]): readonly PieceInfo[] {
    const { meeting, catalogue } = this.#bench;
    const worth = ({ soort, beslismoment }: PieceInfo) => (beslismoment ? 2 : 0) + (isAccount(soort) ? 1 : 0);
    return meeting.kind === "casus" && caseOf(meeting, catalogue) === undefined ? pieces.toSorted((a, b) => worth(b) - worth(a)) : pieces;
  }

  #draw(): void {
    const { meeting } = this.#bench;
    const free = this.#matches.filter(({ id }) => !hasPiece(meeting, id));
    const isFull = meeting.pieces.length >= limits.pieces;
    redraw(this.#results, [
      element("p", "kb-finder__count", this.#countOf(free.length, isFull)),
      ...(isFull ? [] : [element("ul", "kb-finder__list", ...free.slice(0, this.#shown).map((piece, at) => this.#result(piece, at)))]),
      element("div", "kb-piece__actions", ...this.#more(free, isFull)),
    ], ["neem-0", "zoek"]);
  }

  #countOf(count: number, isFull: boolean): string {
    if (isFull) {
      return `Er gaan hoogstens ${limits.pieces} stukken mee. Haal er een weg om een ander te kiezen.`;
    }

    return count === 0 ? "Niets gevonden. Probeer een ander woord, of kies minder streng." : count === 1 ? "1 stuk" : `${count} stukken`;
  }

  #result(piece: PieceInfo, at: number): HTMLLIElement {
    return element("li", "kb-finder__item",
      element("div", "",
        element("p", "kb-piece__kind", `${piece.soort}, ${minutesInWords(piece.minuten)} lezen${piece.beslismoment ? ", met een keuze" : ""}`),
        element("p", "kb-finder__title", piece.titel)),
      button("Neem mee", `neem-${at}`, () => this.#take(piece), { name: `Neem mee: ${piece.titel}` }));
  }

  #more(free: readonly PieceInfo[], isFull: boolean): HTMLElement[] {
    if (isFull) {
      return [];
    }

    if (free.length === 0) {
      return [button("Wis de keuzes", "wis", () => this.#reset())];
    }

    return [
      ...(free.length > this.#shown ? [button("Toon meer", "meer", () => {
        this.#shown += shownAtOnce;
        this.#draw();
      })] : []),
      button("Verras mij", "verras", () => this.#take(surprise(free, Math.random())!)),
    ];
  }

  #take(piece: PieceInfo): void {
    this.#bench.edit((meeting) => withPiece(meeting, pieceOf(piece.id, this.#bench.catalogue)));
    this.#say(`‘${piece.titel}’ gaat mee.`);
  }

  #reset(): void {
    this.#words.value = "";
    this.element.querySelectorAll("select").forEach((box) => (box.value = ""));
    this.#words.focus();
    void this.#ask(noWish);
  }
}
