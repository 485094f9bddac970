import type { Voice } from "../text/voice";

/**
 * Lets the sentences to confirm speak as the teller does; while a text does not say who tells, they stay. A sentence that changes has to be
 * confirmed again.
 */
export function followVoice(form: HTMLFormElement, voice: Voice | undefined): void {
  if (voice === undefined) {
    return;
  }

  for (const label of form.querySelectorAll<HTMLLabelElement>("[data-kb-wij]")) {
    label.dataset.kbIk ??= label.textContent;
    const sentence = voice === "wij" ? label.dataset.kbWij! : label.dataset.kbIk;
    if (label.textContent !== sentence) {
      label.textContent = sentence;
      (label.control as HTMLInputElement).checked = false;
    }
  }
}
