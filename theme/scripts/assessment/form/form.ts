import { button, choice, field, select } from "../../dom/controls";
import { element, link } from "../../dom/element";
import { resultFrom } from "../core/code";
import { questionsIn, questionsOf, type Area, type Content, type Point, type Question } from "../core/content";
import { ownFrom } from "../core/own";
import { answer, emptyResult, isEmpty, withAnswer, withImportance } from "../core/result";
import type { Filled } from "../core/piles";
import { fragment } from "../site";
import { importanceNames, sideNames } from "../words";
import { ask } from "./ask";
import { finish } from "./finish";
import { inviting } from "./inviting";
import { keep, readKept, wipe } from "./kept";

/** A screen: how to begin, an area, the statements of a group itself, or the end. */
type Screen = "begin" | "eigen" | "klaar" | Area;

export class Form {
  readonly #place: HTMLElement;
  readonly #content: Content;
  #filled: Filled = { result: emptyResult, own: [] };
  #statements: readonly string[] = [];
  #isKept = false;
  #asksImportance = false;
  #screen: Screen = "begin";
  /** What could not be had from the address. */
  #problem = "";
  /** What was just wiped, for who did not mean to. It is only in the memory of this page, and goes when somebody answers. */
  #wiped: Filled | null = null;

  /** What is in a file of the visitor. */
  #saved: Filled | null = null;

  constructor(place: HTMLElement, content: Content) {
    this.#place = place;
    this.#content = content;
  }

  open(): void {
    this.#readAddress();
    addEventListener("hashchange", () => {
      if (isOurs(location.hash)) {
        this.#readAddress();
        this.#show("begin");
      }
    });
    addEventListener("beforeunload", (event) => {
      if (this.#isBegun && !this.#isKept && (this.#screen !== "klaar" || this.#hasOwn) && this.#filled !== this.#saved) {
        event.preventDefault();
      }
    });
    this.#show("begin", false);
  }

  get #screens(): Screen[] {
    return ["begin", ...this.#content.gebieden, ...(this.#statements.length > 0 ? ["eigen" as const] : []), "klaar"];
  }

  get #isBegun(): boolean {
    return !isEmpty(this.#filled.result) || this.#hasOwn;
  }

