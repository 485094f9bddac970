import { copied } from "./clipboard";
import { asText } from "./copy";
import type { Way } from "./way";

/** In characters: mail programs and browsers cut longer addresses off. */
export const longestMail = 1900;

export const subject = "Een verhaal voor de kennisbank";

/** Opens an email with the story in it; a longer story goes over the clipboard. */
export const byMail: Way = async (parcel, to) => {
  if (to.mail === "") {
    return { ...(await asText(parcel, to)), link: { text: "Naar de redactie", url: to.contact } };
  }

  const whole = mailTo(to.mail, parcel.letter.trimEnd().split("\n"));
  return whole.length <= longestMail
    ? {
        title: "Uw mail staat klaar",
        steps: ["Uw verhaal staat er al in. Verstuur de mail in uw mailprogramma.", `Kwam er geen mail? Kopieer dan de tekst en stuur die naar ${to.mail}.`],
        link: { text: "Open de mail nog eens", url: whole, opens: true },
      }
    : overClipboard(parcel.letter, to.mail);
};

/** An email to the editors with these lines in it. */
export function mailTo(mail: string, lines: readonly string[]): string {
  return `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join("\r\n"))}`;
}

async function overClipboard(letter: string, mail: string): ReturnType<Way> {
  const done = await copied(letter);
  const short = mailTo(mail, ["Beste redactie,", "", "Hieronder staat een verhaal voor de kennisbank.", "", "(Plak hier de tekst.)", ""]);
  return {
    title: "Uw mail staat klaar, nog zonder verhaal",
    steps: [
      done
        ? "Uw verhaal is te lang om al in de mail te staan. Het staat op uw klembord: plak het in de mail."
        : "Uw verhaal is te lang om al in de mail te staan. Kopieer de tekst hieronder en plak die in de mail.",
      `Verstuur de mail aan ${mail}.`,
    ],
    link: { text: "Open de mail nog eens", url: short, opens: done },
    ...(done ? {} : { text: letter }),
  };
}
