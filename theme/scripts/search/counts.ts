const numbers = new Intl.NumberFormat("nl");

export function countOf(total: number, text: string): string {
  const found = total === 0 ? "Geen resultaten" : total === 1 ? "1 resultaat" : `${numbers.format(total)} resultaten`;
  return text.trim() ? `${found} voor ‘${text.trim()}’` : found;
}

/** How many answer the question: "111 resultaten voor ‘zorg’: 12 goede, 99 zijdelings". */
export function sharesOf(total: number, good: number, text: string): string {
  const rest = total - good;
  const shares = rest > 0 && good > 0 ? `: ${numbers.format(good)} ${good === 1 ? "goed" : "goede"}, ${numbers.format(rest)} zijdelings` : "";
  return countOf(total, text) + shares;
}

export function numberOf(count: number): string {
  return numbers.format(count);
}
