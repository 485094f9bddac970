import { element, link } from "../../dom/element";
import * as run from "../core/run";
import { dayAt, dayInWords, daysLater, momentOf } from "../core/days";
import { button, redraw } from "../../dom/controls";
import { openMeeting, type Held } from "../parts/opening";
import { materialsInWords, meetingInBrief, taskList, titleOf } from "../parts/overview";
import { pieceInBrief } from "../parts/piece";
import { agreements, doing } from "../parts/programme";
import { linkTo } from "../send/link";
import { minutesInWords } from "../words";
import { stayAwake } from "./awake";
import { Notes } from "./notes";
import { tone } from "./sound";
import { Timekeeper, type Course } from "./timekeeper";

/** The facilitator's page: one step a screen, with the time that is left. */
export function start(place: HTMLElement): void {
  openMeeting(place, (held) => new Leading(held).elements);
}

/** When the last minutes of a step are announced, in milliseconds. */
const warning = 2 * 60_000;

/** A meeting that begins within this of its planned time keeps its planned end. In milliseconds. */
const aroundStart = 60 * 60_000;

class Leading {
  readonly #held: Held;
  readonly #time: Timekeeper;
  readonly #stage = element("div", "kb-lead__stage");
  readonly #status = element("p", "kb-status");
  readonly #digits = element("p", "kb-lead__digits");
  readonly #late = element("div", "kb-lead__late");
  readonly #pieces = element("div", "kb-lead__pieces");
  readonly #notes: Notes;
  readonly #sound = element("input", "kb-filter__box");
  #before: number | null = null;
  #drawn: number | undefined;

  /** Where the meeting was when it was put back to the beginning, for who did not mean to. */
  #stopped: Course | null = null;

  constructor(held: Held) {
    this.#held = held;
    this.#time = new Timekeeper(held.meeting.id, held.plan);
    this.#status.role = "status";
    this.#digits.ariaHidden = "true";
    this.#sound.type = "checkbox";
    this.#notes = new Notes(held.meeting.id, titleOf(held.meeting), (text) => this.#say(text));
    this.#time.onBeat(() => this.#tick());
    this.#draw();
    if (this.#time.run) {
      stayAwake();
    }
  }

