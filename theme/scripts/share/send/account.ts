import type { PageFile } from "../file/page";
import { copied } from "./clipboard";
import type { Report, Way } from "./way";

/** In bytes: GitHub's limit for an address. */
export const longestAddress = 8000;

const propose = "Kies ‘Propose changes’ of ‘Commit changes’, en daarna ‘Create pull request’.";

/** Opens the page for creating a file at the repository, with name and text filled in as far as its address can hold them. */
export const withAccount: Way = async ({ file }, to) => {
  if (to.newFile === "") {
    return elsewhere(file, to.repository);
  }

  const whole = addressOf(file, to.newFile, true);
  return whole.length <= longestAddress ? filledIn(whole) : onClipboard(file, addressOf(file, to.newFile, false));
};

/** Percent-encoded ASCII, so that its length is its size in bytes. */
export function addressOf(file: PageFile, newFile: string, withText: boolean): string {
  const name = `${newFile}?filename=${encodeURIComponent(`input/${file.path}`)}`;
  return withText ? `${name}&value=${encodeURIComponent(file.text)}` : name;
}

function filledIn(address: string): Report {
  show(address);
  return {
    title: "GitHub is geopend in een nieuw tabblad",
    steps: ["Uw verhaal staat er al in. Meld u aan als GitHub dat vraagt.", propose],
    link: { text: "Open GitHub nog eens", url: address },
  };
}

async function onClipboard(file: PageFile, address: string): Promise<Report> {
  const done = await copied(file.text);
  show(address);
  return {
    title: "GitHub is geopend in een nieuw tabblad",
    steps: [
      done
        ? "Uw verhaal is te lang voor het adres en staat op uw klembord. Plak het in het grote veld."
        : "Uw verhaal is te lang voor het adres. Kopieer de tekst hieronder en plak die in het grote veld.",
      propose,
    ],
    link: { text: "Open GitHub nog eens", url: address },
    ...byHand(file, done),
  };
}

async function elsewhere(file: PageFile, repository: string): Promise<Report> {
  const done = await copied(file.text);
  show(repository);
  return {
    title: "De plek van de site is geopend in een nieuw tabblad",
    steps: [
      `Maak daar een nieuw bestand met de naam input/${file.path}.`,
      done ? "Plak uw verhaal erin; het staat op uw klembord." : "Kopieer de tekst hieronder en plak die erin.",
    ],
    link: { text: "Open die plek nog eens", url: repository },
    ...byHand(file, done),
  };
}

function byHand(file: PageFile, isCopied: boolean): { text?: string } {
  return isCopied ? {} : { text: file.text };
}

function show(address: string): void {
  window.open(address, "_blank", "noopener");
}
