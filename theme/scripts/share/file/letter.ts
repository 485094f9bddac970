import type { Story } from "../story";
import { blocksOf, type Block } from "../text/blocks";
import { oneLine } from "../text/clean";
import type { Labels } from "./labels";

/**
 * A story as people read it, from which the command `receive` makes the same file as `fileOf` (`Letter.cs`). Every piece is between empty lines, so
 * that a mail program may wrap lines; its first characters say what it is: [ a label, * or a number an item, / a line of the same paragraph.
 */
export function letterOf(story: Story, id: string, date: string, labels: Labels): string {
  const label = (name: string): string => labels[name]!;
  const parts: [label: string, pieces: string[]][] = [
    [label("soort"), [label(story.kind)]],
    [label("titel"), line(story.title)],
    [label("samenvatting"), line(story.summary)],
    ...story.sections.map(({ heading, text }): [string, string[]] => [heading, blocksOf(text).flatMap(piecesOf)]),
    [label("hoort-bij"), line(story.seeAlso)],
    [label("gemeente"), line(story.municipality)],
    [label("andere-gemeente"), line(story.otherMunicipality)],
    [label("bakens"), line(story.bakens.join(", "))],
    [label("agenda"), line(story.agendas.join(", "))],
    ...story.questions.map((question, index): [string, string[]] => [label(`vraag-${index + 1}`), line(question)]),
    [label("verteller"), line(story.teller)],
    [label("akkoord"), line(story.confirmed.join(", "))],
    [label("datum"), [date]],
    [label("kenmerk"), [id]],
  ];
  const written = parts.filter(([, pieces]) => pieces.length > 0).map(([name, pieces]) => `[${name}]\n${pieces.join("\n\n")}`);
  return `${[...written, `[${label("einde")}]`].join("\n\n")}\n`;
}

function line(text: string): string[] {
  const words = oneLine(text);
  return words === "" ? [] : [plain(words)];
}

function piecesOf(block: Block): string[] {
  return block.kind === "paragraph"
    ? block.lines.map((words, index) => (index === 0 ? plain(words) : `/ ${words}`))
    : block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : "*"} ${item}`);
}

/** Words that would look like something else get a backslash; > is how mail programs quote. */
function plain(words: string): string {
  return words.replace(/^(?:[[*/\\>]|\d+\. )/, "\\$&");
}
