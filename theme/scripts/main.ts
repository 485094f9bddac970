import { startAlong } from "./along/start";
import { startFilters } from "./filters/start";
import { startSwitch } from "./scheme/switch";
import { startMeanings } from "./meanings/start";
import { startSearchField } from "./search/field/start";
import { startMarks } from "./search/mark/start";

const filters = document.querySelector<HTMLElement>("[data-kb-filters]");
if (filters) {
  startFilters(filters);
}

const scheme = document.querySelector<HTMLButtonElement>("[data-kb-scheme]");
if (scheme) {
  startSwitch(scheme);
}

const search = document.querySelector<HTMLFormElement>("[data-kb-search]");
if (search) {
  startSearchField(search);
}

const takeable = [...document.querySelectorAll<HTMLElement>("[data-stuk], [data-vraag]")];
if (takeable.length > 0) {
  void import("./meeting/taking").then(({ startTaking }) => startTaking(takeable));
}

const along = document.querySelector<HTMLElement>("[data-kb-along]");
if (along) {
  startAlong(along);
}

startMeanings();

const article = document.querySelector<HTMLElement>("main");
if (article) {
  startMarks(article);
}
