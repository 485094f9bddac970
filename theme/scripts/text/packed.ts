/** A text as base64url of its UTF-8, for the fragment of an address. */
export function packed(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/**
 * Without control characters and others that nobody sees, such as those that turn the direction of a line.
 * @returns null for what is no such text
 */
export function unpacked(code: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(code.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, "");
  } catch {
    return null;
  }
}
