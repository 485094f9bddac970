import { copiedAddress } from "./address";

/** Converts clipboard HTML of Word and web pages to plain text with paragraphs and lists. */
export function textFromHtml(html: string): string {
  // A document created this way runs no scripts and fetches nothing.
  const body = new DOMParser().parseFromString(html, "text/html").body;
  const lines: string[] = [];
  walk(body, lines);
  return lines
    .map((line) => line.replace(/[ \n\r]+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const skipped = new Set(["STYLE", "SCRIPT", "TITLE", "HEAD", "DEL", "TEMPLATE", "IMG", "SVG", "O:P"]);
const blocks = new Set(["P", "DIV", "H1", "H2", "H3", "H4", "H5", "H6", "TR", "BLOCKQUOTE", "SECTION", "ARTICLE", "PRE", "UL", "OL", "TABLE"]);

function walk(parent: Node, lines: string[]): void {
  for (const node of parent.childNodes) {
    if (node instanceof Text) {
      append(lines, node.data);
    } else if (node instanceof Element && !skipped.has(node.tagName.toUpperCase())) {
      element(node, lines);
    }
  }
}

function element(node: Element, lines: string[]): void {
  const tag = node.tagName.toUpperCase();
  if (tag === "BR") {
    lines.push("");
  } else if (tag === "LI") {
    lines.push(markerOf(node));
    walk(node, lines);
    lines.push("");
  } else if (isWordMarker(node)) {
    append(lines, /^\s*\d/.test(node.textContent ?? "") ? `${(node.textContent ?? "").trim()} ` : "- ");
  } else if (blocks.has(tag)) {
    lines.push("");
    walk(node, lines);
    lines.push("");
  } else if (tag === "A") {
    const begin = (lines.at(-1) ?? "").length;
    walk(node, lines);
    append(lines, addressBehind(node, (lines.at(-1) ?? "").slice(begin)));
  } else {
    walk(node, lines);
    if (tag === "TD" || tag === "TH") {
      append(lines, " ");
    }
  }
}

/** The address of a link follows its text, unless that is the address itself. */
function addressBehind(link: Element, words: string): string {
  const address = copiedAddress(link.getAttribute("href") ?? "");
  return address === null || bare(address) === bare(words.trim()) ? "" : ` (${address})`;
}

function bare(address: string): string {
  return address.toLowerCase().replace(/^https?:\/\//, "").replace(/^www\./, "").replace(/\/$/, "");
}

function append(lines: string[], text: string): void {
  lines.push((lines.pop() ?? "") + text);
}

function markerOf(item: Element): string {
  const list = item.parentElement;
  return list?.tagName === "OL" ? `${[...list.children].indexOf(item) + 1}. ` : "- ";
}

/** Word writes the bullet or number of an item as text, in a span that it marks as ignorable. */
function isWordMarker(node: Element): boolean {
  return /mso-list:\s*ignore/i.test(node.getAttribute("style") ?? "");
}
