import { startFilters } from "./filters/start";
import { startSwitch } from "./scheme/switch";

const filters = document.querySelector<HTMLElement>("[data-kb-filters]");
if (filters) {
  startFilters(filters);
}

const scheme = document.querySelector<HTMLButtonElement>("[data-kb-scheme]");
if (scheme) {
  startSwitch(scheme);
}
