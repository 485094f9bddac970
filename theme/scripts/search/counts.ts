const numbers = new Intl.NumberFormat("nl");

export function countOf(total: number, text: string): string {
  const found = total === 0 ? "Geen resultaten" : total === 1 ? "1 resultaat" : `${numbers.format(total)} resultaten`;
  return text.trim() ? `${found} voor ‘${text.trim()}’` : found;
}

export function numberOf(count: number): string {
  return numbers.format(count);
}
