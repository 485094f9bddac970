/** More than once is seen: a program that checks links encodes what a mail program had encoded. */
const mostEncodings = 3;

/** The fragment of an address without what programs do to it that pass links on: they encode it, and put parameters of their own behind it. */
export function passedOn(fragment: string): string {
  let text = fragment;
  try {
    for (let times = 0; times < mostEncodings; times++) {
      text = decodeURIComponent(text);
    }
  } catch {
    // Then this was not encoded.
  }

  return text.replace(/\p{Cf}/gu, "").replace(/^[#\s]+|[?&#].*$/gs, "");
}
