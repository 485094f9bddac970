import { startNarrowing } from "./meeting/questions/narrowing";

const place = document.querySelector<HTMLElement>("[data-vragen]");
if (place) {
  startNarrowing(place);
}
