import joined from "../../../src/Kennisbank/Diagnostics/Signs/letters.json" with { type: "json" };

const accented = "àáâãäåāăąǎæçćĉċčďđðèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőœŕŗřśŝşšșßţťŧțùúûüũūŭůűųŵýÿŷžźżİ";
const plain = "aaaaaaaaaaacccccdddeeeeeeeeegggghhiiiiiiiiijklllllnnnnoooooooooorrrssssssttttuuuuuuuuuuwyyyzzzi";

const letters: Readonly<Record<string, string>> = joined;

/** A letter in lower case and without its accent, like `Slug.Fold` in C#; a ligature becomes its letters. */
export const fold = (char: string): string => {
  const lower = char.toLowerCase().charAt(0);
  const at = accented.indexOf(lower);
  return at < 0 ? (letters[lower] ?? lower) : plain.charAt(at);
};
