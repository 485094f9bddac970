import type { Complaint } from "./checks/complaint";
import { complaintsAbout, type Taken } from "./checks/complaints";
import type { Labels } from "./file/labels";
import { letterOf } from "./file/letter";
import { fileOf } from "./file/page";
import { StoryIds } from "./file/storyIds";
import { showSent } from "./page/sent";
import type { StoryForm } from "./page/storyForm";
import { withAccount } from "./send/account";
import { byApp } from "./send/app";
import { asText } from "./send/copy";
import { byMail } from "./send/mail";
import { asFile } from "./send/save";
import type { Destination, Way } from "./send/way";
import type { Story } from "./story";

const ways: Record<string, Way> = { app: byApp, mail: byMail, copy: asText, file: asFile, account: withAccount };

/** Sends a story that nothing is wrong with, and says how. */
export class Sending {
  readonly #form: HTMLFormElement;
  readonly #labels: Labels;
  readonly #sent: HTMLElement;
  readonly #ids = new StoryIds();

  constructor(form: HTMLFormElement, labels: Labels) {
    this.#form = form;
    this.#labels = labels;
    this.#sent = form.querySelector<HTMLElement>("[data-kb-sent]")!;
  }

  /** Call when the form is empty: what comes next is another story. */
  startAnew(): void {
    this.#ids.startAnew();
  }

  complaintsAbout(form: StoryForm, taken: Taken): Complaint[] {
    return [...complaintsAbout(form.read(), taken, this.#labels), ...aboutConsent(form.unconfirmed(), this.#labels)];
  }

  /** Takes away what was said of the last time. */
  hide(): void {
    this.#sent.hidden = true;
  }

  /** @param taken ids of pages of the site */
  async send(story: Story, taken: ReadonlySet<string>, way: string, isSent: () => void): Promise<void> {
    const [id, date] = [this.#ids.idOf(story, taken), today()];
    const parcel = { letter: letterOf(story, id, date, this.#labels), file: fileOf(story, id, date) };
    const report = await ways[way]!(parcel, this.#destination());
    if (!report.isUnsent) {
      isSent();
    }

    showSent(this.#sent, report);
  }

  #destination(): Destination {
    const { kbMail, kbContact, kbNewFile, kbRepository } = this.#form.dataset;
    return { mail: kbMail ?? "", contact: kbContact ?? "", newFile: kbNewFile ?? "", repository: kbRepository ?? "" };
  }
}

function aboutConsent(missing: number, labels: Labels): Complaint[] {
  const left = missing === 1 ? "er ontbreekt nog één" : `er ontbreken er nog ${missing}`;
  return missing === 0 ? [] : [{ field: "akkoord", message: `Vink bij “${labels.akkoord}” alle vier de zinnen aan; ${left}.` }];
}

/** In the visitor's time zone. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
