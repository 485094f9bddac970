import { element } from "../../dom/element";
import { freshId } from "../../share/file/id";
import type { Catalogue } from "../core/catalogue";
import { emptyMeeting, type Kind, type Meeting } from "../core/meeting";
import { fittingMethods } from "../core/plan";
import { opened, type Opened } from "../core/start";
import { isKept, keepDraft, readDraft, wipeDraft } from "../draft";
import { button } from "../parts/controls";
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

/** The page where a trainer puts a meeting together. */
export function start(place: HTMLElement): void {
  addEventListener("hashchange", () => void open(place));
  void open(place);
}

async function open(place: HTMLElement): Promise<void> {
  const draft = readDraft();
  const isEmpty = location.hash.length < 2;
  if (isEmpty && !draft) {
    place.replaceChildren(beginning(place));
    return;
  }

  await withCatalogue(place, (catalogue) => {
    const id = newId();
    const before = draft && opened(draft.code, catalogue, id);
    if (isEmpty) {
      build(place, catalogue, before!, undefined);
    } else {
      const asked = opened(location.hash, catalogue, id);
      const isSame = draft !== undefined && location.hash === `#${draft.code}`;
      build(place, catalogue, asked, isSame ? undefined : before?.meeting);
    }
  });
}

/** The first choice; all that follows is fetched after it. */
function beginning(place: HTMLElement): HTMLElement {
  const explained: Readonly<Record<Kind, string>> = {
    "eigen-inbreng": "Iemand uit de groep brengt iets in uit het eigen werk. Stukken van de site kunnen een spiegel zijn.",
    casus: "De groep bespreekt een casus of verhaal van de site. Niemand hoeft iets van zichzelf in te brengen.",
  };
  const choose = (kind: Kind) => withCatalogue(place, (catalogue) => {
    const meeting = withFittingMethod({ ...emptyMeeting(newId()), kind }, catalogue);
    build(place, catalogue, { meeting, damage: [], losses: [] }, undefined);
    focusOn(kind === "casus" ? "zoek" : `methode-${meeting.method}`);
  });
  return element("section", "kb-begin",
    element("h2", "utrecht-heading-2", "Waarover gaat de bijeenkomst?"),
    element("div", "kb-begin__kinds", ...(Object.keys(kindNames) as Kind[]).map((kind) => element("div", "kb-begin__kind",
      button(kindNames[kind], `soort-${kind}`, () => void choose(kind), { class: "kb-button kb-button--first" }),
      element("p", "utrecht-paragraph", explained[kind])))));
}

function build(place: HTMLElement, catalogue: Catalogue, { meeting, damage, losses }: Opened, before: Meeting | undefined): void {
  const cameFromLink = location.hash.length > 1 && !location.hash.startsWith("#s-");
  const bench = new Bench(catalogue, withFittingMethod(meeting, catalogue), before, cameFromLink && before === undefined ? undefined : location.hash.slice(1) || undefined);
  const status = element("p", "kb-meeting__status");
  status.setAttribute("role", "status");
  const say = (text: string) => (status.textContent = text);

  const parts = element("div", "kb-make__form",
    kinds(bench),
    section("Stukken", new Pieces(bench, say).element, new Finder(bench, say).element),
    section("Methode", new Methods(bench).element),
    section("Tijd en woorden", new Details(bench).element));
  const end = element("div", "kb-make__end", new Result(bench, focusOn).element, new Sharing(bench, say).element, keeping(place, say));
  place.replaceChildren(...notices(damage, losses, catalogue), history(bench, status), element("div", "kb-make", parts, end));
}

function kinds(bench: Bench): HTMLElement {
  const set = element("fieldset", "kb-methods", element("legend", "kb-methods__legend", "Waarover gaat het?"));
  for (const kind of Object.keys(kindNames) as Kind[]) {
    const box = element("input", "utrecht-radio-button utrecht-radio-button--html-input");
    Object.assign(box, { type: "radio", name: "soort" });
    box.addEventListener("change", () => bench.edit((meeting) => withFittingMethod({ ...meeting, kind }, bench.catalogue)));
    bench.onChange(() => (box.checked = bench.meeting.kind === kind));
    box.checked = bench.meeting.kind === kind;
    set.append(element("label", "kb-meeting__choice", box, element("span", "", kindNames[kind])));
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
  return element("div", "kb-make__history", undo, redo, status);
}

function keeping(place: HTMLElement, say: (text: string) => void): HTMLElement {
  const box = element("input", "kb-filter__box");
  box.type = "checkbox";
  box.checked = isKept();
  box.addEventListener("change", () => {
    const isDone = keepDraft(box.checked);
    box.checked = box.checked && isDone;
    say(!isDone ? "Dit apparaat staat bewaren niet toe." : box.checked ? "De bijeenkomst blijft op dit apparaat." : "De bijeenkomst gaat weg met het laatste venster.");
  });
  return element("div", "kb-make__keep",
    element("label", "kb-meeting__choice", box, element("span", "", "Bewaar deze bijeenkomst op dit apparaat. Anders is zij weg als u het laatste venster sluit.")),
    button("Begin opnieuw", "opnieuw-beginnen", () => {
      wipeDraft();
      window.history.pushState(null, "", location.pathname);
      void open(place);
      place.querySelector<HTMLElement>("button")?.focus();
    }));
}

/** The meeting with a method, so that there is a programme at once: the one it has, or the fullest that fits. */
function withFittingMethod(meeting: Meeting, catalogue: Catalogue): Meeting {
  const method = catalogue.methods.get(meeting.method);
  return method?.soorten.includes(meeting.kind) ? meeting : { ...meeting, method: fittingMethods(meeting, catalogue)[0]?.id ?? "" };
}

async function withCatalogue(place: HTMLElement, use: (catalogue: Catalogue) => void): Promise<void> {
  try {
    use(await fetchCatalogue());
  } catch (problem) {
    console.warn(problem);
    place.replaceChildren(element("div", "kb-result__missing",
      element("p", "utrecht-paragraph", "De lijst met stukken en methoden is niet opgehaald. Kijk of u verbinding heeft."),
      button("Probeer het nog eens", "nog-eens", () => void open(place))));
  }
}

const section = (title: string, ...children: Node[]): HTMLElement =>
  element("section", "kb-make__part", element("h2", "utrecht-heading-3", title), ...children);

function focusOn(key: string): void {
  const control = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"], input[name="${CSS.escape(key)}"]`);
  control?.focus();
  control?.scrollIntoView({ block: "center" });
}
