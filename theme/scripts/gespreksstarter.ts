import { startPlaying } from "./meeting/questions/playing";

const player = document.querySelector<HTMLElement>("[data-kb-speler]");
const cards = document.querySelector<HTMLElement>("[data-kb-kaarten]");
if (player && cards) {
  startPlaying(player, cards);
}
