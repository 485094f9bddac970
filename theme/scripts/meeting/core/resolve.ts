import type { Catalogue, Withdrawn } from "./catalogue";
import type { Meeting, Piece } from "./meeting";

/** A part of a meeting that the site no longer has, or not as it was. */
export type Loss =
  | { readonly what: "stuk"; readonly id: string; readonly why: "onbekend" }
  | { readonly what: "stuk"; readonly id: string; readonly why: "ingetrokken"; readonly was?: Withdrawn | undefined }
  | { readonly what: "stuk"; readonly id: string; readonly why: "opgegaan"; readonly into: string }
  | { readonly what: "vraag"; readonly id: string; readonly of: string }
  | { readonly what: "methode"; readonly id: string; readonly why: "onbekend" }
  | { readonly what: "methode"; readonly id: string; readonly why: "past-niet" };

/** The meeting with what the site has now; the rest is listed, so that it can be named. */
export function resolved(meeting: Meeting, catalogue: Catalogue): { readonly meeting: Meeting; readonly losses: readonly Loss[] } {
  const losses: Loss[] = [];
  const pieces: Piece[] = [];
  for (const piece of meeting.pieces) {
    const id = successor(piece.id, catalogue);
    const page = id === undefined ? undefined : catalogue.pieces.get(id);
    if (!page) {
      losses.push(id === ""
        ? { what: "stuk", id: piece.id, why: "ingetrokken", was: catalogue.withdrawn.get(piece.id) }
        : { what: "stuk", id: piece.id, why: "onbekend" });
      continue;
    }

    if (page.id !== piece.id) {
      losses.push({ what: "stuk", id: piece.id, why: "opgegaan", into: page.id });
    }

    if (pieces.some((other) => other.id === page.id)) {
      continue;
    }

    const known = new Set(page.vragen.map(([question]) => question));
    const lost = piece.questions.filter((question) => !known.has(question));
    losses.push(...lost.map((question) => ({ what: "vraag" as const, id: question, of: page.id })));
    pieces.push({ id: page.id, questions: piece.questions.filter((question) => known.has(question)) });
  }

  const method = catalogue.methods.get(meeting.method);
  if (meeting.method !== "" && !method) {
    losses.push({ what: "methode", id: meeting.method, why: "onbekend" });
  } else if (method && !method.soorten.includes(meeting.kind)) {
    losses.push({ what: "methode", id: meeting.method, why: "past-niet" });
  }

  return { meeting: { ...meeting, pieces, method: method?.soorten.includes(meeting.kind) ? meeting.method : "" }, losses };
}

/** Follows merged pages to the one that took over; the empty text for a withdrawn page, undefined for an unknown one. */
export function successor(id: string, catalogue: Catalogue): string | undefined {
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && at !== "" && !catalogue.pieces.has(at) && !seen.has(at)) {
    seen.add(at);
    at = catalogue.gone.get(at);
  }

  return at === "" || (at !== undefined && catalogue.pieces.has(at)) ? at : undefined;
}
