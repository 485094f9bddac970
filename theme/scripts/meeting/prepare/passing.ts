import { element } from "../../dom/element";
import { handOver } from "../../share/handover";
import { forStory, handedOver, obstacleFor, type Answers, type Obstacle } from "../core/worksheet";
import { button, choice } from "../../dom/controls";
import type { Remark } from "./check";

/** What it needs of the sheet. */
interface Sheet {
  readonly answers: () => Answers;
  /** @returns undefined when the answers could not be checked */
  readonly look: () => Promise<readonly Remark[] | undefined>;
  readonly goTo: (name: string) => void;
}

const storyForm = "/deel-je-verhaal/";

const obstacles: Readonly<Record<Obstacle, string>> = {
  leeg: "Schrijf eerst iets bij ‘Wat gebeurde er?’ of ‘Wat deed u?’.",
  afspraak: "Zet eerst een vinkje bij de afspraak met de groep.",
  toestemming: "Zet eerst een vinkje bij uw eigen toestemming.",
  herkenbaar: "Op het blad staat iets wat niet mee mag. Pas het aan; onder uw tekst staat wat het is.",
};

/** From the sheet to the story form: only what the writer may share, and only when she asks for it twice. */
export class Passing {
  readonly element: HTMLElement;
  readonly #sheet: Sheet;
  readonly #agreed: HTMLLabelElement;
  readonly #wanted: HTMLLabelElement;
  readonly #error = element("p", "utrecht-form-field-error-message kb-meeting__error");
  #isPassed = false;

  /** @param agreement of the group, to repeat */
  constructor(agreement: string, sheet: Sheet) {
    this.#sheet = sheet;
    const clear = () => (this.#error.textContent = "");
    this.#agreed = choice("checkbox", "afspraak",
      `${agreement} Ik neem alleen over wat ik zelf meemaakte en deed, en niets wat een ander in de groep zei.`, false, "afspraak", clear);
    this.#wanted = choice("checkbox", "toestemming",
      "Ik wil er zelf een verhaal van maken, en wie erin voorkomt, is er niet in te herkennen.", false, "toestemming", clear);
    this.#error.setAttribute("role", "alert");
    this.element = element("section", "kb-prepare__pass",
      element("h2", "utrecht-heading-2", "Er een verhaal van maken"),
      element("p", "utrecht-paragraph", "‘Wat gebeurde er?’ en ‘Wat deed u?’ kunnen het begin zijn van een verhaal op deze site. De rest van het blad is "
        + "voor de groep en gaat niet mee. Er wordt nog niets verstuurd: dat doet u in het formulier zelf, of niet."),
      this.#agreed, this.#wanted, this.#error,
      element("p", "", button("Neem over in het verhaalformulier", "neem-over", () => void this.#pass())));
  }

  /** Whether the visitor is on the way to the form, so that nothing gets lost. */
  get isPassed(): boolean {
    return this.#isPassed;
  }

  async #pass(): Promise<void> {
    const remarks = await this.#sheet.look();
    const answers = this.#sheet.answers();
    const blocked = (remarks ?? []).filter(({ blocks }) => blocks).map(({ name }) => name);
    const obstacle = obstacleFor(answers, boxIn(this.#agreed).checked, boxIn(this.#wanted).checked, blocked);
    if (obstacle) {
      this.#error.textContent = obstacles[obstacle];
      this.#goTo(obstacle, blocked);
    } else if (!remarks) {
      this.#error.textContent = "Uw tekst is niet nagekeken, en gaat daarom niet mee. Kijk of u verbinding heeft, en probeer het nog eens.";
    } else if (handOver(handedOver(answers))) {
      this.#isPassed = true;
      location.assign(storyForm);
    } else {
      this.#error.textContent = "Uw browser staat dit niet toe. Kopieer uw tekst en plak haar in het verhaalformulier.";
    }
  }

  #goTo(obstacle: Obstacle, blocked: readonly string[]): void {
    switch (obstacle) {
      case "leeg":
        return this.#sheet.goTo(forStory[0]);
      case "herkenbaar":
        return this.#sheet.goTo(forStory.find((name) => blocked.includes(name))!);
      case "afspraak":
        return boxIn(this.#agreed).focus();
      case "toestemming":
        return boxIn(this.#wanted).focus();
    }
  }
}

const boxIn = (label: HTMLLabelElement): HTMLInputElement => label.querySelector("input")!;
