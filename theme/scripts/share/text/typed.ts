import { clean } from "./clean";

/** Where a place of the cleaned text was typed: cleaning takes out signs that nobody sees, but that count. */
export function placeAsTyped(typed: string, place: number): number {
  let low = 0;
  let high = typed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clean(typed.slice(0, middle)).length < place) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }

  return low;
}
