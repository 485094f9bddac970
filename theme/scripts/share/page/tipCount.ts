export function countOf(count: number, place: string): string {
  const tips = count === 0 ? "Geen tips meer" : count === 1 ? "1 tip" : `${count} tips`;
  return `${tips} bij ${place}`;
}
