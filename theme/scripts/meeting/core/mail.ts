/** The longest address that mail programs take. */
export const mostCharacters = 1_900;

/** A letter for the visitor's own mail program, or null when it is too long for one. */
export function letterOf(subject: string, body: string): string | null {
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, "\r\n"))}`;
  return address.length > mostCharacters ? null : address;
}
