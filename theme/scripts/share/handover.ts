/** Texts for fields of the story form by name, which another page of this tab hands over. */
export type Handed = Readonly<Record<string, string>>;

const key = "kennisbank.naar-verhaal";

/** @returns whether this browser allows it */
export function handOver(texts: Handed): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(texts));
    return true;
  } catch {
    return false;
  }
}

/** What was handed over; it is gone from the memory of the tab then. */
export function takeOver(): Handed | undefined {
  try {
    const text = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    const handed: unknown = JSON.parse(text ?? "null");
    return isHanded(handed) ? handed : undefined;
  } catch {
    return undefined;
  }
}

const isHanded = (value: unknown): value is Handed =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every((text) => typeof text === "string");