  get elements(): readonly Node[] {
    return [element("div", "kb-lead", this.#stage, this.#status, element("details", "kb-lead__more",
      element("summary", "kb-lead__summary", "Stukken en vragen"), this.#pieces), this.#notes.element)];
  }

  #draw(): void {
    const state = this.#time.run;
    // The page around it makes room for the step.
    document.documentElement.toggleAttribute("data-kb-running", state !== null);
    redraw(this.#stage, state === null ? this.#opening() : run.isDone(state) ? this.#end() : this.#step(state), ["volgende", "verder", "begin", "terug"]);
    // On a phone the button that was pressed is far below what to say next.
    if (state?.step !== this.#drawn && this.#stage.getBoundingClientRect().top < 0) {
      this.#stage.scrollIntoView();
    }

    this.#drawn = state?.step;
    this.#drawPieces();
    this.#tick();
  }

  #opening(): Node[] {
    const { meeting, plan, method } = this.#held;
    const materials = materialsInWords(meeting, method);
    return [
      element("h2", "kb-lead__title", titleOf(meeting)),
      ...meetingInBrief(meeting, plan),
      element("p", "utrecht-paragraph", `${method.titel}, ${plan.steps.length} stappen.${materials ? ` Leg klaar: ${materials}.` : ""}`),
      taskList(meeting, plan, method),
      element("div", "kb-piece__actions",
        button("Begin", "begin", () => {
          this.#time.begin(this.#plannedEnd());
          this.#stopped = null;
          stayAwake();
          this.#draw();
        }, { class: "kb-button kb-button--first" }),
        ...(this.#stopped ? [button("Ga verder waar u was", "verder", () => this.#put(this.#stopped!, null))] : []),
        this.#screenLink(),
        link(linkTo("paper", meeting), "kb-button", "Op papier")),
    ];
  }

  /** The end that was announced, when the meeting begins about when it was planned; otherwise all steps get their time from now. */
  #plannedEnd(): number | undefined {
    const { date, start, minutes } = this.#held.meeting;
    if (date === "" || start === null) {
      return undefined;
    }

    const planned = momentOf(date, start);
    return Math.abs(Date.now() - planned) <= aroundStart ? planned + minutes * 60_000 : undefined;
  }

  #step(state: run.Run): Node[] {
    const { plan, meeting } = this.#held;
    const step = plan.steps[state.step]!;
    const next = plan.steps[state.step + 1];
    const isPaused = state.pausedAt !== null;
    return [
      element("p", "kb-lead__place", `Stap ${state.step + 1} van ${plan.steps.length}, ${minutesInWords(state.minutes[state.step]!)}`),
      element("h2", "kb-lead__title", step.name),
      this.#digits,
      this.#late,
      ...this.#instructions(state.step),
      element("div", "kb-piece__actions kb-lead__buttons",
        button(next ? "Volgende stap" : "Rond af", "volgende", () => this.#change(run.next), { class: "kb-button kb-button--first" }),
        button(isPaused ? "Ga verder" : "Pauzeer", "pauze", () => this.#change(isPaused ? run.resumed : run.paused)),
        button("Vorige stap", "vorige", () => this.#change(run.back), { disabled: state.step === 0 }),
        button("1 minuut erbij", "erbij", () => this.#change((now, at) => run.adjusted(now, 1, at))),
        button("1 minuut eraf", "eraf", () => this.#change((now, at) => run.adjusted(now, -1, at))),
        button("Hoe laat is het in deze stap?", "tijd", () => this.#say(this.#timeInWords()))),
      element("p", "kb-lead__next", next ? `Hierna: ${next.name}, ${minutesInWords(state.minutes[state.step + 1]!)}.` : "Dit is de laatste stap."),
      element("div", "kb-piece__actions", this.#screenLink(), link(linkTo("paper", meeting), "kb-button", "Op papier"),
        this.#restart(), element("label", "kb-option", this.#sound, element("span", "", "Geluid als een stap om is"))),
    ];
  }

  /** For who tried the page before the group came. */
  #restart(): HTMLButtonElement {
    return button("Terug naar het begin", "opnieuw", () => {
      this.#put({ run: null, opened: [] }, { run: this.#time.run, opened: this.#time.opened });
      this.#say("");
    });
  }

  #put(course: Course, stopped: Course | null): void {
    this.#time.put(course);
    this.#stopped = stopped;
    this.#draw();
  }

  #instructions(at: number): Node[] {
    const { plan, meeting } = this.#held;
    const step = plan.steps[at]!;
    const lines: [string, string | undefined][] = step.kind === "methode"
      ? [["U zegt", step.of!.begeleider], ["Inbrenger", step.of!.inbrenger], ["Groep", step.of!.groep]]
      : [["Groep", doing(step)]];
    const isFirst = step.kind === "afspraken";
    return [
      ...(isFirst ? [element("ul", "kb-agreements", ...agreements().map((text) => {
        const box = element("input", "kb-filter__box");
        box.type = "checkbox";
        return element("li", "", element("label", "kb-option", box, element("span", "", text)));
      }))] : []),
      element("dl", "kb-lead__lines", ...lines.filter(([, text]) => text).flatMap(([who, text]) => [
        element("dt", "kb-lead__who", who), element("dd", "kb-lead__text", text!)])),
      ...(step.of?.afloop ? meeting.pieces.flatMap(({ id }) => this.#openButton(id)) : []),
    ];
  }

  /** The outcome stays closed until the facilitator opens it. */
  #openButton(id: string): HTMLElement[] {
    const info = this.#held.catalogue.pieces.get(id)!;
    return info.beslismoment && !this.#time.opened.includes(id)
      ? [element("p", "", button("Open de afloop", `afloop-${id}`, () => {
          this.#time.open(id);
          this.#draw();
          this.#say(`De afloop van ‘${info.titel}’ staat open bij Stukken en vragen.`);
          this.#pieces.closest("details")!.open = true;
        }, { name: `Open de afloop van ‘${info.beslismoment.werktitel}’` }))]
      : [];
  }

  #end(): Node[] {
    const { meeting } = this.#held;
    const later = daysLater(dayAt(Date.now()), 42);
    return [
      element("h2", "kb-lead__title", "De bijeenkomst is om"),
      element("p", "utrecht-paragraph",
        `Vul samen het blad ‘Wat namen wij mee’ in, en prik een dag om terug te kijken: over zes weken is het ${dayInWords(later)}.`),
      element("div", "kb-piece__actions", link(linkTo("paper", meeting), "kb-button kb-button--first", "Naar de bladen"),
        button("Terug naar de laatste stap", "terug", () => this.#change(run.back))),
    ];
  }

  #drawPieces(): void {
    const { meeting, catalogue } = this.#held;
    redraw(this.#pieces, meeting.pieces.length === 0
      ? [element("p", "utrecht-paragraph", "Er zijn geen stukken van de site gekozen.")]
      : meeting.pieces.flatMap((piece) => {
          const info = catalogue.pieces.get(piece.id)!;
          return [pieceInBrief(piece, info, this.#time.opened.includes(piece.id)), ...this.#openButton(piece.id)];
        }), ["volgende"]);
  }

  #change(change: (state: run.Run, now: number) => run.Run): void {
    const before = this.#time.run?.step;
    this.#time.change(change);
    this.#draw();
    const after = this.#time.run!;
    if (after.step !== before && !run.isDone(after)) {
      this.#before = run.left(after, Date.now());
      this.#say(`${this.#held.plan.steps[after.step]!.name}, ${minutesInWords(after.minutes[after.step]!)}.`);
    }
  }

  #tick(): void {
    const state = this.#time.run;
    if (!state || run.isDone(state)) {
      return;
    }

    const left = run.left(state, Date.now());
    const digits = run.leftInDigits(left);
    if (this.#digits.textContent !== digits) {
      this.#digits.textContent = digits;
      this.#digits.classList.toggle("kb-lead__digits--over", left <= -1000);
    }

    this.#warn(left);
    this.#tellLate(run.late(state, Date.now()));
  }

  /** Once when two minutes are left, and once when the time is up; without a flash. */
  #warn(left: number): void {
    const before = this.#before;
    this.#before = left;
    if (before === null) {
      return;
    }

    // Both may have passed in a computer that slept.
    if (before > 0 && left <= 0) {
      this.#say("De tijd van deze stap is om.");
      if (this.#sound.checked) {
        tone();
      }
    } else if (before > warning && left <= warning) {
      this.#say("Nog 2 minuten.");
    }
  }

  #tellLate(minutes: number): void {
    const text = minutes === 0 ? "" : `+${minutes} min`;
    if (this.#late.dataset.text === text) {
      return;
    }

    this.#late.dataset.text = text;
    const canShorten = minutes > 0 && this.#time.shorter() !== null;
    redraw(this.#late, minutes === 0 ? [] : [
      element("span", "kb-lead__minutes", text),
      element("span", "", ` later klaar dan gepland. `),
      ...(canShorten
        ? [button("Kort de rest in", "inkorten", () => {
            const shorter = this.#time.shorter();
            if (shorter) {
              this.#change(() => shorter);
              this.#say("De stappen hierna zijn ingekort. U bent op tijd klaar.");
            }
          })]
        : [element("span", "", "Inkorten kan niet meer: sla een stap over of spreek een later einde af.")]),
    ], ["volgende"]);
  }

  #timeInWords(): string {
    const state = this.#time.run!;
    const late = run.late(state, Date.now());
    return `${run.leftInWords(run.left(state, Date.now()))} in deze stap${late > 0 ? `, ${minutesInWords(late)} later klaar dan gepland` : ""}.`;
  }

  #screenLink(): HTMLAnchorElement {
    const made = link(linkTo("screen", this.#held.meeting), "kb-button", "Open het scherm voor de groep");
    made.target = "kennisbank-scherm";
    return made;
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}
