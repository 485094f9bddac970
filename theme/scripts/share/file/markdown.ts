import { blocksOf, type Block } from "../text/blocks";

/** Markdown of what somebody typed, in which every sign stands for itself. */
export function markdownOf(text: string): string {
  return blocksOf(text).map(blockOf).join("\n\n");
}

/** One line of text, with a backslash before what Markdown would obey. */
export function escaped(line: string): string {
  return line
    .replace(/[\\`*_[\]<|~^{$]/g, "\\$&")
    .replace(/([=+%])(?=\1)/g, "\\$1")
    .replace(/:(?=[a-z0-9_+-]+:)/g, "\\:")
    .replace(/\b(https?)(?=:\/\/)|\b(www)(?=\.)/gi, "$&\\")
    .replace(/&(?=#|[a-z][a-z0-9]*;)/gi, "\\&")
    .replace(/^[#>+=:!-]/, "\\$&")
    .replace(/^(\d+)(?=[.)])/, "$1\\");
}

function blockOf(block: Block): string {
  return block.kind === "paragraph"
    ? escaped(block.text)
    : block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${escaped(item)}`).join("\n");
}
