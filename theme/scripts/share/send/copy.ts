import { copied } from "./clipboard";
import type { Way } from "./way";

/** Copies the whole file to the clipboard. */
export const asText: Way = async (file, to) => {
  const done = await copied(file.text);
  const all = "Stuur alles mee, ook de regels tussen de streepjes.";
  return {
    title: done ? "De tekst staat op uw klembord" : "Kopieer de tekst hieronder",
    steps: [
      done ? "Plak de tekst in een mail, een chat of een document." : "Uw browser kopieert niet zelf. Selecteer de tekst en kopieer die.",
      to.mail === "" ? all : `${all} De redactie leest mee op ${to.mail}.`,
    ],
    ...(done ? {} : { text: file.text }),
  };
};
