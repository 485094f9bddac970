import { oneLine } from "../text/clean";
import { slugOf } from "../text/slug";
import { folderOf, type Story } from "../story";
import { markdownOf } from "./markdown";
import { alphabet } from "./id";
import { names, quoted } from "./yaml";

/** A file as it is sent: its name is a path under `input/`. */
export interface PageFile {
  path: string;
  text: string;
}

/** @param date today, as yyyy-mm-dd */
export function fileOf(story: Story, id: string, date: string): PageFile {
  const text = `---\n${[...frontMatter(story, id, date)].join("\n")}\n---\n\n${body(story)}\n`;
  return { path: `${folderOf(story.kind)}/${slugOf(oneLine(story.title))}.md`, text };
}

function* frontMatter(story: Story, id: string, date: string): Iterable<string> {
  yield `id: ${id}`;
  yield `titel: ${quoted(story.title)}`;
  yield `samenvatting: ${quoted(story.summary)}`;
  if (story.kind === "verhaal") {
    yield "vorm: praktijkverhaal";
  }

  yield "ingezonden: ja";
  if (oneLine(story.teller) !== "") {
    yield `verteller: ${quoted(story.teller)}`;
  }

  if (story.confirmed.length > 0) {
    yield "toestemming:";
    yield `  datum: ${date}`;
    yield `  bevestigd: ${names(story.confirmed)}`;
  }

  yield* place(story);
  if (story.bakens.length > 0) {
    yield `bakens: ${names(story.bakens)}`;
  }

  if (story.agendas.length > 0) {
    yield `agenda: ${names(story.agendas)}`;
  }

  if (story.seeAlso !== "") {
    yield `zie-ook: ${names([story.seeAlso])}`;
  }

  const questions = story.questions.map(oneLine).filter((question) => question !== "");
  if (questions.length > 0) {
    yield "vragen:";
    yield* questions.map((question, index) => `  - id: ${questionId(index)}\n    vraag: ${quoted(question)}\n    stap: verkennen`);
  }

  yield `datum: ${date}`;
}

function* place(story: Story): Iterable<string> {
  const other = oneLine(story.otherMunicipality);
  if (story.municipality !== "") {
    yield `gemeenten: ${names([story.municipality])}`;
  } else if (other !== "") {
    yield `# De verteller noemt een gemeente die nog niet in de lijst staat: ${other}.`;
    yield "# Zet haar in gemeenten.yml, en noem haar dan hier met de sleutel gemeenten.";
  }
}

function body(story: Story): string {
  return story.sections
    .map((section) => ({ heading: section.heading, text: markdownOf(section.text) }))
    .filter((section) => section.text !== "")
    .map((section) => `## ${section.heading}\n\n${section.text}`)
    .join("\n\n");
}

/** Three signs, other ones for each question of a page; the same story gives the same file. */
function questionId(index: number): string {
  return `b2${alphabet.charAt(index)}`;
}
