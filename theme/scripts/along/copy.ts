import { element } from "../dom/element";

/** Puts the link, the citation or the text of the page on the clipboard, and says so. */
export async function copy(row: HTMLElement, what: string): Promise<void> {
  const status = row.querySelector("[role=status]")!;
  const link = row.dataset.kbAlong!;
  try {
    if (what === "word") {
      await navigator.clipboard.write([richText(link)]);
    } else {
      await navigator.clipboard.writeText(what === "link" ? link : row.querySelector("[data-kb-citation]")!.textContent);
    }

    status.textContent = what === "word" ? "De tekst staat op uw klembord, met koppen en de link. Plak haar in Word." : "Het staat op uw klembord.";
  } catch {
    status.textContent = `Uw browser kopieert niet. Het vaste adres is ${link}`;
  }
}

function richText(link: string): ClipboardItem {
  const title = document.querySelector("h1")!.textContent;
  // Part by part, because quotations and the statistics of a case are in between.
  const text = element("div", "", ...[...document.querySelectorAll(".kb-page .kb-prose")].map((part) => part.cloneNode(true)));
  text.querySelectorAll(".kop__anker, button").forEach((part) => part.remove());
  text.querySelectorAll("a").forEach((one) => one.setAttribute("href", one.href));
  const whole = element("div", "", element("h1", "", title), text, element("p", "", `Bron: ${link}`));
  return new ClipboardItem({
    "text/html": new Blob([whole.innerHTML], { type: "text/html" }),
    "text/plain": new Blob([`${title}\n\n${text.textContent.trim()}\n\nBron: ${link}\n`], { type: "text/plain" }),
  });
}
