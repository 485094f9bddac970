import { walkWithArrows } from "../arrows";
import type { Question, Search } from "../engine/api";
import { SearchPage } from "./page";

/** In milliseconds: debounces typing. */
const pause = 80;

/** In milliseconds: who has not typed for so long reads the results. */
const rest = 400;

export function startSearchPage(search: Search, form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>("input")!;
  const sort = document.querySelector<HTMLSelectElement>("[data-kb-sort] select")!;
  const page = new SearchPage(search);
  let typing: ReturnType<typeof setTimeout> | undefined;

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typing);
    page.ask({ text: field.value }, true);
  });
  field.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      void page.preview(field.value);
      typing = setTimeout(() => page.ask({ text: field.value }, false), rest);
    }, pause);
  });
  sort.addEventListener("change", () => page.ask({ sort: sort.value as Question["sort"] }, true));
  walkWithArrows(field, page.results.list, "[data-zoekresultaat]");

  page.onRecall = (question) => {
    field.value = question.text;
    sort.value = question.sort;
  };
  void page.recall().finally(() => document.querySelector("[data-kb-awaits]")?.removeAttribute("data-kb-awaits"));
}
