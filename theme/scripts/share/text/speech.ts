const dash = /^([-–—])\s+(.*)$/;
const sentence = /^["'“‘„(…]*[\p{Lu}\d’'].*[.?!…]["'”’)]*$/u;
const asks = /[?!]["'”’)]*$/;
const says = /\b(?:zei|zeg|zegt|zeiden|vroeg|vraagt|vroegen|antwoordde|antwoordt|riep|roept|reageerde|lachte|knikte)\b/iu;

/**
 * Whether lines that begin with a dash are dialogue: complete sentences, with an em dash, or where one is a question or exclamation and
 * another is not. With hyphens they would otherwise be a list.
 */
export function isSpeech(lines: readonly string[]): boolean {
  const said = lines.map((line) => dash.exec(line));
  if (!said.every((found) => found !== null && sentence.test(found[2]!))) {
    return false;
  }

  const asking = lines.filter((line) => asks.test(line)).length;
  const isExchange = lines.length > 1 && ((asking > 0 && asking < lines.length) || lines.some((line) => says.test(line)));
  return isExchange || said.every((found) => found![1] !== "-");
}
