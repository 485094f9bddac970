import { open } from "./search/engine/open";
import { startSearchPage } from "./search/page/start";

const form = document.querySelector<HTMLFormElement>('[data-kb-search="page"]');
if (form?.dataset.zoekindex) {
  startSearchPage(open(form.dataset.zoekindex), form);
}
