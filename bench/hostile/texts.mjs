// Small texts and YAML files that require much work.

/** Just within the limit of a text (KB102). */
const max = 255 * 1024;

const times = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join("");
const full = (piece, room = max) => piece.repeat(Math.floor((room - 1000) / Buffer.byteLength(piece)));
const filled = (make, room = max) => {
  const pieces = [];
  for (let length = 1000, index = 0; ; index++) {
    const piece = make(index);
    length += Buffer.byteLength(piece);
    if (length > room) {
      return pieces.join("");
    }
    pieces.push(piece);
  }
};

const keys = `id: c9999
titel: Een tekst van een vreemde
samenvatting: Wie weet wat er in deze tekst staat.
bronnen: [{bron: handboek, plaats: hoofdstuk 2}]
datum: 2026-01-15
`;

const page = (text, more = "") => ({ "achtergrond/vreemd.md": `---\n${keys}${more}---\n\n${text}\n` });
const les = (more) => ({ "lessen/vreemd.md": `---\n${keys}nummer: 2\nkern: Vraag door.\n${more}---\n\nTekst.\n` });
const casus = (more) => ({
  "casussen/vreemd.md": `---\n${keys}gemeenten: [woerden]\n${more}---\n\n## Wat werkte\n\nA.\n\n## Wat lastig was\n\nB.\n\n## Resultaten\n\nC.\n`,
});
const verhaal = (more) => ({ "verhalen/vreemd.md": `---\n${keys}vorm: praktijkverhaal\n${more}---\n\nTekst.\n` });
const begrip = (more, text = "") => ({ "begrippen/vreemd.md": `---\n${keys}${more}---\n\n${text}\n` });
const agenda = (more) => ({ "agendas/vreemd.md": `---\n${keys}nummer: 2\nkernvraag: hoe\nlevert-op: Iets.\n${more}---\n\nTekst.\n` });
const bron = (more) => ({ "bronnen/vreemd.md": `---\n${keys.replace(/bronnen.*\n/, "")}${more}---\n\nTekst.\n` });
const pad = (more) => ({ "leespaden/vreemd.md": `---\n${keys.replace(/bronnen.*\n/, "")}${more}---\n\nTekst.\n` });
const list = (key, make) => `${key}:\n${filled((index) => `  - ${make(index)}\n`, max - 2000)}`;
const sourced = (make) => ({ "achtergrond/vreemd.md": `---\n${keys.replace(/bronnen.*\n/, "")}${list("bronnen", make)}---\n\nTekst.\n` });
const short = (index) => index.toString(36);
const blocks = (piece, each = 900) => filled(() => `${piece.repeat(each)}\n\n`);
const sentences = (length) => filled((index) => `${dates(index)}. `, length);
const consent = (make, length) => `privacy-akkoord:\n${filled((index) => `  - ${make(index)}\n`, length)}`;
const dates = (index) => `${1 + index % 28} maart ${1950 + Math.floor(index / 28) % 70}`;

