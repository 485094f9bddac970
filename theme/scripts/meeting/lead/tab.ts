/** What this tab remembers under a key, so that it survives a page that is loaded again; null for nothing. */
export function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

export function write(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Not allowed: then it lasts as long as the page.
  }
}
