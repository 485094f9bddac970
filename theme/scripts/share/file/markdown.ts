import { webAddress } from "../text/address";
import { blocksOf, type Block } from "../text/blocks";

/** Escapes typed text as Markdown, in which only web addresses become links. */
export function markdownOf(text: string): string {
  return blocksOf(text).map(blockOf).join("\n\n");
}

/** One line of text, with a backslash before every Markdown delimiter. */
export function escaped(line: string): string {
  let from = 0;
  let markdown = "";
  for (const { 0: address, index } of line.matchAll(webAddress)) {
    markdown += `${signs(line.slice(from, index))}<${address}>`;
    from = index + address.length;
  }

  return firstSign(markdown + signs(line.slice(from)));
}

function signs(text: string): string {
  return text
    .replace(/[\\`*_[\]<|~^{$]/g, "\\$&")
    .replace(/([=+%])(?=\1)/g, "\\$1")
    .replace(/:(?=[a-z0-9_+-]+:)/g, "\\:")
    .replace(/\b(https?)(?=:\/\/)|\b(www)(?=\.)/gi, "$&\\")
    .replace(/&(?=#|[a-z][a-z0-9]*;)/gi, "\\&");
}

function firstSign(line: string): string {
  return line.replace(/^[#>+=:!-]/, "\\$&").replace(/^(\d+)(?=[.)])/, "$1\\");
}

function blockOf(block: Block): string {
  return block.kind === "paragraph"
    ? block.lines.map(escaped).join("\\\n")
    : block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${escaped(item)}`).join("\n");
}
