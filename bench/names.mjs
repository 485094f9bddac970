// Names as our content model requires, for pages that were written for another model.

const alphabet = "bcdfghjkmnpqrstvwxz23456789";

export const slug = (text) =>
  text.normalize("NFKD").replace(/[^\x00-\x7f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

/** A valid id for each number, by counting in the alphabet of ids. */
export function id(number) {
  let text = "";
  for (let place = 0; place < 4; place++) {
    text = alphabet[number % alphabet.length] + text;
    number = Math.floor(number / alphabet.length);
  }
  return "b" + text;
}
