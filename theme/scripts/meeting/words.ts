import type { Task } from "./core/catalogue";
import type { Kind } from "./core/meeting";

/** What the pages of a meeting call things. */
export const kindNames: Readonly<Record<Kind, string>> = {
  "eigen-inbreng": "Een eigen vraag",
  casus: "Een casus van de site",
};

export const taskNames: Readonly<Record<Task, string>> = {
  begeleider: "Begeleider",
  inbrenger: "Inbrenger",
  tijdbewaker: "Tijdbewaker",
  secretaris: "Secretaris",
};

/** What somebody with the task does. */
export function taskDuty(task: Task, kind: Kind): string {
  switch (task) {
    case "begeleider":
      return "leidt het gesprek en houdt de stappen uit elkaar";
    case "inbrenger":
      return kind === "casus" ? "leest de casus voor en kruipt in de huid van wie moest kiezen" : "brengt een vraag uit het eigen werk in";
    case "tijdbewaker":
      return "zegt het als een stap bijna om is";
    case "secretaris":
      return "schrijft mee, zodat de inbrenger kan luisteren";
  }
}

export const minutesInWords = (minutes: number): string => `${minutes} ${minutes === 1 ? "minuut" : "minuten"}`;

export const peopleInWords = (people: number): string => `${people} ${people === 1 ? "persoon" : "personen"}`;

/** `6`, `6 en 6`, `7, 7 en 6` */
export const joined = (parts: readonly (string | number)[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} en ${parts.at(-1)}`;
