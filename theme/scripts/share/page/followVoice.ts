import type { Voice } from "../text/voice";

/**
 * Puts the sentences to confirm in the first person of the story, singular or plural; they stay while the text shows neither. A sentence that changes must be
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
