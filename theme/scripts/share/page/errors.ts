import type { Complaint } from "../checks/complaint";
import { element } from "../../dom/element";

/** Shows what must be mended: all of it on top, and each complaint at its own field. */
export class Errors {
  readonly #form: HTMLFormElement;
  readonly #summary: HTMLElement;
  readonly #list: HTMLElement;
  readonly #title = document.title;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#summary = form.querySelector<HTMLElement>("[data-kb-errors]")!;
    this.#list = form.querySelector<HTMLElement>("[data-kb-errors-list]")!;
  }

  /** Puts the focus on the list of complaints; with none, there is nothing to see any more. */
  showAll(complaints: readonly Complaint[]): void {
    for (const field of this.#form.querySelectorAll<HTMLElement>("[data-kb-field]")) {
      mark(field, complaints.filter((complaint) => complaint.field === field.dataset.kbField));
    }

    for (const { field } of complaints) {
      unfold(this.#fieldOf(field));
    }

    this.#list.replaceChildren(...this.#inOrder(complaints).map((complaint) => element("li", "", this.#linkTo(complaint))));
    this.#summary.hidden = complaints.length === 0;
    document.title = complaints.length === 0 ? this.#title : `Fout: ${this.#title}`;
    if (complaints.length > 0) {
      this.#summary.focus();
    }
  }

  /** Shows what is wrong with one field, where it stands. */
  showAt(name: string, complaints: readonly Complaint[]): void {
    mark(this.#fieldOf(name), complaints);
  }

  isMarked(name: string): boolean {
    return this.#fieldOf(name).querySelector("[aria-invalid=true]") !== null;
  }

  /** From top to bottom of the page, for who mends one after another. */
  #inOrder(complaints: readonly Complaint[]): Complaint[] {
    const fields = [...this.#form.querySelectorAll<HTMLElement>("[data-kb-field]")].map((field) => field.dataset.kbField);
    return complaints.toSorted((one, other) => fields.indexOf(one.field) - fields.indexOf(other.field));
  }

  #fieldOf(name: string): HTMLElement {
    return this.#form.querySelector<HTMLElement>(`[data-kb-field="${name}"]`)!;
  }

  #linkTo(complaint: Complaint): HTMLElement {
    const field = this.#fieldOf(complaint.field);
    const control = controlIn(field);
    const link = element("a", "utrecht-link utrecht-link--html-a", complaint.message);
    link.href = `#${control.id}`;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      // With the question in sight, not only the place to answer it.
      field.scrollIntoView({ block: "start" });
      control.focus({ preventScroll: true });
    });
    return link;
  }
}

function mark(field: HTMLElement, complaints: readonly Complaint[]): void {
  const isWrong = complaints.length > 0;
  const isGroup = field instanceof HTMLFieldSetElement;
  const message = field.querySelector<HTMLElement>(".utrecht-form-field-error-message")!;
  message.replaceChildren(...complaints.map((complaint) => element("span", "kb-field__error", complaint.message)));
  message.hidden = !isWrong;
  field.classList.toggle(isGroup ? "utrecht-form-fieldset--invalid" : "utrecht-form-field--invalid", isWrong);
  if (isGroup) {
    return;
  }

  const control = controlIn(field);
  control.classList.toggle(control instanceof HTMLTextAreaElement ? "utrecht-textarea--invalid" : "utrecht-textbox--invalid", isWrong);
  if (isWrong) {
    control.setAttribute("aria-invalid", "true");
  } else {
    control.removeAttribute("aria-invalid");
  }
}

/** Somebody must see what is wrong, also where it can be folded away. */
function unfold(field: HTMLElement): void {
  const folded = field.closest("details");
  if (folded) {
    folded.open = true;
  }
}

function controlIn(field: HTMLElement): HTMLElement {
  return field.querySelector<HTMLElement>("input, textarea, select")!;
}
