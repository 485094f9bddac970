import { startContents } from "./contents/start";
import { startFilters } from "./filters/start";
import { startPath } from "./path/start";
import { startSwitch } from "./scheme/switch";
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

const contents = document.querySelector<HTMLElement>("[data-kb-contents]");
if (contents) {
  startContents(contents);
}

startPath(document.querySelectorAll("[data-kb-path]"));

const takeable = [...document.querySelectorAll<HTMLElement>("[data-stuk], [data-vraag]")];
if (takeable.length > 0) {
  void import("./meeting/taking").then(({ startTaking }) => startTaking(takeable));
}

const checklist = document.querySelector<HTMLElement>("[data-kb-checklist]");
if (checklist) {
  void import("./checklist/start").then(({ startChecklist }) => startChecklist(checklist));
}

const article = document.querySelector<HTMLElement>("main");
if (article) {
  startMarks(article);
}
