import type { Complaint } from "./checks/complaint";
import { privacyComplaints } from "./checks/privacyComplaints";
import { loadRules } from "./checks/wholeStory";
import { labelsIn } from "./file/labels";
import { AdviceList } from "./page/adviceList";
import { Errors } from "./page/errors";
import { FirstSentence } from "./page/firstSentence";
import { followVoice } from "./page/followVoice";
import type { Keeping } from "./page/keeping";
import { drawPreview } from "./page/preview";
import type { Stillness } from "./page/stillness";
import { StoryForm } from "./page/storyForm";
import type { Sending } from "./sending";
import { isEmpty } from "./story";
import { fetchTaken, type TakenNames } from "./taken";

/** A story that was not checked is not sent. */
const notChecked: Complaint = {
  field: "akkoord",
  message: "De controle op gegevens van mensen is niet geladen. Kijk of u verbinding heeft, en probeer het nog eens.",
};

/** In milliseconds after the last key: long enough not to interrupt writing. */
const pause = 400;

/** What helps while somebody writes: tips, the preview, and what must be fixed. */
export class Writing {
  readonly #form: StoryForm;
  readonly #errors: Errors;
  readonly #advice: AdviceList;
  readonly #keeping: Keeping;
  readonly #stillness: Stillness;
  readonly #summary: FirstSentence;
  readonly #preview: HTMLElement;
  readonly #isSent: () => void;
  readonly #taken: Promise<TakenNames>;
  #sending: Promise<Sending> | undefined;
  #timer = 0;

  constructor(element: HTMLFormElement, keeping: Keeping, stillness: Stillness, isSent: () => void) {
    this.#form = new StoryForm(element);
    this.#errors = new Errors(element);
    this.#advice = new AdviceList(this.#form);
    this.#keeping = keeping;
    this.#stillness = stillness;
    this.#summary = new FirstSentence(this.#form.text("situatie"), this.#form.text("samenvatting"));
    this.#preview = element.querySelector<HTMLElement>("[data-kb-preview]")!;
    this.#isSent = isSent;
    followVoice(element, this.#form.voice());
    this.#taken = fetchTaken(element.dataset.kbTaken!);
    this.#stillness.whenStill(() => this.#show());
    loadRules().then(() => this.#stillness.whenStill(() => {
      this.#show();
      element.dataset.kbChecking = "";
    }), () => {});
  }

  changed(): void {
    // At once, so that no sentence changes after it was confirmed.
    followVoice(this.#form.element, this.#form.voice());
    if (isEmpty(this.#form.read())) {
      void this.#sending?.then((sending) => sending.startAnew());
    }

    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#stillness.whenStill(() => this.#paused()), pause);
  }

  /** Leaving a field reports what must not be in it; other complaints wait until sending. */
  left(name: string): void {
    const look = () => this.#stillness.whenStill(() => this.#lookAt(name));
    loadRules().then(look, look);
  }

  /** @param way the name of the button */
  async send(way: string): Promise<void> {
    this.#stillness.end();
    this.#show();
    const [taken, sending, unchecked] = await Promise.all([
      this.#taken, this.#toSend().catch(() => undefined), loadRules().then(() => [], () => [notChecked]),
    ]);
    if (sending === undefined) {
      this.#errors.showAll([notChecked]);
      return;
    }

    const complaints = [...sending.complaintsAbout(this.#form, taken.names), ...unchecked];
    sending.hide();
    this.#errors.showAll(complaints);
    if (complaints.length === 0) {
      await sending.send(this.#form.read(), taken.ids, way, this.#isSent);
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

  #lookAt(name: string): void {
    const wrong = privacyComplaints(this.#form.read()).filter((complaint) => complaint.field === name);
    if (wrong.length > 0 || this.#errors.isMarked(name)) {
      this.#errors.showAt(name, wrong);
    }
  }

  /** What sends is fetched when somebody sends. */
  #toSend(): Promise<Sending> {
    this.#sending ??= import("./sending").then(
      ({ Sending }) => new Sending(this.#form.element, labelsIn(this.#form.element.dataset.kbLabels!)),
      (failed: unknown) => {
        this.#sending = undefined;
        throw failed;
      },
    );
    return this.#sending;
  }
}