const markdown = {
  "table of 2,000 columns by 30,000 rows": () => `${"|a".repeat(2000)}|\n${"|-".repeat(2000)}|\n${"a|b\n".repeat(30000)}`,
  "table of 1 column by 120,000 rows": () => `|a|\n|-|\n${full("a\n")}`,
  "table of 60,000 columns": () => `${"|a".repeat(60000)}|\n${"|-".repeat(60000)}|\n`,
  "tables of 100 columns": () => filled(() => `${"|".repeat(101)}\n${"|-".repeat(100)}|\n${"|\n".repeat(900)}\n`),
  "tables, small": () => full("|a|\n|-|\n|b|\n\n"),
  "table in quotes": () => filled(() => `> ${"|a".repeat(500)}|\n> ${"|-".repeat(500)}|\n${"> |\n".repeat(3000)}\n`),
  "pipes": () => full("|"),
  "pipes in lines": () => full("||||||||||||||||\n"),
  "table lines without a head": () => full("a|b\n"),
  "table with code": () => `|a|\n|-|\n${full("|`a|`|\n")}`,
  "table with odd rulers": () => full("a|b\n:-|-:\n"),
  "reference of 20 kB used 20,000 times": () => `${full("[a]\n\n", 100000)}\n[a]: /${"x".repeat(20000)}\n`,
  "reference of 100 kB used 30,000 times": () => `${full("[a]\n\n", 150000)}\n[a]: /${"x".repeat(100000)}\n`,
  "reference outside of 20 kB": () => `${full("[a]\n\n", 200000)}\n[a]: https://a.nl/${"x".repeat(20000)}\n`,
  "reference to a page, with anchor of 20 kB": () => `${full("[a]\n\n", 200000)}\n[a]: ../lessen/luister.md#${"x".repeat(20000)}\n`,
  "reference with a title of 20 kB": () => `${full("[a]\n\n", 200000)}\n[a]: https://a.nl/ "${"x".repeat(20000)}"\n`,
  "reference to an image with a title": () => `${full("![a]\n\n", 200000)}\n[a]: ../afbeeldingen/x.png "${"x".repeat(20000)}"\n`,
  "reference to a figure": () => `${full("![a]\n\n", 200000)}\n[a]: ../figuren/${"x".repeat(20000)}.yml\n`,
  "reference definitions": () => filled((index) => `[${short(index)}]: /a\n`),
  "reference definitions, used": () => filled((index) => `[${short(index)}]: /a\n[${short(index)}]\n\n`),
  "reference definitions, equal": () => full("[a]: /a\n"),
  "reference definitions, unfinished": () => full("[a]: "),
  "reference labels of 900 letters": () => filled((index) => `[${"a".repeat(900)}${index}]\n\n`),
  "footnotes": () => filled((index) => `a[^${index}]\n\n[^${index}]: b\n\n`),
  "abbreviations": () => filled((index) => `*[A${index}]: b\n`),
  "quotes, deep": () => full(">"),
  "quotes, deep, in lines": () => filled(() => `${">".repeat(50)} a\n`),
  "quotes, growing": () => times(600, (index) => `${">".repeat(index)} a\n`),
  "quotes, many": () => full("> a\n\n"),
  "quotes with lazy lines": () => `${">".repeat(50)} a\n${full("a\n")}`,
  "lists, deep": () => full("- "),
  "lists, deeper each line": () => times(490, (index) => `${"  ".repeat(index)}- a\n`),
  "lists, deep, many": () => filled(() => times(25, (index) => `${"  ".repeat(index)}- a\n`)),
  "lists, items": () => full("- a\n"),
  "lists, empty items": () => full("-\n"),
  "lists, loose": () => full("- a\n\n"),
  "lists, numbered": () => full("1. a\n"),
  "lists, huge numbers": () => filled((index) => `${999999999 - index % 9}. a\n`),
  "lists, of other signs": () => full("- a\n* a\n+ a\n"),
  "lists and quotes": () => full("> - "),
  "emphasis, deep": () => `${"*a ".repeat(40000)}${"a*".repeat(40000)}`,
  "emphasis, opening": () => full("*a "),
  "emphasis, opening double": () => full("**a "),
  "emphasis, closing": () => full("a* "),
  "emphasis, mixed": () => full("*a _b "),
  "emphasis, threes": () => full("a***b"),
  "emphasis, not matching": () => full("*a **b"),
  "emphasis, stars": () => full("*"),
  "emphasis, underscores": () => full("_a"),
  "emphasis, stars and letters": () => full("**x*"),
  "brackets, opening": () => full("["),
  "brackets, opening in blocks": () => blocks("["),
  "brackets, opening with text": () => blocks("[a "),
  "brackets, nested": () => filled(() => `${"[".repeat(900)}${"]".repeat(900)}\n\n`),
  "brackets, nested links": () => filled(() => `${"[".repeat(900)}a${"](b)".repeat(900)}\n\n`),
  "brackets, nested images": () => filled(() => `${"![".repeat(900)}a${"](b)".repeat(900)}\n\n`),
  "brackets, closing": () => full("]"),
  "brackets, closing with address": () => full("](a"),
  "brackets, escaped": () => full("\\["),
  "brackets, images opening": () => blocks("!["),
  "links, unfinished": () => blocks("[a]("),
  "links, unfinished with angle": () => blocks("[a](<b"),
  "links, unfinished title": () => blocks("[a](b \""),
  "links, parentheses": () => `[a](${full("(")}`,
  "links, empty": () => blocks("[](a)"),
  "links, broken": () => blocks("[a](b)"),
  "links, broken by reference": () => `${blocks("[a]")}\n[a]: b\n`,
  "links, broken, each another": () => filled((index) => `[a](b${short(index)})\n\n`),
  "links, broken, long": () => filled((index) => `[a](${"b".repeat(200)}${short(index)}.md)\n\n`),
  "links, broken addresses": () => filled((index) => `[a](/b${short(index)}/)\n\n`),
  "links, outside": () => filled((index) => `[a](../../${short(index)})\n\n`),
  "links, forbidden": () => filled((index) => `[a](javascript:${short(index)})\n\n`),
  "links, http": () => blocks("[a](http://a)"),
  "links, malformed": () => blocks("[a](https:)"),
  "links, good": () => blocks("[a](../lessen/luister.md)"),
  "links, good outside": () => blocks("[a](https://a.nl)"),
  "links, escapes": () => blocks("[a](%41%42)"),
  "links, dots": () => `[a](${full("../")})`,
  "links, dots and names": () => `[a](${full("a/../")}x.md)`,
  "link of 250 kB": () => `[a](${full("b")})`,
  "link text of 250 kB": () => `[${full("b ")}](b)`,
  "images, broken": () => blocks("![a](b.png)"),
  "images, broken, each another": () => filled((index) => `![a](b${short(index)}.png)\n\n`),
  "images, without description": () => blocks("![](b)"),
  "figures, broken": () => filled((index) => `![a](../figuren/${short(index)}.yml)\n\n`),
  "figures, the same": () => full("![a](../figuren/x.yml)\n\n"),
  "images, good": () => `${full("![a](<../afbeeldingen/het plein.gif>)\n\n")}`,
  "headings and broken anchors": () => `${times(5000, (index) => `## k${short(index)}\n`)}${filled((index) => `[a](#${short(index)}z)\n\n`, 200000)}`,
  "headings and good anchors": () => `${times(10000, (index) => `## k${short(index)}\n`)}${filled((index) => `[a](#k${short(index % 10000)})\n\n`, 150000)}`,
  "headings, equal": () => full("## a\n"),
  "headings, empty": () => full("##\n"),
  "headings, jumping": () => full("## a\n#### b\n"),
  "headings, of the highest level": () => full("# a\n"),
  "headings, underlined": () => full("a\n-\n"),
  "headings of 1,000 letters": () => filled((index) => `## ${"a".repeat(1000)}${short(index)}\n`),
  "heading of 250 kB": () => `## ${full("a ")}`,
  "paragraphs": () => full("a\n\n"),
  "paragraphs, equal beginnings": () => full("een twee drie vier\n\n"),
  "paragraph of 120,000 lines": () => full("a\n"),
  "empty lines": () => full("\n"),
  "line of one word": () => full("a"),
  "line of words": () => full("zo "),
  "hyphens": () => full("a-"),
  "hard breaks": () => full("a  \n"),
  "hard breaks, backslash": () => full("a\\\n"),
  "backslashes": () => full("\\"),
  "backslashes and stars": () => full("\\*"),
  "backticks": () => full("`"),
  "backticks, growing": () => times(700, (index) => `${"`".repeat(index + 1)} `),
  "backticks, falling": () => times(700, (index) => `${"`".repeat(701 - index)} `),
  "backticks, odd": () => full("`a``"),
  "code fences": () => full("```\n"),
  "code fences, open": () => full("```\na\n~~~\n"),
  "code, indented": () => full("    a\n"),
  "entities": () => full("&amp;"),
  "entities, hostile": () => full("&#8238;"),
  "entities, unfinished": () => full("&"),
  "entities, long": () => `&${full("a")};`,
  "angles, opening": () => full("<"),
  "angles, opening with name": () => full("<a "),
  "angles, comments": () => full("<!--"),
  "angles, comments in lines": () => full("<!-- a\n\n"),
  "angles, declarations": () => full("<!A "),
  "angles, instructions": () => full("<?"),
  "angles, cdata": () => full("a <![CDATA["),
  "angles, attributes": () => full("a <a b="),
  "angles, tags": () => full("a <b>"),
  "angles, blocks": () => full("<div>\n\n"),
  "autolinks": () => full("<https://a.nl>"),
  "autolinks, mail": () => full("<a@a.nl>"),
  "quotation marks": () => full("\"a "),
  "apostrophes": () => full("'a'"),
  "thematic breaks": () => full("***\n"),
  "thematic breaks, long": () => full("* * * "),
  "tabs": () => full("\t"),
  "tabs and lists": () => full("-\t"),
  "blanks": () => full(" "),
  "emoji": () => full("😀"),
  "letters with accents": () => full("é"),
  "combining accents": () => `e${full("\u0301")}`,
  "invisible signs": () => full("a\u202e"),
  "zero bytes": () => full("\0"),
  "everything": () => full("*_`[<&\\|#>-"),
};

const privacy = {
  "dates": () => filled((index) => `Op ${dates(index)} kwam zij.\n\n`),
  "dates in one paragraph": () => filled((index) => `${dates(index)} `),
  "names": () => filled((index) => `mevrouw Jansen${"abcdefghijklmnop"[index % 16]} `),
  "names, not finished": () => full("mevrouw "),
  "birth dates": () => filled((index) => `geboren op ${dates(index)} `),
  "ages, illnesses and places": () => full("een 43-jarige vrouw met schizofrenie uit Loenersloot. "),
  "ages": () => full("43 jaar "),
  "ages, then illnesses, then places": () => `${full("43-jarige ", 80000)}\n\n${full("schizofrenie ", 80000)}\n\n${full("uit Loenersloot ", 80000)}`,
  "ages and illnesses in paragraphs": () => full("een 43-jarige\n\nmet schizofrenie\n\nuit Loenersloot\n\n"),
  "illnesses": () => full("schizofrenie "),
  "digits": () => full("1"),
  "digits with blanks": () => full("1 "),
  "digits with dots": () => full("1."),
  "citizen numbers": () => full("111222333 "),
  "account numbers": () => full("NL91ABNA0417164300 "),
  "account numbers, unfinished": () => full("NL91"),
  "mail addresses": () => filled((index) => `a${index}@a.nl `),
  "mail addresses, unfinished": () => full("a@"),
  "mail addresses, dots": () => full("a."),
  "mail addresses in words": () => full("a (at) b punt "),
  "phone numbers": () => full("06-12345678 "),
  "phone numbers, unfinished": () => full("+31 6 "),
  "phone numbers in words": () => full("nul zes "),
  "postcodes": () => full("1234 AB 12 "),
  "postcodes without number": () => full("1234 AB "),
  "house numbers": () => full("op nummer 12 "),
  "house numbers and postcodes": () => `${full("op nummer 12 ", 120000)}${full("postcode 1234 AB ", 120000)}`,
  "number plates": () => full("AB-12-CD "),
  "streets": () => full("Dorpsstraat 12 "),
  "streets, unfinished": () => full("Dorpsstraat "),
  "schools": () => full("basisschool De Regenboog "),
  "capitals": () => full("Aa Bb "),
  "family words": () => full("haar dochter Anna "),
  "remarks": () => full("<!-- 12 maart 2019 -->\n"),
};

const glossary = {
  "glossary, term everywhere": () => ({ ...page(full("wijkteam ")) }),
  "glossary, beginnings": () => ({ ...page(full("wijk ")) }),
  "glossary, variants": () => begrip(list("varianten", (index) => `woord${short(index)}`)),
  "glossary, variants of one letter more": () => begrip(list("varianten", (index) => "a".repeat(1 + index % 500))),
  "glossary, variants with blanks": () => begrip(list("varianten", (index) => `a ${short(index)}`)),
  "glossary, variants and their text": () => begrip(`varianten:\n${times(5000, (index) => `  - a ${short(index)}\n`)}`, full("a a b ", 150000)),
  "glossary, variant of 200 kB": () => begrip(`varianten: [${"a ".repeat(100000)}]\n`),
};

const hostileYaml = {
  "aliases, doubling": () => {
    const twice = (name, before) => `${name}: &${name} [*${before}, *${before}]\n`;
    return `a: &a [x, x]\n${times(25, (index) => twice(short(index + 11), short(index + 10)))}`;
  },
  "aliases, many": () => full("a: *a\n"),
  "anchors, many": () => filled((index) => `a${index}: &a${index} b\n`),
  "tags, many": () => full("a: !b c\n"),
  "nesting, brackets": () => `a: ${full("[")}`,
  "nesting, braces": () => `a: ${full("{a: ")}`,
  "nesting, braces alone": () => `a: ${full("{")}`,
  "nesting, hyphens": () => full("- "),
  "nesting, questions": () => full("? "),
  "nesting, indents": () => times(700, (index) => `${" ".repeat(index)}a:\n`),
  "keys, unknown": () => filled((index) => `k${short(index)}: a\n`),
  "keys, nearly known": () => filled((index) => `tite${short(index)}: a\n`),
  "keys, equal": () => full("a: b\n"),
  "keys, long": () => filled((index) => `${"k".repeat(900)}${index}: a\n`),
  "key of 200 kB": () => `${full("k")}: a\n`,
  "keys without value": () => filled((index) => `k${short(index)}:\n`),
  "keys without name": () => full(": a\n"),
  "keys as lists": () => full("[a]: b\n"),
  "keys as maps": () => full("? {a: b}\n: c\n"),
  "list items, empty": () => `a:\n${full("  -\n")}`,
  "list in brackets": () => `a: [${full("b,")}b]\n`,
  "list in brackets, empty": () => `a: [${full(",")}]\n`,
  "map in braces": () => `a: {${filled((index) => `k${short(index)}: b,`)}}\n`,
  "text of 250 kB": () => `titel: ${full("a")}\n`,
  "text of lines": () => `titel:\n${full("  a\n")}`,
  "text, folded": () => `titel: >-\n${full("  a\n")}`,
  "text, folded, empty lines": () => `titel: >-\n  a\n${full("\n")}  b\n`,
  "text in quotes": () => `titel: "${full("a")}"\n`,
  "text in quotes, escapes": () => `titel: "${full("\\u0041")}"\n`,
  "text in quotes, wrong escapes": () => `titel: "${full("\\UFFFFFFFF")}"\n`,
  "text in quotes, open": () => `titel: "${full("a\n  ")}`,
  "text in quotes, lines": () => `titel: "${full("a\n  ")}"\n`,
  "text in single quotes": () => `titel: '${full("''")}'\n`,
  "remarks": () => full("# a\n"),
  "remark of 250 kB": () => `a: b # ${full("a")}\n`,
  "documents": () => full("a: b\n...\n"),
  "directives": () => full("%YAML 1.2\n"),
  "tabs": () => full("\ta\n"),
  "colons": () => full(":"),
  "colons with blanks": () => full("a: "),
  "commas": () => full(","),
  "hyphens": () => full("-"),
  "quotes": () => full("\""),
  "brackets, closing": () => full("]"),
  "percent": () => full("%a\n"),
  "number of 250 kB": () => `nummer: ${full("9")}\n`,
};

const lists = {
  "see also, unknown": () => page("Tekst.", list("zie-ook", (index) => `lessen/${short(index)}`)),
  "see also, unknown and long": () => page("Tekst.", list("zie-ook", (index) => `lessen/${"a".repeat(200)}${short(index)}`)),
  "see also, the same": () => page("Tekst.", list("zie-ook", () => "lessen/luister")),
  "see also, no names": () => page("Tekst.", list("zie-ook", (index) => `{a${index}: b}`)),
  "privacy consent and dates": () => page(sentences(150000), consent(dates, 90000)),
  "privacy consent for nothing": () => page("Tekst.", list("privacy-akkoord", (index) => `${dates(index)} ${index}`)),
  "privacy consent and other dates": () => page(sentences(120000), consent((index) => `zo ${short(index)}`, 120000)),
  "privacy consent, the same": () => page(sentences(120000), consent(() => "12", 120000)),
  "privacy consent of 100 kB": () => page(sentences(120000), `privacy-akkoord: ["${sentences(120000)}"]\n`),
  "tags, bakens": () => page("Tekst.", list("bakens", (index) => `b${short(index)}`)),
  "tags, agenda": () => page("Tekst.", list("agenda", (index) => `b${short(index)}`)),
  "tags, themas": () => page("Tekst.", list("themas", (index) => `b${short(index)}`)),
  "tags, rollen": () => page("Tekst.", list("rollen", (index) => `b${short(index)}`)),
  "tags, gemeenten": () => verhaal(list("gemeenten", (index) => `b${short(index)}`)),
  "tags of 1,000 letters": () => page("Tekst.", list("rollen", (index) => `${"b".repeat(1000)}${short(index)}`)),
  "sources, unknown": () => sourced((index) => `{bron: b${short(index)}, plaats: x}`),
  "sources, the same": () => sourced((index) => `{bron: handboek, plaats: x${index}}`),
  "sources, without keys": () => sourced(() => "{}"),
  "examples": () => les(list("voorbeelden", (index) => `casussen/${short(index)}`)),
  "counter examples": () => les(list("tegenvoorbeelden", (index) => `casussen/${short(index)}`)),
  "examples, no cases": () => les(list("voorbeelden", () => "bakens/eigen-kracht")),
  "figures of a case": () => casus(list("cijfers", (index) => `{label: a${short(index)}, eenheid: b, na: 1}`)),
  "figures of a case, wrong": () => casus(list("cijfers", () => "{a: b, c: d, e: f}")),
  "years": () => casus(`cijfers: [{label: a, eenheid: b, na: 1, jaren: [${filled((index) => `${index},`, max - 3000)}]}]\n`),
  "huge numbers": () => casus(list("cijfers", (index) => `{label: a${short(index)}, eenheid: b, na: ${"9".repeat(500)}}`)),
  "number with exponent": () => casus(list("cijfers", (index) => `{label: a${short(index)}, eenheid: b, na: 1e999999999}`)),
  "intervision": () => casus(list("vragen", (index) => `{id: b22, vraag: "Vraag ${short(index)}?", stap: verkennen}`)),
  "authors of a story": () => verhaal(list("auteur", (index) => `a${short(index)}`)),
  "guiding questions": () => agenda(list("leidende-vragen", (index) => `Vraag ${short(index)}?`)),
  "questions of a role": () => agenda(`vragen:\n  gemeente:\n${filled((index) => `    - Vraag ${short(index)}?\n`, max - 2000)}`),
  "questions of unknown roles": () => agenda(`vragen:\n${filled((index) => `  r${short(index)}: [a]\n`, max - 2000)}`),
  "authors of a source": () => bron(list("auteurs", (index) => `a${short(index)}`)),
  "pages of a path": () => pad(list("paginas", (index) => `lessen/${short(index)}`)),
  "pages of a path, the same": () => pad(list("paginas", () => "lessen/luister")),
  "confirmed": () => verhaal(`ingezonden: ja\ntoestemming:\n  datum: 2026-01-02\n  bevestigd:\n${filled((index) => `    - b${short(index)}\n`, max - 3000)}`),
  "defaults of a folder": () => ({ "lessen/_standaard.yml": `themas:\n${filled((index) => `  - b${short(index)}\n`)}` }),
  "defaults with unknown keys": () => ({ "lessen/_standaard.yml": filled((index) => `k${short(index)}: a\n`) }),
  "defaults that inherit themselves": () => ({ "lessen/_standaard.yml": `erft: ${full("../lessen/", 200000)}_standaard.yml\n` }),
};

const theme = "samenwerking: {titel: Samenwerking, omschrijving: Hoe partijen elkaar vinden.}\n";
const role = "gemeente: {titel: Gemeente, omschrijving: Wie bij de gemeente werkt.}\n";
const municipality = "woerden: {titel: Woerden, provincie: Utrecht}\n";
const entries = (make) => filled((index) => `t${short(index)}: {${make(index)}}\n`);
const described = (index) => `titel: T${index}, omschrijving: Hoe zij elkaar vinden.`;
const located = (index) => `titel: T${index}, provincie: Utrecht, breedtegraad: 52.0${index % 9}, lengtegraad: 4.8${index % 9}`;
const figure = (kind, rest) => ({
  "figuren/vreemd.yml":
    `soort: ${kind}\ntitel: T\nomschrijving: Wat er in deze figuur te zien is.\nnummer: 1\nbron: handboek\nplaats: x\n${rest}`,
  ...page("![figuur](../figuren/vreemd.yml)"),
});

const files = {
  "themas.yml": () => ({ "themas.yml": theme + entries(described) }),
  "themas.yml, wrong": () => ({ "themas.yml": theme + entries(() => "") }),
  "themas.yml, names": () => ({ "themas.yml": filled((index) => `É${index}: a\n`) }),
  "rollen.yml": () => ({ "rollen.yml": role + entries(described) }),
  "gemeenten.yml": () => ({ "gemeenten.yml": municipality + entries(located) }),
  "synoniemen.yml": () => ({ "synoniemen.yml": filled((index) => `w${short(index)}: [x${short(index)}]\n`) }),
  "synoniemen.yml, one line": () => ({ "synoniemen.yml": `wijkteam: [${filled((index) => `x${short(index)}, `)}x]\n` }),
  "synoniemen.yml, the same": () => ({ "synoniemen.yml": filled((index) => `w${short(index)}: [wijkteam]\n`) }),
  "synoniemen.yml, chain": () => ({ "synoniemen.yml": filled((index) => `w${short(index)}: {ook: [w${short(index + 1)}]}\n`) }),
  "synoniemen.yml, stop words": () => ({ "synoniemen.yml": filled((index) => `w${short(index)}: [de]\n`) }),
  "omleidingen.yml": () => ({ "omleidingen.yml": filled((index) => `/o${short(index)}/: /lessen/luister/\n`) }),
  "omleidingen.yml, chain": () => ({ "omleidingen.yml": `${filled((index) => `/o${short(index)}/: /o${short(index + 1)}/\n`)}` }),
  "omleidingen.yml, circle": () => ({ "omleidingen.yml": `${filled((index) => `/o${short(index)}/: /o${short((index + 1) % 5000)}/\n`, 150000)}` }),
  "omleidingen.yml, unknown": () => ({ "omleidingen.yml": filled((index) => `/o${short(index)}/: /lessen/n${short(index)}/\n`) }),
  "omleidingen.yml, wrong": () => ({ "omleidingen.yml": filled((index) => `o${short(index)}: n\n`) }),
  "permalinks.yml of 2 MB": () => ({
    "permalinks.yml": `/lessen/eerst-luisteren/: c2222\n${filled((index) => `/lessen/n${short(index)}/: c2222\n`, 2 * 1024 * 1024)}`,
  }),
  "permalinks.yml, gone": () => ({ "permalinks.yml": filled((index) => `/lessen/n${short(index)}/: c7777\n`, 2 * 1024 * 1024) }),
  "permalinks.yml, wrong": () => ({ "permalinks.yml": filled((index) => `n${short(index)}: luister\n`, 2 * 1024 * 1024) }),
  "permalinks.yml, the same": () => ({ "permalinks.yml": full("/lessen/n/: c2222\n", 2 * 1024 * 1024) }),
  "permalinks.yml, lists": () => ({ "permalinks.yml": filled((index) => `/lessen/thema/n${short(index)}/: '-'\n`, 2 * 1024 * 1024) }),
  "permalinks.yml, no map": () => ({ "permalinks.yml": full("- a\n", 2 * 1024 * 1024) }),
  "permalinks.yml, nested": () => ({ "permalinks.yml": full("[", 2 * 1024 * 1024) }),
  "permalinks.yml, one line": () => ({ "permalinks.yml": full("a", 2 * 1024 * 1024) }),
  "permalinks.yml, remarks": () => ({ "permalinks.yml": full("# a\n", 2 * 1024 * 1024) }),
  "a list as figure": () => figure("lijst", `delen:\n${filled((index) => `  - a${index}\n`)}`),
  "lines with 30,000 moments": () => {
    const moments = `momenten:\n${filled((index) => `  - ${index}\n`, 120000)}`;
    const line = `lijnen:\n  - naam: n\n    begin: laag\n    verloop:\n${filled(() => "      - stijgt\n", 120000)}`;
    return figure("lijnen", `hoogte: h\ntijd: t\n${moments}${line}`);
  },
  "rows": () => figure("rijen", `rijen:\n${filled((index) => `  - {delen: [{naam: a${index}}]}\n`)}`),
  "lines": () => {
    const lines = filled((index) => `  - {naam: a${index}, begin: laag, verloop: [stijgt]}\n`);
    return figure("lijnen", `hoogte: h\ntijd: t\nmomenten: [a, b]\nlijnen:\n${lines}`);
  },
  "figure with a word of 200 kB": () => figure("lijst", `delen: [${full("a")}, b]\n`),
  "text without front matter": () => ({ "achtergrond/vreemd.md": full("a\n") }),
  "text with front matter that does not end": () => ({ "achtergrond/vreemd.md": `---\n${full("a: b\n")}` }),
  "text of one fence": () => ({ "achtergrond/vreemd.md": full("---\n") }),
  "draft file in UTF-16": () => ({ "achtergrond/vreemd.md": Buffer.from(full("a b ", 120000), "utf16le") }),
};

const named = (prefix, cases, make) => Object.entries(cases).map(([name, value]) => [`${prefix}${name}`, () => make(value())]);

/** By name, the files to add to a small site. */
export const texts = Object.fromEntries([
  ...named("text: ", markdown, (text) => page(text)),
  ...named("people: ", privacy, (text) => page(text)),
  ...named("", glossary, (made) => made),
  ...named("keys: ", hostileYaml, (yaml) => ({ "achtergrond/vreemd.md": `---\n${yaml}\n---\n\nTekst.\n` })),
  ...named("site: ", hostileYaml, (yaml) => ({ "site.yml": yaml })),
  ...named("themes: ", hostileYaml, (yaml) => ({ "themas.yml": yaml })),
  ...named("lists: ", lists, (made) => made),
  ...named("files: ", files, (made) => made),
]);
