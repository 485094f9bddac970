import type { Complaint } from "./checks/complaint";
import { complaintsAbout, type Taken } from "./checks/complaints";
import { fileOf } from "./file/page";
import { StoryIds } from "./file/storyIds";
import { showSent } from "./page/sent";
import type { StoryForm } from "./page/storyForm";
import { withAccount } from "./send/account";
import { asText } from "./send/copy";
import { byMail } from "./send/mail";
import type { Destination, Way } from "./send/way";
import type { Story } from "./story";

const ways: Record<string, Way> = { mail: byMail, account: withAccount, copy: asText };

/** Sends a story that nothing is wrong with, and says how. */
export class Sending {
  readonly #form: HTMLFormElement;
  readonly #sent: HTMLElement;
  readonly #ids = new StoryIds();

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#sent = form.querySelector<HTMLElement>("[data-kb-sent]")!;
  }

  /** Call when the form is empty: what comes next is another story. */
  startAnew(): void {
    this.#ids.startAnew();
  }

  complaintsAbout(form: StoryForm, taken: Taken): Complaint[] {
    return [...complaintsAbout(form.read(), taken), ...aboutConsent(form.unconfirmed())];
  }

  /** Takes away what was said of the last time. */
  hide(): void {
    this.#sent.hidden = true;
  }

  /** @param taken ids of pages of the site */
  async send(story: Story, taken: ReadonlySet<string>, way: string, isSent: () => void): Promise<void> {
    const report = await ways[way]!(fileOf(story, this.#ids.idOf(story, taken), today()), this.#destination());
    isSent();
    showSent(this.#sent, report);
  }

  #destination(): Destination {
    const { kbMail, kbContact, kbNewFile, kbRepository } = this.#form.dataset;
    return { mail: kbMail ?? "", contact: kbContact ?? "", newFile: kbNewFile ?? "", repository: kbRepository ?? "" };
  }
}

function aboutConsent(missing: number): Complaint[] {
  const left = missing === 1 ? "er ontbreekt nog één" : `er ontbreken er nog ${missing}`;
  return missing === 0 ? [] : [{ field: "akkoord", message: `Vink bij uw toestemming alle vier de zinnen aan; ${left}.` }];
}

/** In the visitor's time zone. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
