/** The page that a story is an example of, with its tags, as the link on that page says it (`ExampleLink.cs`). */
export interface Example {
  page: string;
  title: string;
  bakens: readonly string[];
  agendas: readonly string[];
}

export function exampleIn(query: string): Example | undefined {
  const given = new URLSearchParams(query);
  const page = given.get("bij") ?? "";
  return /^[a-z-]+\/[a-z0-9-]+$/.test(page)
    ? { page, title: given.get("titel") ?? page, bakens: given.getAll("baken"), agendas: given.getAll("agenda") }
    : undefined;
}

/** Fills in what is known; the visitor may take it away. */
export function showExample(form: HTMLFormElement, { page, title, bakens, agendas }: Example): void {
  const place = form.querySelector<HTMLElement>("[data-kb-bij]")!;
  const box = place.querySelector("input")!;
  place.hidden = false;
  place.querySelector("label")!.textContent = title;
  box.value = page;
  box.checked = true;
  for (const other of form.querySelectorAll<HTMLInputElement>("[name=bakens], [name=agenda]")) {
    other.checked ||= (other.name === "bakens" ? bakens : agendas).includes(other.value);
    other.closest("details")!.open ||= other.checked;
  }
}
