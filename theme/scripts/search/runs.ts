import type { Marked } from "./engine/api";
import { element } from "../dom/element";

/** Text in which the hits are emphasized. */
export function nodesOf(runs: readonly Marked[]): (Node | string)[] {
  return runs.map(({ text, hit }) => (hit ? element("mark", "kb-sought", text) : text));
}