  /** Whether there are answers that the code at the end does not hold. */
  get #hasOwn(): boolean {
    return this.#filled.own.some((value) => value !== answer.none);
  }

  /** A start link brings statements, and a code the answers to go on with. */
  #readAddress(): void {
    const given = fragment();
    const own = ownFrom(given);
    const result = resultFrom(given);
    this.#problem = isOurs(given) && result === null && (own === null || own.length === 0)
      ? "Deze link is niet heel overgekomen. Vraag hem opnieuw, of begin zonder."
      : "";
    if (result) {
      this.#filled = { result, own: this.#statements.map(() => answer.none) };
      this.#asksImportance = result.importance !== null;
    } else if (own && own.length > 0) {
      this.#statements = own;
      this.#filled = { ...this.#filled, own: own.map(() => answer.none) };
    }
  }

  #show(screen: Screen, moves = true): void {
    this.#screen = screen;
    const content = screen === "begin" ? this.#begin() : screen === "eigen" ? this.#own() : screen === "klaar" ? this.#end() : this.#area(screen);
    this.#place.replaceChildren(...content);
    if (moves) {
      const heading = this.#place.querySelector<HTMLElement>("h2")!;
      heading.tabIndex = -1;
      heading.focus();
      heading.scrollIntoView({ block: "start" });
    }
  }

  #change(filled: Filled): void {
    this.#filled = filled;
    this.#wiped = null;
    if (this.#isKept) {
      this.#isKept = keep({ filled, statements: this.#statements });
    }
  }

  #begin(): Node[] {
    const kept = this.#isBegun ? null : readKept();
    const names = ["Dat zeg ik niet", ...this.#content.partijen.map(({ naam }) => naam)];
    const party = select("partij", names.map((name, at) => [String(at), name] as const), String(this.#filled.result.party));
    party.addEventListener("change", () => this.#change({ ...this.#filled, result: { ...this.#filled.result, party: Number(party.value) } }));
    return [
      ...(this.#problem ? [alertOf(this.#problem)] : []),
      ...(kept ? [this.#goOn(kept)] : []),
      ...(this.#wiped ? [this.#putBack(this.#wiped)] : []),
      element("h2", "utrecht-heading-2", "Voordat u begint"),
      element("ul", "utrecht-unordered-list", ...[
        `U krijgt ${questionsOf(this.#content).length} vragen in vier schermen. Kies bij elke vraag het niveau dat het best past bij hoe het nu is.`,
        "Weet u het niet, of gaat het niet over u? Ook dat zijn antwoorden.",
        "Uw antwoorden blijven in deze pagina. Sluit u haar, dan zijn zij weg, tenzij u ze hieronder bewaart.",
      ].map((text) => element("li", "utrecht-unordered-list__item", text)),
      element("li", "utrecht-unordered-list__item kb-assess__keys",
        "In een vraag werken ook toetsen: 1 tot en met 5, 0 voor ‘weet ik niet’ en n voor ‘niet van toepassing’. Met Tab gaat u naar de volgende.")),
      field("Bij welke partij hoort u?", party, "Dit gaat mee in uw code. Een groep ziet partijen pas apart als elke groep drie mensen heeft."),
      choice("checkbox", "belang", "Ik wil ook zeggen hoe belangrijk elk punt nu is", this.#asksImportance, "belang", (isAsked) => {
        this.#asksImportance = isAsked;
      }),
      this.#keeping(),
      this.#steps(),
      inviting(),
    ];
  }

  #goOn(kept: { filled: Filled; statements: readonly string[] }): HTMLElement {
    return element("div", "utrecht-alert utrecht-alert--ok kb-assess__kept",
      element("p", "utrecht-paragraph", "Op dit apparaat staan antwoorden die bewaard zijn om later verder te gaan."),
      element("div", "kb-assess__buttons",
        button("Ga daarmee verder", "verder-bewaard", () => {
          // Who began before the group sent its statements still gets them.
          if (kept.statements.length > 0) {
            this.#statements = kept.statements;
          }

          this.#filled = { ...kept.filled, own: this.#statements.map((_, at) => kept.filled.own[at] ?? answer.none) };
          this.#asksImportance = kept.filled.result.importance !== null;
          this.#isKept = true;
          this.#show(this.#content.gebieden[0]!);
        }, { class: "kb-button kb-button--first" }),
        button("Wis ze", "wis-bewaard", () => this.#wipe())));
  }

  #putBack(wiped: Filled): HTMLElement {
    return element("div", "utrecht-alert utrecht-alert--ok kb-assess__kept",
      element("p", "utrecht-paragraph", "Alles is gewist."),
      element("div", "kb-assess__buttons", button("Zet terug", "zet-terug", () => {
        this.#asksImportance = wiped.result.importance !== null;
        this.#change(wiped);
        this.#show(this.#content.gebieden[0]!);
      })));
  }

  #keeping(): HTMLElement {
    const status = element("p", "kb-status");
    status.setAttribute("role", "status");
    const box = choice("checkbox", "bewaar", "Bewaar mijn antwoorden op dit apparaat, zodat ik later verder kan", this.#isKept, "bewaar", (isAsked) => {
      this.#isKept = isAsked && keep({ filled: this.#filled, statements: this.#statements });
      if (!isAsked) {
        wipe();
      }

      status.textContent = !isAsked
        ? "Er is niets meer bewaard."
        : this.#isKept ? "Bewaard. Wie dit apparaat gebruikt, kan de antwoorden zien." : "Dit apparaat laat bewaren niet toe.";
    });
    return element("div", "kb-assess__keep", box, button("Wis alles", "wis", () => this.#wipe()), status);
  }

  #wipe(): void {
    wipe();
    this.#wiped = this.#isBegun ? this.#filled : this.#wiped;
    this.#filled = { result: emptyResult, own: this.#statements.map(() => answer.none) };
    this.#isKept = false;
    this.#asksImportance = false;
    this.#show("begin");
  }

  #area(area: Area): Node[] {
    const questions = questionsIn(this.#content, area.id);
    const points = this.#content.punten.filter(({ gebied }) => gebied === area.id);
    const at = this.#content.gebieden.indexOf(area) + 1;
    return [
      element("p", "kb-assess__progress", `Gebied ${at} van ${this.#content.gebieden.length}`),
      element("h2", "utrecht-heading-2", area.naam),
      element("p", "utrecht-paragraph", area.uitleg),
      element("p", "utrecht-paragraph", "0 is ‘weet ik niet’, n is ‘niet van toepassing’."),
      ...points.map((point) => this.#point(point, questions.filter((question) => question.point === point))),
      this.#keeping(),
      this.#steps(),
    ];
  }

  #point(point: Point, questions: readonly Question[]): HTMLElement {
    const pointAt = questions[0]!.pointAt;
    return element("section", "kb-assess__point",
      element("h3", "utrecht-heading-3", point.naam),
      ...questions.map(({ at, side, half }) => ask(
        { name: `v${at}`, about: `${sideNames[side]}.`, statement: half.stelling, levels: half.niveaus },
        this.#filled.result.answers[at]!,
        (value) => this.#change({ ...this.#filled, result: withAnswer(this.#filled.result, at, value) }))),
      ...(this.#asksImportance ? [this.#importance(point, pointAt)] : []));
  }

  #importance(point: Point, pointAt: number): HTMLElement {
    const said = select(`belang${pointAt}`, [["0", "Niet gezegd"], ...importanceNames.map((name, at) => [String(at + 1), name] as const)],
      String(this.#filled.result.importance?.[pointAt] ?? 0));
    said.addEventListener("change", () => this.#change({ ...this.#filled, result: withImportance(this.#filled.result, pointAt, Number(said.value)) }));
    return field(`Hoe belangrijk is ‘${point.naam}’ nu?`, said);
  }

  #own(): Node[] {
    return [
      element("p", "kb-assess__progress", "Stellingen van uw groep"),
      element("h2", "utrecht-heading-2", "Wat uw groep zelf wil weten"),
      element("p", "utrecht-paragraph",
        "Deze stellingen schreef uw groep zelf. De antwoorden passen niet in uw code: bewaar daarom aan het eind ook het bestand."),
      ...this.#statements.map((statement, at) => ask({ name: `e${at}`, about: `Stelling ${at + 1}.`, statement, levels: [] }, this.#filled.own[at]!,
        (value) => this.#change({ ...this.#filled, own: this.#filled.own.with(at, value) }))),
      this.#keeping(),
      this.#steps(),
    ];
  }

  #end(): Node[] {
    const open = questionsOf(this.#content).filter(({ at }) => this.#filled.result.answers[at] === answer.none).length
      + this.#filled.own.filter((value) => value === answer.none).length;
    return [
      element("h2", "utrecht-heading-2", open === 0 ? "Klaar" : "Gestopt"),
      ...(open > 0 ? [element("p", "utrecht-paragraph", open === 1 ? "Eén vraag staat nog open. Dat mag." : `${open} vragen staan nog open. Dat mag.`)] : []),
      ...finish(this.#filled, this.#statements, () => (this.#saved = this.#filled)),
      this.#keeping(),
      element("div", "kb-assess__buttons", button("Terug naar de vragen", "terug", () => this.#show(this.#screens.at(-2)!))),
    ];
  }

  /** Back, on, and stop. */
  #steps(): HTMLElement {
    const screens = this.#screens;
    const at = screens.indexOf(this.#screen);
    const isLast = at === screens.length - 2;
    return element("div", "kb-assess__buttons",
      ...(at > 0 ? [button("Terug", "terug", () => this.#show(screens[at - 1]!))] : []),
      button(at === 0 ? "Begin" : isLast ? "Naar uw code" : "Verder", "verder", () => this.#show(screens[at + 1]!), { class: "kb-button kb-button--first" }),
      ...(at > 0 && !isLast ? [button("Stop hier", "stop", () => this.#show("klaar"))] : []),
      ...(at === 0 ? [link("/zelfanalyse/", "utrecht-link utrecht-link--html-a", "Lees eerst alle stellingen")] : []));
  }
}

/** Whether a fragment is a code or statements, and not that of a link within the page. */
const isOurs = (fragment: string): boolean => /^#?(za|eigen-)/i.test(fragment);

function alertOf(text: string): HTMLElement {
  const made = element("div", "utrecht-alert utrecht-alert--warning", element("p", "utrecht-paragraph", text));
  made.setAttribute("role", "status");
  return made;
}
