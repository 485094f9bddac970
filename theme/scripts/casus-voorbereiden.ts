import { startPreparing } from "./meeting/prepare/start";

const sheet = document.querySelector<HTMLElement>("[data-kb-blad]");
if (sheet) {
  startPreparing(sheet);
}
