import { inspect } from "../privacy/inspect";
import type { Story } from "../story";
import { blocksOf, textsOf } from "../text/blocks";
import { fair, longSentence, scoreOf, sentencesIn, wordsIn } from "../text/readability";

/** Something that could be better; nobody has to do anything with it. */
export interface Advice {
  /** Name of the field it is about. */
  field: string;
  message: string;
  /** The words it is about, as they stand in the field. */
  words?: string;
}

/** In words: less gives a colleague little to work with, more takes longer than the ten minutes that readers have. */
const short = 150;
const long = 1500;

/** Of one kind, so that the list stays one that people read. */
const mostShown = 5;

export function adviceOn(story: Story): Advice[] {
  const texts = story.sections.flatMap((section) => textsOf(blocksOf(section.text)));
  return [
    ...few(story.sections.flatMap((section) => recognisable(section.name, section.text))),
    ...recognisable("titel", story.title),
    ...recognisable("samenvatting", story.summary),
    ...few(story.sections.flatMap((section) => longSentences(section.name, section.text))),
    ...onScore(story, texts),
    ...onLength(story, texts),
  ];
}

function recognisable(field: string, text: string): Advice[] {
  return textsOf(blocksOf(text))
    .flatMap(inspect)
    .filter((finding) => finding.severity === "vraagt")
    .map((finding) => ({ field, message: `“${finding.text}”: ${finding.message} ${finding.advice}`, words: finding.text }));
}

function longSentences(field: string, text: string): Advice[] {
  return textsOf(blocksOf(text))
    .flatMap(sentencesIn)
    .map((sentence) => ({ sentence, count: wordsIn(sentence).length }))
    .filter(({ count }) => count > longSentence)
    .map(({ sentence, count }) => ({
      field,
      message: `Een zin van ${count} woorden: “${sentence.split(" ").slice(0, 6).join(" ")} …”. Knip de zin in tweeën.`,
      words: sentence,
    }));
}

function onScore(story: Story, texts: readonly string[]): Advice[] {
  const score = scoreOf(texts);
  return score !== null && score < fair
    ? [{
        field: story.sections[0]!.name,
        message: `De tekst leest nog niet vlot: Flesch-Douma ${Math.round(score)}, en vanaf ${fair} leest een tekst vlot. Maak zinnen korter en kies gewone woorden.`,
      }]
    : [];
}

function onLength(story: Story, texts: readonly string[]): Advice[] {
  const words = texts.reduce((sum, text) => sum + wordsIn(text).length, 0);
  const field = story.sections[0]!.name;
  if (words > 0 && words < short) {
    return [{ field, message: `Uw verhaal telt ${words} woorden. Met ${short} woorden of meer kan een collega zich er iets bij voorstellen.` }];
  }

  return words > long
    ? [{ field, message: `Uw verhaal telt ${words} woorden. Lezers hebben tien minuten: probeer onder de ${long} woorden te blijven.` }]
    : [];
}

function few(found: Advice[]): Advice[] {
  return found.slice(0, mostShown);
}
