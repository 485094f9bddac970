import { element } from "../../dom/element";
import { freshId } from "../../share/file/id";
import { fragmentOf, version } from "../core/address";
import type { Catalogue } from "../core/catalogue";
import { emptyMeeting, type Kind, type Meeting } from "../core/meeting";
import { fittingMethods } from "../core/plan";
import type { Opened } from "../core/link";
import { opened } from "../core/start";
import { hearDraft, isKept, keepDraft, readDraft, wipeDraft, type Draft } from "../draft";
import { button } from "../../dom/controls";
import { notices } from "../parts/notices";
import { fetchCatalogue } from "../site";
import { kindNames } from "../words";
import { Bench } from "./bench";
import { Details } from "./details";
import { Finder } from "./finder";
import { Methods } from "./methods";
import { Pieces } from "./pieces";
import { Result } from "./result";
import { Sharing } from "./sharing";

const newId = (): string => freshId(new Set());

/** A new meeting of the kind. @param restart shows the page as it is without a meeting */
export async function begin(place: HTMLElement, kind: Kind, restart: () => void): Promise<void> {
  const catalogue = await fetchCatalogue();
  const meeting = withFittingMethod({ ...emptyMeeting(newId()), kind }, catalogue);
  const bench = new Bench(catalogue, meeting);
  build(place, bench, { damage: [], losses: [] }, restart);
  bench.keep();
  focusOn(kind === "casus" ? "zoek" : `methode-${meeting.method}`);
}

/** The meeting in the address, or without one the meeting that the visitor was working on. */
export async function reopen(place: HTMLElement, restart: () => void): Promise<void> {
  const catalogue = await fetchCatalogue();
  const draft = readDraft();
  const code = location.hash.slice(1);
  const mine = draft && opened(draft.code, catalogue, newId());
  if (mine && (code === "" || code === draft.code)) {
    build(place, new Bench(catalogue, withFittingMethod(mine.meeting, catalogue)), mine, restart);
    return;
  }

  const asked = opened(code, catalogue, newId());
  const bench = new Bench(catalogue, withFittingMethod(asked.meeting, catalogue), mine?.meeting);
  if (code.startsWith(version)) {
    // Others may have this link too.
    bench.share();
  }

  build(place, bench, asked, restart);
}

/** Ends what the workbench before this one still does. */
let leave = (): void => {};

function build(place: HTMLElement, bench: Bench, { damage, losses }: Pick<Opened, "damage" | "losses">, restart: () => void): void {
  const status = element("p", "kb-status");
  status.setAttribute("role", "status");
  const say = (text: string) => (status.textContent = text);

  const parts = element("div", "kb-make__form",
    kinds(bench),
    section("Stukken", new Pieces(bench, say).element, new Finder(bench, say).element),
    section("Methode", new Methods(bench).element),
    section("Tijd en woorden", new Details(bench).element));
  const end = element("div", "kb-make__end", new Result(bench, focusOn).element, new Sharing(bench, say).element, keeping(restart, say));
  place.replaceChildren(...notices(damage, losses, bench.catalogue), history(bench, status), element("div", "kb-make", parts, end));

  leave();
  const deafen = hearDraft((draft) => followOther(bench, draft, say));
  leave = () => {
    deafen();
    bench.leave();
  };
}

/** What was done to this meeting in another tab, so that the next edit here does not take it away again. */
function followOther(bench: Bench, draft: Draft | undefined, say: (text: string) => void): void {
  if (!draft || draft.code === bench.code) {
    return;
  }

  const { meeting } = opened(draft.code, bench.catalogue, newId());
  const theirs = withFittingMethod(meeting, bench.catalogue);
  if (theirs.id === bench.meeting.id && fragmentOf(theirs) !== bench.code) {
    bench.follow(theirs);
    say("In een ander venster is deze bijeenkomst veranderd; dat staat nu ook hier.");
  }
}

function kinds(bench: Bench): HTMLElement {
  const set = element("fieldset", "kb-methods", element("legend", "kb-methods__legend", "Waarover gaat het?"));
  for (const kind of Object.keys(kindNames) as Kind[]) {
    const box = element("input", "utrecht-radio-button utrecht-radio-button--html-input");
    Object.assign(box, { type: "radio", name: "soort" });
    box.addEventListener("change", () => bench.edit((meeting) => withFittingMethod({ ...meeting, kind }, bench.catalogue)));
    bench.onChange(() => (box.checked = bench.meeting.kind === kind));
    box.checked = bench.meeting.kind === kind;
    set.append(element("label", "kb-option", box, element("span", "", kindNames[kind])));
  }

  return set;
}

/** Undo and redo, beside what was done last. */
function history(bench: Bench, status: HTMLElement): HTMLElement {
  const undo = button("Ongedaan maken", "ongedaan", () => {
    bench.undo();
    status.textContent = "De laatste stap is ongedaan gemaakt.";
  });
  const redo = button("Toch wel", "opnieuw", () => {
    bench.redo();
    status.textContent = "De stap is weer gezet.";
  });
  const show = () => {
    undo.disabled = !bench.canUndo;
    redo.disabled = !bench.canRedo;
  };
  bench.onChange(show);
  show();
  const look = () => document.getElementById("kb_programma")?.scrollIntoView();
  const toResult = button("Bekijk het programma", "naar-programma", look, { class: "kb-button kb-make__jump" });
  return element("div", "kb-make__history", undo, redo, toResult, status);
}

function keeping(restart: () => void, say: (text: string) => void): HTMLElement {
  const box = element("input", "kb-filter__box");
  box.type = "checkbox";
  box.checked = isKept();
  box.addEventListener("change", () => {
    const isDone = keepDraft(box.checked);
    box.checked = box.checked && isDone;
    const kept = box.checked ? "De bijeenkomst blijft op dit apparaat." : "De bijeenkomst gaat weg met het laatste venster.";
    say(isDone ? kept : "Dit apparaat staat bewaren niet toe.");
  });
  const label = "Bewaar deze bijeenkomst op dit apparaat. Anders is zij weg als u het laatste venster sluit.";
  return element("div", "kb-make__keep",
    element("label", "kb-option", box, element("span", "", label)),
    button("Begin opnieuw", "opnieuw-beginnen", () => {
      leave();
      wipeDraft();
      window.history.pushState(null, "", location.pathname);
      restart();
      document.querySelector<HTMLElement>("[data-intervisie] button")?.focus();
    }));
}

/** The meeting with a method, so that there is a programme at once: the one it has, or the fullest that fits. */
function withFittingMethod(meeting: Meeting, catalogue: Catalogue): Meeting {
  const method = catalogue.methods.get(meeting.method);
  return method?.soorten.includes(meeting.kind) ? meeting : { ...meeting, method: fittingMethods(meeting, catalogue)[0]?.id ?? "" };
}

const section = (title: string, ...children: Node[]): HTMLElement =>
  element("section", "kb-make__part", element("h2", "utrecht-heading-3", title), ...children);

function focusOn(key: string): void {
  const control = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"], input[name="${CSS.escape(key)}"]`);
  control?.focus();
  control?.scrollIntoView({ block: "center" });
}
