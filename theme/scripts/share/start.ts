import type { Complaint } from "./checks/complaint";
import { complaintsAbout, privacyComplaints } from "./checks/complaints";
import { loadRules } from "./checks/wholeStory";
import { fileOf } from "./file/page";
import { StoryIds } from "./file/storyIds";
import { AdviceList } from "./page/adviceList";
import { Errors } from "./page/errors";
import { FirstSentence } from "./page/firstSentence";
import { Keeping } from "./page/keeping";
import { pasteCleanly } from "./page/pasting";
import { drawPreview } from "./page/preview";
import { showSent } from "./page/sent";
import { Stillness } from "./page/stillness";
import { StoryForm } from "./page/storyForm";
import { withAccount } from "./send/account";
import { asText } from "./send/copy";
import { byMail } from "./send/mail";
import type { Destination, Way } from "./send/way";
import { isEmpty } from "./story";
import { takeOver } from "./handover";
import { fetchTaken, type TakenNames } from "./taken";

const ways: Record<string, Way> = { mail: byMail, account: withAccount, copy: asText };

/** A story that was not checked is not sent. */
const notChecked: Complaint = {
  field: "akkoord",
  message: "De controle op gegevens van mensen is niet geladen. Kijk of u verbinding heeft, en probeer het nog eens.",
};

/** In milliseconds after the last key: long enough not to interrupt writing. */
const pause = 400;

/** Activates the form. Only the three ways to send let anything leave the page. */
export function startSharing(element: HTMLFormElement): void {
  new Sharing(element).start();
}

class Sharing {
  readonly #form: StoryForm;
  readonly #errors: Errors;
  readonly #advice: AdviceList;
  readonly #keeping: Keeping;
  readonly #summary: FirstSentence;
  readonly #preview: HTMLElement;
  readonly #sent: HTMLElement;
  readonly #ids = new StoryIds();
  readonly #stillness = new Stillness();
  #taken: Promise<TakenNames> | undefined;
  #isUnsent = false;
  #timer = 0;

  constructor(element: HTMLFormElement) {
    this.#form = new StoryForm(element);
    this.#errors = new Errors(element);
    this.#advice = new AdviceList(this.#form);
    this.#keeping = new Keeping(this.#form);
    this.#summary = new FirstSentence(this.#form.text("situatie"), this.#form.text("samenvatting"));
    this.#preview = element.querySelector<HTMLElement>("[data-kb-preview]")!;
    this.#sent = element.querySelector<HTMLElement>("[data-kb-sent]")!;
  }

  start(): void {
    const element = this.#form.element;
    this.#keeping.restore();
    const handed = takeOver();
    if (handed) {
      this.#form.add(handed);
      this.#isUnsent = true;
      this.#keeping.say("Uw tekst van het blad staat in de eerste velden. Maak hem af, of wis hem: er is niets verstuurd.");
    }

    this.#form.adapt();
    this.#show();
    if (this.#keeping.isOn || handed) {
      this.#prepare();
    }

    element.addEventListener("input", (event) => this.#changed(event.target as HTMLElement));
    element.addEventListener("change", (event) => this.#left(event.target as HTMLElement));
    element.addEventListener("paste", pasteCleanly);
    element.addEventListener("focusin", () => this.#prepare());
    element.addEventListener("keydown", (event) => stay(event));
    element.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#send(ways[event.submitter!.dataset.kbSend!]!);
    });
    addEventListener("beforeunload", (event) => {
      if (this.#isUnsent && !this.#keeping.isOn) {
        event.preventDefault();
      }
    });
    element.hidden = false;
  }

  /** Fetches what the checks need when somebody begins to write. */
  #prepare(): void {
    void this.#names();
    loadRules().then(() => this.#stillness.whenStill(() => {
      this.#show();
      this.#form.element.dataset.kbChecking = "";
    }), () => {});
  }

  #changed(target: HTMLElement): void {
    // An unnamed control is not part of the story: the checkbox for storing it on this device.
    if (target.hasAttribute("name")) {
      this.#isUnsent = true;
      this.#form.adapt();
      if (isEmpty(this.#form.read())) {
        this.#ids.startAnew();
      }

      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#stillness.whenStill(() => this.#paused()), pause);
    }
  }

  #paused(): void {
    this.#show();
    this.#keeping.save();
  }

  #show(): void {
    this.#summary.follow();
    drawPreview(this.#preview, this.#form);
    this.#advice.show();
  }

  /** Leaving a field reports what must not be in it; other complaints wait until sending. */
  #left(target: HTMLElement): void {
    if (target.matches("textarea[name], input[name]:not([type=radio], [type=checkbox])")) {
      const look = () => this.#stillness.whenStill(() => this.#lookAt(target.getAttribute("name")!));
      loadRules().then(look, look);
    }
  }

  #lookAt(name: string): void {
    const wrong = privacyComplaints(this.#form.read()).filter((complaint) => complaint.field === name);
    if (wrong.length > 0 || this.#errors.isMarked(name)) {
      this.#errors.showAt(name, wrong);
    }
  }

  async #send(way: Way): Promise<void> {
    this.#stillness.end();
    this.#show();
    const [taken, unchecked] = await Promise.all([this.#names(), loadRules().then(() => [], () => [notChecked])]);
    const story = this.#form.read();
    const complaints = [...complaintsAbout(story, taken.names), ...this.#unconfirmed(), ...unchecked];
    this.#sent.hidden = true;
    this.#errors.showAll(complaints);
    if (complaints.length === 0) {
      const report = await way(fileOf(story, this.#ids.idOf(story, taken.ids), today()), this.#destination());
      this.#isUnsent = false;
      showSent(this.#sent, report);
    }
  }

  #unconfirmed(): Complaint[] {
    const missing = this.#form.unconfirmed();
    const left = missing === 1 ? "er ontbreekt nog één" : `er ontbreken er nog ${missing}`;
    return missing === 0 ? [] : [{ field: "akkoord", message: `Vink bij uw toestemming alle vier de zinnen aan; ${left}.` }];
  }

  #names(): Promise<TakenNames> {
    return (this.#taken ??= fetchTaken(this.#form.element.dataset.kbTaken!));
  }

  #destination(): Destination {
    const { kbMail, kbContact, kbNewFile, kbRepository } = this.#form.element.dataset;
    return { mail: kbMail ?? "", contact: kbContact ?? "", newFile: kbNewFile ?? "", repository: kbRepository ?? "" };
  }
}

/** Enter in a text field does not send: it would not be clear which of the three ways to use. */
function stay(event: KeyboardEvent): void {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
    event.preventDefault();
  }
}

/** In the visitor's time zone. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
