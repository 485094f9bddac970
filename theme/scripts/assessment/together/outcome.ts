import { choice, field, select } from "../../dom/controls";
import { element, link } from "../../dom/element";
import { codeOf } from "../core/code";
import { sides, type Content, type Side } from "../core/content";
import { findingsOf, type Finding } from "../core/findings";
import { groupsOf, type Group } from "../core/groups";
import type { Pile } from "../core/piles";
import { tableOf, type Column } from "../core/table";
import { drawRows } from "../draw/rows";
import { drawWeb, mostSeries, type Series } from "../draw/web";
import { beginHere, inWords, mostDifferent, section } from "../result/spots";
import { showTable } from "../result/table";
import { pages } from "../site";
import { ownPile, partyName, peopleInWords, sideNames } from "../words";
import { agenda } from "./agenda";
import { ways } from "./ways";
import type { Table } from "./table";

/** What the piles on the table say: in words, as a table and as drawings. */
export class Outcome {
  readonly element = element("div", "kb-outcomes");
  readonly #content: Content;
  readonly #table: Table;
  readonly #agenda: HTMLElement;
  #chosen: Pile | undefined;
  #isSplit = false;
  #isWeb = false;
  #side: Side = "proces";

  constructor(content: Content, table: Table) {
    this.#content = content;
    this.#table = table;
    this.#agenda = agenda(content);
    this.#agenda.addEventListener("input", () => table.typed.add("acties"));
    table.onChange(() => {
      this.#chosen = newest(table.piles);
      this.#show();
    });
  }

  focus(): void {
    const heading = this.element.querySelector<HTMLElement>("h2");
    if (heading) {
      heading.tabIndex = -1;
      heading.focus();
      heading.scrollIntoView({ block: "start" });
    }
  }

