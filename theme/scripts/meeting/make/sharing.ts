import { element, link } from "../../dom/element";
import { copied } from "../../share/send/clipboard";
import { letterOf } from "../core/mail";
import { button, redraw, save } from "../../dom/controls";
import { titleOf, whenAndWho } from "../parts/overview";
import { linkTo, withoutOwnWords } from "../send/link";
import type { Bench } from "./bench";

/** The ways out of the workbench: a link, a letter, a calendar, paper, and leading the meeting. */
export class Sharing {
  readonly element = element("section", "kb-sharing");
  readonly #bench: Bench;
  readonly #say: (text: string) => void;
  readonly #link = element("input", "utrecht-textbox utrecht-textbox--html-input");
  readonly #old = element("p", "kb-sharing__old");
  readonly #ways = element("div", "kb-piece__actions");
  readonly #extra = element("div", "kb-sharing__extra");

  constructor(bench: Bench, say: (text: string) => void) {
    this.#bench = bench;
    this.#say = say;
    this.#link.readOnly = true;
    this.#link.id = "kb_link";
    this.#link.addEventListener("focus", () => this.#link.select());
    const label = element("label", "utrecht-form-label", "Link voor de deelnemers");
    label.htmlFor = this.#link.id;
    this.#old.setAttribute("role", "status");
    const title = element("h2", "utrecht-heading-2", "Delen en begeleiden");
    title.id = "kb_delen";
    this.element.setAttribute("aria-labelledby", title.id);
    this.element.append(title, this.#ways, this.#old, element("div", "kb-sharing__link", label, this.#link), this.#extra);
    bench.onChange(() => this.#draw());
    this.#draw();
  }

  #draw(): void {
    const bench = this.#bench;
    const { meeting } = bench;
    this.element.hidden = !bench.isComplete;
    this.#link.value = linkTo("join", meeting);
    this.#old.textContent = bench.isLinkOld ? "Uw gedeelde link toont de oude versie. Deel de nieuwe als de groep deze versie moet zien." : "";
    this.#extra.replaceChildren();
    const lead = link(linkTo("lead", meeting), "kb-button kb-button--first", "Begeleid de bijeenkomst");
    lead.dataset.key = "begeleid";
    redraw(this.#ways, [
      lead,
      link(linkTo("paper", meeting), "kb-button", "Op papier"),
      button("Kopieer de link", "kopieer", () => void this.#copy()),
      button("QR-code", "qr", () => void this.#showQr()),
      button("Mail", "mail", () => void this.#mail()),
      button("In de agenda", "agenda", () => void this.#calendar()),
    ]);
  }

  async #copy(): Promise<void> {
    const isCopied = await copied(this.#link.value);
    this.#bench.share();
    if (isCopied) {
      this.#say("De link staat op uw klembord.");
    } else {
      this.#link.focus();
      this.#link.select();
      this.#say("Uw browser kopieert niet zelf. De link is geselecteerd: u kunt hem zelf kopiëren.");
    }
  }

  async #showQr(): Promise<void> {
    const { qrOf } = await import("../send/qr");
    const { meeting } = this.#bench;
    const whole = qrOf(linkTo("join", meeting));
    const svg = whole ?? qrOf(linkTo("join", withoutOwnWords(meeting)));
    this.#bench.share();
    this.#extra.replaceChildren(...(svg ? [svg] : []), ...(whole ? [] : [element("p", "utrecht-paragraph",
      "Uw titel en vraag passen niet in een code die een telefoon nog leest. Ze staan niet in deze QR-code, wel in de link.")]));
  }

  async #mail(): Promise<void> {
    const { meeting } = this.#bench;
    const about = [`Hierbij het programma van onze bijeenkomst: ${titleOf(meeting)}.`, whenAndWho(meeting)];
    const body = ["Beste collega,", "", ...about, "", this.#link.value].join("\n");
    const letter = letterOf(titleOf(meeting), body);
    this.#bench.share();
    if (letter) {
      location.href = letter;
      return;
    }

    const isCopied = await copied(body);
    const area = element("textarea", "utrecht-textarea utrecht-textarea--html-textarea", body);
    area.readOnly = true;
    area.rows = 6;
    area.setAttribute("aria-label", "Tekst voor uw mail");
    this.#extra.replaceChildren(area);
    this.#say(isCopied
      ? "De mail is te lang om zo te openen. De tekst staat op uw klembord: plak haar in een nieuwe mail."
      : "De mail is te lang om zo te openen. Kopieer de tekst hieronder in een nieuwe mail.");
    area.focus();
    area.select();
  }

  async #calendar(): Promise<void> {
    const { meeting } = this.#bench;
    if (meeting.date === "" || meeting.start === null) {
      this.#say("Vul eerst een datum en een begintijd in.");
      document.querySelector<HTMLInputElement>(meeting.date === "" ? "[name=datum]" : "[name=begin]")?.focus();
      return;
    }

    const { calendarOf } = await import("../core/calendar");
    const address = this.#link.value;
    const text = { title: titleOf(meeting), description: [meeting.question, `Programma: ${address}`].filter((line) => line).join("\n"), address };
    this.#bench.share();
    save("bijeenkomst.ics", "text/calendar", calendarOf({ ...meeting, start: meeting.start }, text, location.host, Date.now()));
    this.#say("Het agendabestand is bewaard, met over zes weken een terugblik. Open het om beide in uw agenda te zetten.");
  }
}
