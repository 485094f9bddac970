import type { Way } from "./way";

/** Saves the file and opens an email with instructions. The story itself is not in the email. */
export const byMail: Way = async (file, to) => {
  const [folder, name] = file.path.split("/") as [string, string];
  save(name, file.text);
  const hasMail = to.mail !== "";
  return {
    title: "Het bestand is bewaard",
    steps: [
      `Zoek het bestand ${name} op. Meestal staat het in de map Downloads.`,
      hasMail ? `Stuur het als bijlage naar ${to.mail}.` : "Geef het aan de redactie.",
    ],
    link: hasMail
      ? { text: "Open een mail aan de redactie", url: letter(to.mail, folder) }
      : { text: "Naar de redactie", url: to.contact },
  };
};

function save(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  link.download = name;
  link.click();
  // Deferred: the browser may only start reading it now.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function letter(mail: string, folder: string): string {
  const body = [
    "Beste redactie,",
    "",
    "In de bijlage zit een verhaal dat ik met het formulier schreef.",
    "",
    "(Voeg het bestand nog toe dat u net bewaarde, en haal deze regel weg.)",
    "",
    `Voor de redactie: het bestand hoort in de map input/${folder}.`,
  ];
  return `mailto:${mail}?subject=${encodeURIComponent("Een verhaal voor de kennisbank")}&body=${encodeURIComponent(body.join("\r\n"))}`;
}
