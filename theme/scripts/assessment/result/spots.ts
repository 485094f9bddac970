import { element, link } from "../../dom/element";
import type { Beginning, Point } from "../core/content";
import { differences, extremes, manyDoNotKnow, nobodyKnows, whiteSpots, type Finding } from "../core/findings";
import type { Result } from "../core/result";
import { hasMeetings, meetingAbout } from "../site";
import { importanceNames, nameOf, numberInWords, peopleInWords } from "../words";

/** Differences that a group can talk about in an hour, with some to choose from. */
const shownDifferences = 5;

/** As many as a group can work on. */
const firstSpots = 3;

/** A list is read; a longer one is searched in the table. */
const mostNamed = 6;

/** Highest, lowest and what is not known, in words. */
export function inWords(findings: readonly Finding[], isSingle: boolean): HTMLElement {
  const { lowest, highest } = extremes(findings);
  const lines: [string, readonly Finding[]][] = [
    ["Het laagst", lowest],
    ["Het hoogst", highest],
    [isSingle ? "Dat weet u niet" : "Dat weet niemand", nobodyKnows(findings)],
    ["Dat weet de helft niet, of meer", isSingle ? [] : manyDoNotKnow(findings)],
  ];
  const shown = lines.filter(([, found]) => found.length > 0);
  return section("kb_woorden", "In woorden", shown.length === 0
    ? [element("p", "utrecht-paragraph", hasLevels(findings) ? "Alle antwoorden liggen op hetzelfde niveau." : "Nergens is een niveau gekozen.")]
    : [element("dl", "kb-words", ...shown.flatMap(([term, found]) =>
        [element("dt", "", term), element("dd", "", named(found, found === lowest || found === highest))]))]);
}

const hasLevels = (findings: readonly Finding[]): boolean => findings.some(({ spread }) => spread.people > 0);

function named(findings: readonly Finding[], hasMiddle: boolean): string {
  const names = findings.slice(0, mostNamed).map(({ question, spread }) => nameOf(question) + (hasMiddle ? ` (${numberInWords(spread.middle!)})` : ""));
  const left = findings.length - names.length;
  return names.join("; ") + (left > 0 ? `; en nog ${left}` : "");
}

/** Where people differ most, with what the lowest and the highest of them chose: that is where a talk begins. */
export function mostDifferent(findings: readonly Finding[], results: readonly Result[]): HTMLElement[] {
  const found = differences(findings, results).slice(0, shownDifferences);
  const isWeighed = results.some(({ importance }) => importance !== null);
  return found.length === 0 ? [] : [section("kb_verschil", "Waar kijken wij het meest verschillend?", [
    element("p", "utrecht-paragraph", isWeighed
      ? "Bovenaan staat waar de antwoorden het verst uit elkaar liggen en wat u samen belangrijk vindt."
      : "Bovenaan staat waar de antwoorden het verst uit elkaar liggen."),
    element("ol", "kb-differences", ...found.map(({ question, spread, importance }) => element("li", "",
      element("strong", "", nameOf(question)),
      `: van ${spread.lowest} tot ${spread.highest}. Twee mensen zitten hier gemiddeld ${levelsInWords(spread.difference)} uit elkaar.`,
      ...(isWeighed ? [` Belang: ${(importanceNames[Math.round(importance) - 1] ?? "").toLowerCase()}.`] : []),
      element("dl", "kb-differences__ends",
        ...[spread.lowest!, spread.highest!].flatMap((level) => [
          element("dt", "", `Niveau ${level} (${peopleInWords(spread.counts[level - 1]!)})`), element("dd", "", question.half.niveaus[level - 1]!)]))))),
  ])];
}

const levelsInWords = (difference: number): string => {
  const shown = numberInWords(difference);
  return `${shown} ${shown === "1" ? "niveau" : "niveaus"}`;
};

/** What helps where a point is a white spot. */
export function beginHere(findings: readonly Finding[], results: readonly Result[]): HTMLElement {
  const points = whiteSpots(findings, results);
  const others = points.slice(firstSpots);
  return section("kb_begin", "Witte vlekken: begin hier", points.length === 0
    ? [element("p", "utrecht-paragraph", "Er is geen punt met niveau 1 of 2, en geen punt dat de helft niet weet."
        + (hasLevels(findings) ? " Kijk dan naar wat het laagst ligt." : ""))]
    : [
      element("p", "utrecht-paragraph", "Een witte vlek is een punt met niveau 1 of 2, of een punt dat de helft niet weet. Kies er hoogstens drie."),
      element("div", "kb-spots", ...points.slice(0, firstSpots).map(spot)),
      ...(others.length > 0
        ? [element("details", "", element("summary", "kb-spots__more", others.length === 1 ? "Nog één witte vlek" : `Nog ${others.length} witte vlekken`),
          element("div", "kb-spots", ...others.map(spot)))]
        : []),
    ]);
}

function spot(point: Point): HTMLElement {
  const ids = [...new Set(point.begin.map(({ pagina }) => pagina))];
  return element("section", "kb-spot",
    element("h3", "utrecht-heading-3", point.naam),
    element("ul", "kb-links", ...point.begin.map(beginning)),
    ...(hasMeetings() ? [element("p", "kb-spot__meeting", link(meetingAbout(ids), "utrecht-link utrecht-link--html-a", "Maak hier een bijeenkomst van",
      element("span", "kb-hidden", `: ${point.naam}`)))] : []));
}

const beginning = ({ url, titel, soort }: Beginning): HTMLElement => element("li", "kb-links__item",
  link(url, "utrecht-link utrecht-link--html-a", titel), element("span", "kb-links__note", soort));

export function section(id: string, title: string, children: readonly Node[]): HTMLElement {
  const heading = element("h2", "utrecht-heading-2", title);
  heading.id = id;
  const made = element("section", "kb-section", heading, ...children);
  made.setAttribute("aria-labelledby", id);
  return made;
}
