import { copied } from "./clipboard";
import type { Way } from "./way";

/** Copies the letter to the clipboard. */
export const asText: Way = async ({ letter }, to) => {
  const done = await copied(letter);
  const all = "Stuur alles mee, ook de regels met rechte haken.";
  return {
    title: done ? "De tekst staat op uw klembord" : "Kopieer de tekst hieronder",
    steps: [
      done ? "Plak de tekst in een mail, een chat of een document." : "Uw browser kopieert niet zelf. Selecteer de tekst en kopieer die.",
      to.mail === "" ? all : `${all} De redactie leest mee op ${to.mail}.`,
    ],
    ...(done ? {} : { text: letter }),
  };
};
