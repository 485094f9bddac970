const accented = "àáâãäåāăąǎæçćĉċčďđðèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőœŕŗřśŝşšșßţťŧțùúûüũūŭůűųŵýÿŷžźż";
const plain = "aaaaaaaaaaacccccdddeeeeeeeeegggghhiiiiiiiiijklllllnnnnoooooooooorrrssssssttttuuuuuuuuuuwyyyzzz";

/** A letter in lower case and without its accent, as `Slug.Fold` in C#. */
export const fold = (char: string): string => {
  const lower = char.toLowerCase().charAt(0);
  const at = accented.indexOf(lower);
  return at < 0 ? lower : plain.charAt(at);
};
