import { save } from "../../dom/controls";
import { mailTo } from "./mail";
import type { Way } from "./way";

/** Saves the letter as a file, to be attached to an email. */
export const asFile: Way = async ({ letter, file }, to) => {
  const name = file.path.replace(/^.*\//, "").replace(/\.md$/, ".txt");
  save(name, "text/plain", letter);
  const hasMail = to.mail !== "";
  return {
    title: "Het bestand is bewaard",
    steps: [
      `Zoek het bestand ${name} op. Meestal staat het in de map Downloads.`,
      hasMail ? `Stuur het als bijlage naar ${to.mail}.` : "Geef het aan de redactie.",
    ],
    link: hasMail
      ? { text: "Open een mail aan de redactie", url: mailTo(to.mail, ["Beste redactie,", "", "In de bijlage zit een verhaal voor de kennisbank.", ""]) }
      : { text: "Naar de redactie", url: to.contact },
  };
};
