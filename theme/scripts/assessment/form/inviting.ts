import { button, field, input } from "../../dom/controls";
import { element } from "../../dom/element";
import { copied } from "../../share/send/clipboard";
import { clean, longestOwn, mostOwn, ownFragment } from "../core/own";
import { addressOf } from "../site";

/** A link for a group that also wants to ask something of its own. */
export function inviting(): HTMLElement {
  const fields = Array.from({ length: mostOwn }, (_, at) => input("text", `eigen${at + 1}`, "", { maxLength: longestOwn }));
  const link = input("text", "startlink", addressOf("form"));
  const status = element("p", "kb-status");
  link.readOnly = true;
  link.addEventListener("focus", () => link.select());
  status.setAttribute("role", "status");
  for (const own of fields) {
    own.addEventListener("input", () => {
      const statements = clean(fields.map(({ value }) => value));
      link.value = addressOf("form", statements.length > 0 ? ownFragment(statements) : "");
    });
  }

  return element("details", "kb-assess__more",
    element("summary", "", "Nodig een groep uit, met eigen stellingen"),
    element("p", "utrecht-paragraph", `Stuur iedereen dezelfde link. U kunt er hoogstens ${mostOwn} eigen stellingen in meegeven. `
      + "De antwoorden daarop passen niet in een code: vraag de deelnemers dan om hun bestand."),
    ...fields.map((own, at) => field(`Eigen stelling ${at + 1}`, own)),
    field("Link voor de deelnemers", link),
    button("Kopieer de link", "kopieer-link", () => void copied(link.value).then((isCopied) => {
      status.textContent = isCopied ? "De link is gekopieerd." : "Kopiëren lukt hier niet. Selecteer de link en kopieer hem zelf.";
    })),
    status);
}
