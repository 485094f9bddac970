import { startFilters } from "./filters/start";

const filters = document.querySelector<HTMLElement>("[data-kb-filters]");
if (filters) {
  startFilters(filters);
}
