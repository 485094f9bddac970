import { clean } from "./clean";

/** Maps a position in the cleaned text to the typed text, which may have invisible characters. */
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
