import { asText } from "./copy";
import { subject } from "./mail";
import type { Way } from "./way";

/** Hands the letter to an app of the visitor's choice; where that fails, it is copied. */
export const byApp: Way = async (parcel, to) => {
  try {
    await navigator.share({ title: subject, text: parcel.letter });
  } catch (failed) {
    return failed instanceof DOMException && failed.name === "AbortError"
      ? { title: "Er is niets gedeeld", steps: ["U koos geen app. Uw verhaal staat nog in het formulier."], isUnsent: true }
      : asText(parcel, to);
  }

  return {
    title: "Uw verhaal is aan de app gegeven",
    steps: [to.mail === "" ? "Stuur het daar aan de redactie." : `Stuur het daar aan de redactie: ${to.mail}.`],
  };
};
