import type { Marked } from "./engine/api";
import { element } from "../dom/element";

/** Text of which the words that were searched for stand out. */
export function nodesOf(runs: readonly Marked[]): (Node | string)[] {
  return runs.map(({ text, hit }) => (hit ? element("mark", "kb-sought", text) : text));
}
