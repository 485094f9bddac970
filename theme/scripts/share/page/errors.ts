import type { Complaint } from "../checks/complaint";
import { element } from "../../dom/element";

/** Shows what must be fixed: a list at the top, and each complaint at its own field. */
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

  /** Focuses the list of complaints; hides it when there are none. */
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

  /** Shows what is wrong with one field, at that field. */
  showAt(name: string, complaints: readonly Complaint[]): void {
    mark(this.#fieldOf(name), complaints);
  }

  isMarked(name: string): boolean {
    return this.#fieldOf(name).querySelector("[aria-invalid=true]") !== null;
  }

  /** In page order, for fixing them one by one. */
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
      // Scrolls the question into view, not only its field.
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

/** Opens collapsed ancestors, so that the error is visible. */
function unfold(field: HTMLElement): void {
  const folded = field.closest("details");
  if (folded) {
    folded.open = true;
  }
}

function controlIn(field: HTMLElement): HTMLElement {
  return field.querySelector<HTMLElement>("input, textarea, select")!;
}
