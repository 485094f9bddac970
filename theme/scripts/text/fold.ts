import joined from "../../../src/Kennisbank/Diagnostics/Signs/letters.json" with { type: "json" };

const accented = "àáâãäåāăąǎæçćĉċčďđðèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőœŕŗřśŝşšșßţťŧțùúûüũūŭůűųŵýÿŷžźżİ";
const plain = "aaaaaaaaaaacccccdddeeeeeeeeegggghhiiiiiiiiijklllllnnnnoooooooooorrrssssssttttuuuuuuuuuuwyyyzzzi";

const letters: Readonly<Record<string, string>> = joined;

/** A letter in lower case and without its accent, as `Slug.Fold` in C#; of a sign that joins letters, all of them. */
export const fold = (char: string): string => {
  const lower = char.toLowerCase().charAt(0);
  const at = accented.indexOf(lower);
  return at < 0 ? (letters[lower] ?? lower) : plain.charAt(at);
};
