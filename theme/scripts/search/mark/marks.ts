import { element } from "../../dom/element";
import { Forms } from "../engine/matching";
import { wordsOf } from "../engine/words";
import { AddressKey } from "../address-key";

const name = "kb-sought";

/** Not running text: navigation, drawings, hidden content. */
const skipped = "nav, svg, button, script, style, template, [hidden], .kb-marks";

/** Highlights the words in the page, with a button to remove the highlights. */
export function markWords(main: HTMLElement, words: string): void {
  const ranges = rangesOf(main, new Forms(wordsOf(words).map(({ word }) => word)));
  if (ranges.length === 0) {
    return;
  }

  paint(ranges);
  main.classList.add("kb-marked");
  (main.querySelector("article") ?? main).before(noteOf(main, words, ranges.length));
}

function rangesOf(main: HTMLElement, asked: Forms): Range[] {
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const known = new Map<string, boolean>();
  const isAsked = (word: string): boolean => {
    const answer = known.get(word) ?? asked.has(word);
    known.set(word, answer);
    return answer;
  };
  const ranges: Range[] = [];
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    for (const { start, end } of wordsOf(node.data).filter(({ word }) => isAsked(word))) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }

  return ranges;
}

/** Leaves the DOM alone where the browser supports it: reading aloud, copying and links are unaffected. */
function paint(ranges: readonly Range[]): void {
  if ("highlights" in CSS) {
    CSS.highlights.set(name, new Highlight(...ranges));
    return;
  }

  // From the end, so that the remaining ranges stay valid.
  for (const range of ranges.toReversed()) {
    range.surroundContents(element("mark", name));
  }
}

function noteOf(main: HTMLElement, words: string, count: number): HTMLElement {
  const button = element("button", "kb-marks__button", "Zet de markering uit");
  button.type = "button";
  button.addEventListener("click", () => {
    const isOn = main.classList.toggle("kb-marked");
    button.textContent = isOn ? "Zet de markering uit" : "Zet de markering aan";
    keepInAddress(isOn ? words : null);
  });
  const said = count === 1 ? "1 woord van uw zoekvraag is gemarkeerd." : `${count} woorden van uw zoekvraag zijn gemarkeerd.`;
  return element("div", "kb-marks", element("p", "kb-marks__text", said), button);
}

/** Keeps the address in step with the highlights, for sharing the page and for returning to it. */
function keepInAddress(words: string | null): void {
  const url = new URL(location.href);
  url.searchParams.delete(AddressKey.Words);
  if (words !== null) {
    url.searchParams.set(AddressKey.Words, words);
  }

  history.replaceState(history.state, "", url);
}
