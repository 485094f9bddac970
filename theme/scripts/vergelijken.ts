import { startComparing } from "./compare/start";

const place = document.querySelector<HTMLElement>("[data-kb-vergelijk]");
if (place) {
  startComparing(place);
}
