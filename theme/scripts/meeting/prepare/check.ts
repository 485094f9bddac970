import { findingsIn, loadRules } from "../../share/checks/wholeStory";
import type { Answers } from "../core/worksheet";

/** What may identify somebody in an answer. */
export interface Remark {
  readonly name: string;
  readonly message: string;
  /** Whether it must not be published. */
  readonly blocks: boolean;
}

/** Reads the answers as one text with the rules of the story form, because an age and a place may be in different answers. */
export async function remarksOn(answers: Answers): Promise<Remark[]> {
  await loadRules();
  const sections = Object.entries(answers).map(([name, text]) => ({ name, heading: "", text, required: false }));
  return findingsIn({
    kind: "verhaal", title: "", summary: "", sections, seeAlso: "", municipality: "", otherMunicipality: "",
    bakens: [], agendas: [], questions: [], teller: "", confirmed: [],
  }).map(({ field, words, finding }) => ({
    name: field,
    message: `“${words}”: ${finding.message} ${finding.advice}`,
    blocks: finding.severity === "blokkeert",
  }));
}
