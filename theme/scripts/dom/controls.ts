import { element } from "./element";

/** A button that does something on this page. @param key keeps the focus on it when its part of the page is drawn again */
export function button(label: string, key: string, action: () => void, more: { class?: string; name?: string; disabled?: boolean } = {}): HTMLButtonElement {
  const made = element("button", more.class ?? "kb-button", label);
  made.type = "button";
  made.dataset.key = key;
  made.disabled = more.disabled ?? false;
  if (more.name !== undefined) {
    made.setAttribute("aria-label", more.name);
  }

  made.addEventListener("click", action);
  return made;
}

/** A label with its control and, below the label, an explanation. */
export function field(label: string, control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, help = ""): HTMLElement {
  control.id ||= `kb_veld_${control.name}`;
  const caption = element("label", "utrecht-form-label", label);
  caption.htmlFor = control.id;
  const parts: Node[] = [caption];
  if (help) {
    const text = element("p", "utrecht-form-field-description", help);
    text.id = `${control.id}_hulp`;
    control.setAttribute("aria-describedby", text.id);
    parts.push(text);
  }

  return element("div", "kb-labelled", ...parts, control);
}

type Bounds = Partial<Pick<HTMLInputElement, "min" | "max" | "step" | "maxLength">>;

export function input(type: string, name: string, value: string, more: Bounds = {}): HTMLInputElement {
  const made = element("input", "utrecht-textbox utrecht-textbox--html-input");
  Object.assign(made, { type, name, ...more });
  made.value = value;
  made.autocomplete = "off";
  return made;
}

export function select(name: string, options: readonly (readonly [value: string, label: string])[], chosen = ""): HTMLSelectElement {
  const made = element("select", "utrecht-select utrecht-select--html-select");
  made.name = name;
  made.append(...options.map(([value, label]) => new Option(label, value, false, value === chosen)));
  return made;
}

/** A box or a round with its label, as one target for a thumb. */
export function choice(
  type: "checkbox" | "radio", name: string, label: Node | string, isChosen: boolean, key: string, change: (isChosen: boolean) => void,
): HTMLLabelElement {
  const made = element("input", type === "radio" ? "utrecht-radio-button utrecht-radio-button--html-input" : "kb-filter__box");
  Object.assign(made, { type, name, checked: isChosen });
  made.dataset.key = key;
  made.addEventListener("change", () => change(made.checked));
  return element("label", "kb-option", made, element("span", "", label));
}

/**
 * Replaces the content of an element and keeps the focus on the control that had it: the one with the same `data-key`, or when that
 * is gone, the first of `instead` that exists.
 */
export function redraw(place: HTMLElement, children: readonly (Node | string)[], instead: readonly string[] = []): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && place.contains(active) ? active.closest<HTMLElement>("[data-key]")?.dataset.key : undefined;
  const hadFocus = active !== null && place.contains(active);
  place.replaceChildren(...children);
  if (hadFocus) {
    [key, ...instead].map((name) => (name ? keyed(name) : null)).find((found) => found !== null)?.focus();
  }
}

/** The control with the key, unless it cannot take the focus. */
const keyed = (key: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]:not(:disabled)`);

/** Offers a text as a file to save; nothing goes over the network. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Deferred: the browser may only start reading it now.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
