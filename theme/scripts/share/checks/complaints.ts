import type { Labels } from "../file/labels";
import { fileOf } from "../file/page";
import { folderOf, limits, type Story } from "../story";
import { blocksOf, textsOf } from "../text/blocks";
import { oneLine } from "../text/clean";
import { slugOf } from "../text/slug";
import type { Complaint } from "./complaint";
import { privacyComplaints } from "./privacyComplaints";

/** Names of existing pages, by folder under `input/`. */
export type Taken = ReadonlyMap<string, ReadonlySet<string>>;

/** Everything that would make the checks of the site reject the story. */
export function complaintsAbout(story: Story, taken: Taken, labels: Labels): Complaint[] {
  const found = [
    ...story.sections.flatMap((section) => aboutSection(section, labels[section.name]!)),
    ...aboutTitle(story, taken),
    ...aboutSummary(story),
    ...aboutBakens(story),
    ...story.questions.flatMap(aboutQuestion),
    ...aboutTeller(story),
    ...privacyComplaints(story),
  ];
  return found.length > 0 ? found : aboutSize(story);
}

function aboutSection(section: Story["sections"][number], label: string): Complaint[] {
  const field = section.name;
  const texts = textsOf(blocksOf(section.text));
  if (section.required && texts.length === 0) {
    return [{ field, message: `Vul iets in bij “${label}”.` }];
  }

  return texts.some((text) => text.split("[").length > limits.brackets)
    ? [{ field, message: `Bij “${label}” staan heel veel rechte haken. Haal ze weg.` }]
    : [];
}

function aboutTitle({ kind, title: typed }: Story, taken: Taken): Complaint[] {
  const field = "titel";
  const title = oneLine(typed);
  if (title === "") {
    return [{ field, message: "Geef uw verhaal een titel." }];
  }

  if (title.length > limits.title) {
    return [{ field, message: `De titel telt ${title.length} tekens. Er passen er ${limits.title}: maak de titel korter.` }];
  }

  const slug = slugOf(title);
  if (slug === "") {
    return [{ field, message: "Van deze titel kunnen wij geen adres maken. Gebruik ook gewone letters of cijfers." }];
  }

  return isTaken(kind, slug, taken)
    ? [{ field, message: `Er is al een ${kind} met deze titel. Kies een andere titel.` }]
    : [];
}

function isTaken(kind: Story["kind"], slug: string, taken: Taken): boolean {
  return taken.get(folderOf(kind))?.has(slug) ?? false;
}

function aboutSummary(story: Story): Complaint[] {
  const field = "samenvatting";
  const summary = oneLine(story.summary);
  const { least, most } = limits.summary;
  if (summary.length < least) {
    return [{ field, message: `Schrijf een samenvatting van één of twee zinnen, van minstens ${least} tekens.` }];
  }

  return summary.length > most
    ? [{ field, message: `De samenvatting telt ${summary.length} tekens. Er passen er ${most}: maak de tekst korter.` }]
    : [];
}

function aboutBakens(story: Story): Complaint[] {
  return story.bakens.length > limits.bakens
    ? [{ field: "bakens", message: `Kies hoogstens ${limits.bakens} bakens; u koos er ${story.bakens.length}.` }]
    : [];
}

function aboutQuestion(typed: string, index: number): Complaint[] {
  const question = oneLine(typed);
  return question === "" || question.endsWith("?")
    ? []
    : [{ field: `vraag-${index + 1}`, message: `Vraag ${index + 1} eindigt niet op een vraagteken. Maak er een vraag van.` }];
}

function aboutTeller(story: Story): Complaint[] {
  const length = oneLine(story.teller).length;
  return length > limits.teller ? [{ field: "verteller", message: `Uw naam telt ${length} tekens. Er passen er ${limits.teller}.` }] : [];
}

/** What is only visible in the file as a whole; there is always a first section. */
function aboutSize(story: Story): Complaint[] {
  const { text } = fileOf(story, "bbbbb", "2000-01-01");
  return new TextEncoder().encode(text).length > limits.bytes
    ? [{ field: story.sections[0]!.name, message: "Uw verhaal is te lang voor één pagina. Kort het in, of maak er twee verhalen van." }]
    : [];
}
