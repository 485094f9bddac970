import { button, field, input, redraw } from "../../dom/controls";
import { element, link } from "../../dom/element";
import { codesIn } from "../core/chat";
import type { Content } from "../core/content";
import { cleanName, fileFrom, inPile, longestFile, longestName, mostPiles, years, type Kept } from "../core/file";
import type { Filled, Pile } from "../core/piles";
import { peopleInWords, thisYear } from "../words";
import { section } from "../result/spots";
import { pages } from "../site";
import type { Table } from "./table";

/** Laying results together: paste codes or a chat, open files, type paper forms over. */
export class Gathering {
  readonly element: HTMLElement;
  readonly #table: Table;
  readonly #shown: () => void;
  readonly #codes = element("textarea", "utrecht-textarea utrecht-textarea--html-textarea");
  readonly #name = input("text", "stapel", "Onze groep", { maxLength: longestName });
  readonly #year = input("number", "jaar", String(thisYear()), { min: String(years.min), max: String(years.max) });
  readonly #piles = element("div", "kb-piles");
  readonly #status = element("div", "kb-status");

  /** What was just taken away, for who did not mean to; only in the memory of this page. */
  #before: Kept | null = null;

  /** @param shown called when results were added */
  constructor(content: Content, table: Table, shown: () => void) {
    this.#table = table;
    this.#shown = shown;
    Object.assign(this.#codes, { name: "codes", rows: 5, autocomplete: "off", spellcheck: false });
    this.#status.setAttribute("role", "status");
    const file = element("input", "kb-gather__file");
    Object.assign(file, { type: "file", name: "bestand", accept: ".json,application/json", multiple: true });
    file.addEventListener("change", () => void this.#openFiles(file));
    this.element = section("kb_bijeen", "Leg uitslagen bij elkaar", [
      element("p", "utrecht-paragraph", "Geef elke stapel een naam en een jaar. Met een stapel van vorig jaar ernaast ziet u wat er veranderde. ",
        element("strong", "", "Wie een code heeft, kan die antwoorden lezen."), " Noem een stapel daarom niet naar één persoon."),
      element("div", "kb-gather__pile", field("Naam van de stapel", this.#name), field("Jaar", this.#year)),
      field("Codes", this.#codes, "Plak codes, of een hele chat: de codes erin worden gevonden. Plak ook uw eigen code als u meetelt."),
      element("div", "kb-assess__buttons", button("Leg op tafel", "leg", () => this.#paste(), { class: "kb-button kb-button--first" })),
      this.#status,
      this.#piles,
      field("Of open bestanden", file, "Bestanden die u of een ander eerder bewaarde (zelfanalyse.json). Zij gaan niet naar een server."),
      this.#paperForms(content),
      element("p", "utrecht-paragraph", "Heeft de groep nog niets ingevuld? ", link(pages.form, "utrecht-link utrecht-link--html-a", "Nodig haar uit"), "."),
    ]);
    table.onChange(() => this.#show());
    this.#show();
  }

  /** For who has a pile of them: its code is fetched when it is opened, before anything is typed. */
  #paperForms(content: Content): HTMLElement {
    const made = element("details", "kb-assess__more", element("summary", "", "Typ formulieren van papier over"));
    let isThere = false;
    made.addEventListener("toggle", () => {
      if (isThere || !made.open) {
        return;
      }

      import("./entry").then(({ entryOf }) => {
        isThere = true;
        made.append(...entryOf(content, (filled) => this.#add([filled], false)));
      }, () => this.#say("Het overtypen is niet opgehaald. Kijk of u verbinding heeft, en klap het nog eens uit."));
    });
    return made;
  }

  #show(): void {
    const undo = this.#before ? [button("Zet terug", "zet-terug", () => this.#putBack())] : [];
    redraw(this.#piles, this.#table.piles.length === 0 ? undo : [
      element("h3", "utrecht-heading-3", "Op tafel"),
      element("ul", "kb-piles__list", ...this.#table.piles.map((pile, at) => element("li", "kb-piles__item",
        `${pile.name}, ${pile.year}: ${peopleInWords(pile.results.length)}`,
        button("Haal weg", `weg-${at}`, () => this.#remove(pile), { name: `Haal weg: ${pile.name}, ${pile.year}` })))),
      element("div", "kb-assess__buttons", button("Wis alles van deze pagina", "wis-tafel", () => this.#wipe()), ...undo),
    ], ["zet-terug", "leg"]);
  }

  #remove(pile: Pile): void {
    this.#before = this.#table.kept;
    this.#table.remove(pile);
    this.#say(`‘${pile.name}, ${pile.year}’ is weggehaald.`);
  }

  #putBack(): void {
    const before = this.#before!;
    this.#before = null;
    this.#table.begin(before);
    this.#say("Alles ligt er weer.");
  }

  #wipe(): void {
    this.#before = this.#table.kept;
    this.#table.begin({ piles: [], own: [] });
    this.#table.typed.clear();
    this.#codes.value = "";
    history.replaceState(null, "", location.pathname);
    this.#say("Er ligt niets meer op tafel.");
  }

  #paste(): void {
    const { results, repeated, damaged, newer } = codesIn(this.#codes.value);
    const added = results.length === 0 ? 0 : this.#add(results.map((result) => ({ result, own: [] })), true);
    if (added === null) {
      return;
    }

    const known = repeated + results.length - added;
    this.#say(
      results.length === 0 ? "Er is geen hele code gevonden." : added === 1 ? "Eén uitslag ligt op tafel." : `${added} uitslagen liggen op tafel.`,
      ...(known > 0 ? [alreadyThere(known, "code", "codes")] : []),
      ...damaged.map((start) => `De code die begint met ‘${start}’ klopt niet: er is een teken verkeerd of weg. Vraag haar opnieuw.`),
      ...newer.map((start) => `De code die begint met ‘${start}’ is van een nieuwere versie. Laad deze pagina opnieuw.`));
    if (added > 0) {
      this.#codes.value = "";
      this.#shown();
    }
  }

  get #pileName(): string {
    return cleanName(this.#name.value) || "Zonder naam";
  }

  #add(results: readonly Filled[], isOnce: boolean): number | null {
    const year = Number(this.#year.value);
    if (!Number.isInteger(year) || year < years.min || year > years.max) {
      this.#say(`Het jaar moet tussen ${years.min} en ${years.max} liggen.`);
      this.#year.focus();
      return null;
    }

    this.#before = null;
    const added = this.#table.add(this.#pileName, year, results, isOnce);
    if (added === null) {
      this.#say(`Er passen ${mostPiles} stapels op tafel. Haal er eerst een weg.`);
    }

    return added;
  }

  async #openFiles(file: HTMLInputElement): Promise<void> {
    const said: string[] = [];
    let isOpened = false;
    for (const chosen of file.files ?? []) {
      const kept = chosen.size > longestFile ? "foreign" : fileFrom(await chosen.text());
      if (kept === "newer") {
        said.push(`‘${chosen.name}’ is van een nieuwere versie. Laad deze pagina opnieuw.`);
      } else if (kept === "foreign") {
        said.push(`‘${chosen.name}’ is geen heel bestand van de zelfanalyse.`);
      } else {
        isOpened = true;
        const { isForeign, repeated, hasRoom } = this.#table.open(inPile(kept, this.#pileName));
        said.push(
          hasRoom ? `‘${chosen.name}’ ligt op tafel.` : `Er passen ${mostPiles} stapels op tafel; niet alles van ‘${chosen.name}’ ligt er.`,
          ...(repeated > 0 ? [alreadyThere(repeated, "uitslag", "uitslagen")] : []),
          ...(isForeign ? ["De eigen stellingen in dit bestand zijn andere dan die op tafel; de antwoorden daarop liggen er niet bij."] : []));
      }
    }

    file.value = "";
    this.#say(...said);
    if (isOpened) {
      this.#shown();
    }
  }

  #say(...lines: readonly string[]): void {
    this.#status.replaceChildren(...lines.map((line) => element("p", "utrecht-paragraph", line)));
  }
}

const alreadyThere = (count: number, one: string, many: string): string =>
  count === 1 ? `Eén ${one} stond er al; die telt één keer.` : `${count} ${many} stonden er al; die tellen één keer.`;
