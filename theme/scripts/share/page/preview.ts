import type { Story } from "../story";
import { blocksOf, type Block } from "../text/blocks";
import { oneLine } from "../text/clean";
import { element } from "../../dom/element";
import { marked } from "./marks";
import type { StoryForm } from "./storyForm";

/** Shows the page with the visitor's words in the styles of the site. */
export function drawPreview(place: HTMLElement, form: StoryForm): void {
  const story = form.read();
  place.replaceChildren(
    element("p", "kb-eyebrow", eyebrow(story, form.placeTitle())),
    line("h3", "utrecht-heading-1", story.title, "De titel van uw verhaal"),
    line("p", "utrecht-paragraph utrecht-paragraph--lead", story.summary, "Uw samenvatting van één of twee zinnen."),
    ...tags([form.placeTitle(), ...form.tagTitles()]),
    element("div", "kb-prose", ...story.sections.flatMap(sectionOf)),
    ...questions(story),
    element("p", "kb-look__teller", teller(story)),
  );
}

function eyebrow(story: Story, place: string): string {
  if (story.kind === "verhaal") {
    return "Praktijkverhaal";
  }

  return place === "" ? "Casus" : `Casus · ${place}`;
}

function line(tag: "h3" | "p", className: string, typed: string, otherwise: string): HTMLElement {
  const text = oneLine(typed);
  const made = text === "" ? element(tag, `${className} kb-look__empty`, otherwise) : element(tag, className, ...marked(text));
  made.dir = "auto";
  return made;
}

function sectionOf(section: Story["sections"][number]): HTMLElement[] {
  const blocks = blocksOf(section.text);
  if (blocks.length === 0 && !section.required) {
    return [];
  }

  const text = blocks.length > 0 ? blocks.map(blockElement) : [element("p", "kb-look__empty", "Hier komt uw antwoord.")];
  return [element("h4", "kb-look__heading", section.heading), ...text];
}

function blockElement(block: Block): HTMLElement {
  const made = block.kind === "paragraph"
    ? element("p", "", ...block.lines.flatMap((text, index) => [...(index > 0 ? [document.createElement("br")] : []), ...marked(text)]))
    : element(block.ordered ? "ol" : "ul", "", ...block.items.map((item) => element("li", "", ...marked(item))));
  made.dir = "auto";
  return made;
}

function tags(all: string[]): HTMLElement[] {
  const titles = all.filter((title) => title !== "");
  return titles.length === 0 ? [] : [element("p", "kb-look__tags", ...titles.map((title) => element("span", "kb-chip", title)))];
}

function questions(story: Story): HTMLElement[] {
  const asked = story.questions.map(oneLine).filter((question) => question !== "");
  if (asked.length === 0) {
    return [];
  }

  const list = element("ul", "kb-questions__list", ...asked.map((question) => element("li", "", ...marked(question))));
  return [element("div", "kb-questions", element("h4", "utrecht-heading-2", "Om samen te bespreken"), list)];
}

function teller(story: Story): string {
  const name = oneLine(story.teller);
  return `Ingezonden uit de praktijk, verteld door ${name === "" ? "iemand die het zelf meemaakte" : name}.`;
}
