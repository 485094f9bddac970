import { startAlong } from "./along/start";
import { startContents } from "./contents/start";
import { startMenu } from "./menu/start";
import { startLeespad } from "./leespad/start";
import { startSwitch } from "./scheme/switch";
import { startMeanings } from "./meanings/start";
import { startSearchField } from "./search/field/start";
import { startMarks } from "./search/mark/start";

// Mail programs may encode the # of a link, which then is no longer found; no address of the site itself has one.
const [path, hash] = location.pathname.split(/%(?:25)*23/);
if (hash !== undefined) {
  location.replace(`${location.origin}${path}#${hash}`);
}

const scheme = document.querySelector<HTMLButtonElement>("[data-kb-scheme]");
if (scheme) {
  startSwitch(scheme);
}

const menu = document.querySelector<HTMLDetailsElement>("[data-kb-menu]");
if (menu) {
  startMenu(menu);
}

const search = document.querySelector<HTMLFormElement>("[data-kb-search]");
if (search) {
  startSearchField(search);
}

const contents = document.querySelector<HTMLElement>("[data-kb-contents]");
if (contents) {
  startContents(contents);
}

startLeespad(document.querySelectorAll("[data-kb-leespad]"));

// A site without intervisie has no menu entry for it.
const takeable = [...document.querySelectorAll<HTMLElement>("[data-stuk], [data-vraag]")];
if (takeable.length > 0 && document.querySelector("[data-kb-menu] [href='/intervisie/']")) {
  void import("./meeting/taking").then(({ startTaking }) => startTaking(takeable));
}

const along = document.querySelector<HTMLElement>("[data-kb-along]");
if (along) {
  startAlong(along);
}

startMeanings();

const checklist = document.querySelector<HTMLElement>("[data-kb-checklist]");
if (checklist) {
  void import("./checklist/start").then(({ startChecklist }) => startChecklist(checklist));
}

const article = document.querySelector<HTMLElement>("main");
if (article) {
  startMarks(article);
}
