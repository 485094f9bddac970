/**
 * The meeting that a visitor is putting together, shared by all open tabs. It is in the memory of the tabs, so it goes with the last of
 * them, unless the visitor asks to keep it on this device.
 */
export interface Draft {
  /** The meeting as the fragment of an address. */
  readonly code: string;
  /** Its pages and questions, as `partsOf` names them, so that a page need not read the code to know what was taken along. */
  readonly parts: readonly string[];
  /** When it was last changed, in milliseconds: the latest of all tabs holds. */
  readonly at: number;
}

const key = "kennisbank.bijeenkomst";
const channel = opened();

/** Undefined where a browser lets no tabs talk, as Firefox when it may store nothing. */
function opened(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(key);
  } catch {
    return undefined;
  }
}

/** Asked for at each use: a browser that refuses storage does so already when a script names it. */
type Place = () => Storage;
const inTab: Place = () => sessionStorage;
const onDevice: Place = () => localStorage;

const listeners = new Set<(draft: Draft | undefined) => void>();

/** Calls back with the draft, and again whenever any tab changes it. */
export function followDraft(listener: (draft: Draft | undefined) => void): void {
  hearDraft(listener);
  listener(readDraft());
}

/** Calls back whenever any tab changes the draft. @returns how to stop that */
export function hearDraft(listener: (draft: Draft | undefined) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function readDraft(): Draft | undefined {
  const drafts = [read(inTab), read(onDevice)].filter((draft) => draft !== undefined);
  return drafts.sort((a, b) => b.at - a.at)[0];
}

/** @returns whether the browser allows it; if not, nothing is remembered beyond this page */
export function writeDraft(code: string, parts: readonly string[]): boolean {
  const draft = { code, parts, at: Date.now() };
  if (!store(draft)) {
    return false;
  }

  tell(draft);
  channel?.postMessage(draft);
  return true;
}

export const isKept = (): boolean => read(onDevice) !== undefined;

/** @returns whether this device allows it */
export function keepDraft(isAsked: boolean): boolean {
  const draft = readDraft();
  if (!isAsked) {
    remove(onDevice);
    return true;
  }

  return draft === undefined ? true : write(onDevice, draft);
}

/** Wipes it in all tabs and on this device. */
export function wipeDraft(): void {
  remove(inTab);
  remove(onDevice);
  tell(undefined);
  channel?.postMessage(null);
}

function store(draft: Draft): boolean {
  if (isKept()) {
    write(onDevice, draft);
  }

  return write(inTab, draft);
}

const tell = (draft: Draft | undefined): void => listeners.forEach((listener) => listener(draft));

channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  if (data === "?") {
    const draft = readDraft();
    if (draft) {
      channel.postMessage(draft);
    }
  } else if (data === null) {
    remove(inTab);
    tell(undefined);
  } else if (isDraft(data) && data.at > (readDraft()?.at ?? 0)) {
    write(inTab, data);
    tell(data);
  }
});

// A new tab has no memory of its own yet.
channel?.postMessage("?");

function read(place: Place): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(place().getItem(key) ?? "null");
    return isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

function write(place: Place, draft: Draft): boolean {
  try {
    place().setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    // Full or not allowed: the tab still has the meeting in its address.
    return false;
  }
}

function remove(place: Place): void {
  try {
    place().removeItem(key);
  } catch {
    // Not allowed, so nothing was stored either.
  }
}

function isDraft(value: unknown): value is Draft {
  const { code, parts, at } = (value ?? {}) as Partial<Record<keyof Draft, unknown>>;
  return typeof code === "string" && Number.isFinite(at) && Array.isArray(parts) && parts.every((part) => typeof part === "string");
}
