import { openTitle, type Catalogue } from "./core/catalogue";
import type { Damage } from "./core/address";
import { dateInWords } from "./core/days";
import type { Loss } from "./core/resolve";

export function damageInWords(damage: Damage): string {
  switch (damage) {
    case "damaged":
      return "Deze link is niet heel overgekomen. Wat te lezen was, staat hieronder: kijk het na, of vraag de link opnieuw.";
    case "unreadable":
      return "Deze link is niet heel overgekomen, en er is geen bijeenkomst uit te lezen. Vraag de link opnieuw, of maak zelf een bijeenkomst.";
    case "newer":
      return "Deze link is gemaakt met een nieuwere versie van de site. Laad de pagina opnieuw, of vraag de maker om het programma op papier.";
    case "empty":
      return "In deze link staat geen bijeenkomst. Vraag de hele link, of maak zelf een bijeenkomst.";
  }
}

export function lossInWords(loss: Loss, catalogue: Catalogue): string {
  const title = (id: string) => {
    const piece = catalogue.pieces.get(id);
    return piece ? `‘${openTitle(piece)}’` : id;
  };
  if (loss.what === "vraag") {
    return `Een vraag (${loss.id}) bij ${title(loss.of)} staat niet meer op de site.`;
  }

  if (loss.what === "methode") {
    return loss.why === "past-niet"
      ? `De methode ‘${catalogue.methods.get(loss.id)!.titel}’ past niet bij dit soort bijeenkomst. Kies een andere.`
      : `De methode (${loss.id}) staat niet meer op de site. Kies een andere.`;
  }

  switch (loss.why) {
    case "opgegaan":
      return `Een stuk (${loss.id}) is opgegaan in ${title(loss.into)}; dat staat nu in de bijeenkomst.`;
    case "ingetrokken":
      return loss.was
        ? `${loss.was[0] === "casus" ? "Een casus" : "Een verhaal"} (${loss.id}) is op ${dateInWords(loss.was[1])} weggehaald door de redactie. `
          + "Dat stuk staat niet meer in de bijeenkomst."
        : `Een stuk (${loss.id}) is weggehaald door de redactie. Het staat niet meer in de bijeenkomst.`;
    case "onbekend":
      return `Een stuk (${loss.id}) kent deze site niet. Het staat niet in de bijeenkomst.`;
  }
}
