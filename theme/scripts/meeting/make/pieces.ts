import { element, link } from "../../dom/element";
import type { PieceInfo } from "../core/catalogue";
import { moved, roomForQuestions, swapped, withoutPiece, withQuestion } from "../core/edits";
import { alike } from "../core/find";
import { limits, type Piece } from "../core/meeting";
import { pieceOf } from "../core/start";
import { button, choice, redraw } from "../../dom/controls";
import { changeOf } from "../parts/piece";
import { minutesInWords } from "../words";
import type { Bench } from "./bench";

/** The pieces of the meeting, in their order. */
export class Pieces {
  readonly element = element("div", "kb-meeting__pieces");
  readonly #bench: Bench;
  readonly #say: (text: string) => void;
  readonly #open = new Set<string>();

  /** What each place in the list has held, so that swapping again brings something new. */
  readonly #seen = new Set<string>();

  constructor(bench: Bench, say: (text: string) => void) {
    this.#bench = bench;
    this.#say = say;
    bench.onChange(() => this.#draw());
    this.#draw();
  }

  #draw(): void {
    const { meeting, catalogue } = this.#bench;
    const items = meeting.pieces.map((piece, at) => this.#item(piece, catalogue.pieces.get(piece.id)!, at));
    redraw(this.element, items.length > 0 ? [element("ol", "kb-pieces", ...items)] : [], ["zoek"]);
  }

  #item(piece: Piece, info: PieceInfo, at: number): HTMLLIElement {
    const { pieces } = this.#bench.meeting;
    const { id } = piece;
    return element("li", "kb-piece",
      element("p", "kb-piece__kind", `${info.soort}, ${minutesInWords(info.minuten)} lezen`),
      element("p", "kb-piece__title", link(info.url, "utrecht-link utrecht-link--html-a", info.titel)),
      ...changeOf(info, true),
      ...(info.vragen.length > 0 ? [this.#questions(piece, info)] : []),
      element("div", "kb-piece__actions",
        ...(pieces.length > 1
          ? [button("Omhoog", `omhoog-${id}`, () => this.#move(info, -1), { name: `Omhoog: ${info.titel}`, disabled: at === 0 }),
            button("Omlaag", `omlaag-${id}`, () => this.#move(info, 1), { name: `Omlaag: ${info.titel}`, disabled: at === pieces.length - 1 })]
          : []),
        button("Ruil", `ruil-${at}`, () => this.#swap(info), { name: `Ruil voor een stuk dat erop lijkt: ${info.titel}` }),
        button("Haal weg", `weg-${at}`, () => this.#remove(info), { name: `Haal weg: ${info.titel}` })));
  }

  #questions(piece: Piece, info: PieceInfo): HTMLDetailsElement {
    const summary = element("summary", "kb-piece__summary", `Vragen: ${piece.questions.length} van ${info.vragen.length} gaan mee`);
    summary.dataset.key = `vragen-${piece.id}`;
    const order = info.vragen.map(([id]) => id);
    const details = element("details", "kb-piece__questions", summary, ...info.vragen.map(([id, text]) =>
      choice("checkbox", `vraag-${piece.id}`, text, piece.questions.includes(id), `vraag-${piece.id}-${id}`, (isChosen) => {
        if (isChosen && roomForQuestions(this.#bench.meeting) === 0) {
          this.#say(`Er gaan hoogstens ${limits.questions} vragen mee. Haal eerst een andere weg.`);
          this.#draw();
        } else {
          this.#bench.edit((meeting) => withQuestion(meeting, piece.id, id, isChosen, order));
        }
      })));
    details.open = this.#open.has(piece.id);
    details.addEventListener("toggle", () => this.#open[details.open ? "add" : "delete"](piece.id));
    return details;
  }

  #move(info: PieceInfo, by: -1 | 1): void {
    this.#bench.edit((meeting) => moved(meeting, info.id, by));
    const at = this.#bench.meeting.pieces.findIndex(({ id }) => id === info.id);
    // In the first or last place the button that was pressed is of no use any more; the other one goes back.
    const [same, other] = by < 0 ? ["omhoog", "omlaag"] : ["omlaag", "omhoog"];
    (this.#enabled(`${same}-${info.id}`) ?? this.#enabled(`${other}-${info.id}`))?.focus();
    this.#say(`‘${info.titel}’ staat nu op plaats ${at + 1}.`);
  }

  #enabled(key: string): HTMLButtonElement | null {
    return this.element.querySelector(`[data-key="${key}"]:enabled`);
  }

  #swap(info: PieceInfo): void {
    const { catalogue, meeting } = this.#bench;
    this.#seen.add(info.id);
    const taken = new Set(meeting.pieces.map(({ id }) => id));
    const others = alike(catalogue, info.id, taken);
    const other = others.find(({ id }) => !this.#seen.has(id)) ?? others[0];
    if (other) {
      this.#bench.edit((now) => swapped(now, info.id, pieceOf(other.id, catalogue)));
      this.#say(`‘${info.titel}’ is geruild voor ‘${other.titel}’.`);
    }
  }

  #remove(info: PieceInfo): void {
    this.#bench.edit((meeting) => withoutPiece(meeting, info.id));
    this.#say(`‘${info.titel}’ is weggehaald.`);
  }
}