  #show(): void {
    const pile = this.#chosen;
    this.element.replaceChildren(...(pile ? this.#shown(pile) : []));
  }

  #shown(pile: Pile): Node[] {
    const results = pile.results.map(({ result }) => result);
    const findings = findingsOf(this.#content, results);
    const others = this.#table.piles.filter((other) => other !== pile);
    const groups = groupsOf(results);
    this.#isSplit &&= groups !== null;
    const beside = this.#isSplit ? groups!.map((group) => this.#groupColumn(group, pile)) : others.map(columnOf);
    const isSingle = results.length === 1;
    const title = isSingle ? `${pile.name}, ${pile.year}` : `${pile.name}, ${pile.year}: ${peopleInWords(results.length)}`;
    const table = tableOf(this.#content, this.#table.own, columnOf(pile), beside);
    const drawing = this.#isWeb ? this.#web(title, pile, findings, beside) : drawRows(this.#content, findings, `Tekening van ${title}`);
    return [
      section("kb_uitslag", title, [
        ...this.#choices(pile, groups, results.filter(({ party }) => party > 0).length),
        element("p", "utrecht-paragraph", "Er is geen totaal en geen cijfer: het gaat om witte vlekken en om het gesprek daarover."),
        ...(isSingle && pile.name === ownPile ? [element("p", "utrecht-paragraph",
          link(`${pages.form}#${codeOf(results[0]!)}`, "utrecht-link utrecht-link--html-a", "Verander uw antwoorden, of vul verder in"))] : []),
      ]),
      inWords(findings, isSingle),
      ...mostDifferent(findings, results),
      // Columns beside it need the room of the drawing.
      element("div", beside.length > 0 ? "kb-outcomes" : "kb-outcomes__pair",
        section("kb_tabel", "In een tabel", [showTable(this.#content, table, `Uitslag van ${title}`)]),
        section("kb_tekening", "In een tekening", [this.#views(), drawing, element("p", "kb-drawing__key", this.#key(isSingle))])),
      beginHere(findings, results),
      ...(isSingle ? [] : [this.#agenda]),
      ways({ content: this.#content, piles: this.#table.piles, own: this.#table.own, pile, table, drawing,
        saved: () => this.#table.typed.delete("formulieren") }),
    ];
  }

  #choices(pile: Pile, groups: readonly Group[] | null, named: number): Node[] {
    const { piles } = this.#table;
    const which = select("welke", piles.map((one, at) => [String(at), `${one.name}, ${one.year}`] as const), String(piles.indexOf(pile)));
    which.dataset.key = "welke";
    which.addEventListener("change", () => {
      this.#chosen = piles[Number(which.value)];
      this.#redraw("welke");
    });
    return [
      ...(piles.length > 1 ? [field("Naar welke stapel kijkt u?", which)] : []),
      ...(groups
        ? [choice("checkbox", "partijen", "Zet partijen naast elkaar", this.#isSplit, "partijen", (isSplit) => {
            this.#isSplit = isSplit;
            this.#redraw("partijen");
          })]
        : pile.results.length > 1 && named > 0
          ? [element("p", "utrecht-paragraph",
              "Partijen naast elkaar zetten kan pas als er twee groepen van ten minste drie mensen te maken zijn. Kleine partijen gaan dan samen.")]
          : []),
    ];
  }

  #views(): HTMLElement {
    const view = (name: string, label: string, isWeb: boolean) => choice("radio", "tekening", label, this.#isWeb === isWeb, name, () => {
      this.#isWeb = isWeb;
      this.#redraw(name);
    });
    const set = element("fieldset", "kb-drawing__views", element("legend", "utrecht-form-label", "Welke tekening?"),
      view("rijen", "Rijen", false), view("web", "Webdiagram, zoals figuur 11 in de bron", true));
    if (this.#isWeb && this.#hasManyLines) {
      const side = select("helft", sides.map((one) => [one, sideNames[one]] as const), this.#side);
      side.dataset.key = "helft";
      side.addEventListener("change", () => {
        this.#side = side.value as Side;
        this.#redraw("helft");
      });
      set.append(field("Welke helft?", side));
    }

    return set;
  }

  get #hasManyLines(): boolean {
    return this.#table.piles.length > 1 || this.#isSplit;
  }

  /** Process and content of one pile, or one of both for several. */
  #web(title: string, pile: Pile, findings: readonly Finding[], beside: readonly Column[]): SVGElement {
    if (!this.#hasManyLines) {
      return drawWeb(this.#content, sides.map((side) => this.#series(sideNames[side], findings, side)), `Webdiagram van ${title}`);
    }

    const columns = (this.#isSplit ? beside : [columnOf(pile), ...beside]).slice(0, mostSeries);
    const series = columns.map(({ name, filled }) => this.#series(name, findingsOf(this.#content, filled.map(({ result }) => result)), this.#side));
    return drawWeb(this.#content, series, `Webdiagram van ${title}, ${sideNames[this.#side].toLowerCase()}`);
  }

  #series(name: string, findings: readonly Finding[], side: Side): Series {
    const own = findings.filter(({ question }) => question.side === side);
    return { name, spreads: this.#content.punten.map((point) => own.find(({ question }) => question.point === point)?.spread ?? null) };
  }

  #key(isSingle: boolean): string {
    if (this.#isWeb) {
      const many = this.#hasManyLines ? ` Er staan hoogstens ${mostSeries} lijnen.` : "";
      return `De cijfers zijn de nummers van de punten in de tabel. Van binnen naar buiten: niveau 1 tot en met 5.${many}`;
    }

    const bars = isSingle ? "" : " Het teken is het midden, de streep loopt van het laagste tot het hoogste antwoord.";
    return `● is proces, ■ is inhoud.${bars} Rechts: ? is weet ik niet, – is niet ingevuld.`;
  }

  #groupColumn({ parties, results }: Group, pile: Pile): Column {
    return {
      name: parties.map((party) => partyName(this.#content, party)).join(" + "),
      filled: pile.results.filter(({ result }) => results.includes(result)),
    };
  }

  /** Keeps the focus on the control that changed what is shown. */
  #redraw(key: string): void {
    this.#show();
    this.element.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  }
}

const columnOf = ({ name, year, results }: Pile): Column => ({ name: `${name} ${year}`, filled: results });

/** That of the last year; of one year, the one that was laid last. */
const newest = (piles: readonly Pile[]): Pile | undefined => piles.toReversed().toSorted((a, b) => b.year - a.year)[0];
