/** The number of check characters. */
export const checkLength = 3;

/**
 * Check characters to put before a text, which notice any one wrong character and any two swapped neighbours, their own included. With
 * them the characters are a polynomial in the size of the alphabet that is zero modulo a prime, as in ISO/IEC 7064. Neither a
 * difference of one character nor one of two neighbours is a multiple of a prime this large.
 * @param alphabet of the check characters; the text may have others too
 * @param prime at most alphabet.length ** 3, so that three characters can hold what is needed
 */
export function checkOf(text: string, alphabet: string, prime: number): string {
  const radix = alphabet.length;
  const sum = [...text].reduceRight((rest, char) => (rest * radix + valueOf(char, alphabet)) % prime, 0);
  let needed = (prime - ((sum * radix ** checkLength) % prime)) % prime;

  let check = "";
  for (let at = 0; at < checkLength; at++) {
    check += alphabet.charAt(needed % radix);
    needed = Math.floor(needed / radix);
  }

  return check;
}

function valueOf(char: string, alphabet: string): number {
  const at = alphabet.indexOf(char);
  return at < 0 ? alphabet.length + char.codePointAt(0)! : at;
}
