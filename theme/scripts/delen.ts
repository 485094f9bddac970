import { startSharing } from "./share/start";

const form = document.querySelector<HTMLFormElement>("[data-kb-share]");
if (form) {
  startSharing(form);
}
