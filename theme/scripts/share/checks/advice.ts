import type { Story } from "../story";
import { blocksOf, linesOf, textsOf } from "../text/blocks";
import { fair, longSentence, placedSentencesIn, scoreOf, wordsIn } from "../text/readability";
import { findingsIn, type Placed } from "./wholeStory";

/** Suggestions for improvement, which do not block sending. */
export interface Advice {
  atFields: Tip[];
  /** On the text as a whole. */
  onWhole: string[];
}

export interface Tip {
  field: string;
  message: string;
  /** On particular words in the field. */
  start: number;
  end: number;
}

/** In words: a shorter text gives a colleague little to work with, a longer one takes more than the ten minutes that readers have. */
const short = 150;
const long = 1500;

/** The maximum of one kind, so that the list stays readable. */
const mostShown = 5;

export function adviceOn(story: Story): Advice {
  const texts = story.sections.flatMap((section) => textsOf(blocksOf(section.text)));
  return {
    atFields: [...few(recognisable(story)), ...few(story.sections.flatMap(longSentences))],
    onWhole: [...onScore(texts), ...onLength(texts)],
  };
}

function recognisable(story: Story): Tip[] {
  return findingsIn(story)
    .filter((placed) => placed.finding.severity === "vraagt" && !isTeller(placed, story))
    .map(({ field, start, end, words, finding }) => ({ field, message: `“${words}”: ${finding.message} ${finding.advice}`, start, end }));
}

/** A contributor who asked to be named may be recognized, as in `PrivacyChecks.cs`. */
function isTeller({ field, finding }: Placed, { teller }: Story): boolean {
  return field === "verteller" || teller.includes(finding.text);
}

function longSentences({ name, text }: Story["sections"][number]): Tip[] {
  return linesOf(text).flatMap((line) => placedSentencesIn(line.text)
    .map((sentence) => ({ ...sentence, count: wordsIn(sentence.text).length }))
    .filter(({ count }) => count > longSentence)
    .map((sentence) => ({
      field: name,
      message: `Een zin van ${sentence.count} woorden: “${beginOf(sentence.text)} …”. Knip de zin in tweeën.`,
      start: line.start + sentence.start,
      end: line.start + sentence.end,
    })));
}

function beginOf(sentence: string): string {
  return sentence.split(/\s+/).slice(0, 6).join(" ");
}

function onScore(texts: readonly string[]): string[] {
  const score = scoreOf(texts);
  return score !== null && score < fair
    ? [`De tekst leest nog niet vlot: Flesch-Douma ${Math.round(score)}, en vanaf ${fair} leest een tekst vlot. Maak zinnen korter en kies gewone woorden.`]
    : [];
}

function onLength(texts: readonly string[]): string[] {
  const words = texts.reduce((sum, text) => sum + wordsIn(text).length, 0);
  if (words > 0 && words < short) {
    return [`Uw verhaal telt ${words} woorden. Met ${short} woorden of meer kan een collega zich er iets bij voorstellen.`];
  }

  return words > long ? [`Uw verhaal telt ${words} woorden. Lezers hebben tien minuten: probeer onder de ${long} woorden te blijven.`] : [];
}

function few(found: Tip[]): Tip[] {
  return found.slice(0, mostShown);
}
