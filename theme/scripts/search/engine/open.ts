import { SearchProblem, type Answer, type Destination, type FacetValue, type Question, type Result, type Search } from "./api";
import { passes, readFacets, type Facets } from "./facets";
import { Files } from "./files";
import { Lexicon } from "./lexicon";
import { Marker } from "./marking";
import { readMeta, type Meta } from "./meta";
import { nearestWords } from "./nearest";
import { pageText, type PageText } from "./pages";
import { headingsOf, passageOf } from "./passage";
import { understand, type Query } from "./question";
import { rank, type Hit, type Ranking } from "./ranking";
import { spellingOn } from "./spelling";
import { byTitle } from "./titles";
import { wordsOf } from "./words";

/** Bounds what is fetched for a name that many pages have. */
const mostNamed = 10;

/** As many places as fit on a line. */
const mostPlaces = 3;

/** Fetches nothing until the first question. */
export function open(metaUrl: string): Search {
  return new StaticSearch(metaUrl);
}

class StaticSearch implements Search {
  readonly #files = new Files();

  constructor(private readonly metaUrl: string) {}

  ask(question: Question, signal?: AbortSignal): Promise<Answer> {
    return this.#with((index) => index.ask(question, signal));
  }

  facets(question: Question, signal?: AbortSignal): Promise<FacetValue[]> {
    return this.#with((index) => index.facets(question, signal));
  }

  /** After a new version of the site, the files that an open tab knows are gone: the list of files is fetched again, once. */
  async #with<T>(ask: (index: Index) => Promise<T>): Promise<T> {
    const meta = await this.#meta();
    try {
      return await ask(this.#index(meta));
    } catch (problem) {
      if (!(problem instanceof SearchProblem)) {
        throw problem;
      }

      this.#files.forget(this.metaUrl);
      const renewed = await this.#meta();
      if (renewed.folder === meta.folder) {
        throw problem;
      }

      return ask(this.#index(renewed));
    }
  }

  #meta(): Promise<Meta> {
    return this.#files.get(this.metaUrl, readMeta);
  }

  #index(meta: Meta): Index {
    return new Index(this.#files, meta, `${this.metaUrl.replace(/\.bin$/, "")}/${meta.folder}/`);
  }
}

/** One version of the index. */
class Index {
  readonly #lexicon: Lexicon;

  constructor(
    private readonly files: Files,
    private readonly meta: Meta,
    private readonly base: string,
  ) {
    this.#lexicon = new Lexicon(files, meta, base);
  }

  async ask(question: Question, signal?: AbortSignal): Promise<Answer> {
    const query = await this.#understand(question);
    signal?.throwIfAborted();
    if (question.isTyping && query.isBegun && question.filters.length === 0) {
      return nothing;
    }

    const { pages: hits, good, named, places } = await this.#hits(question, query);
    const ordered = question.sort === "relevantie" && named > 1 ? await this.#leadByTitle(query.whole, hits, named) : hits;
    const marker = new Marker(query);
    const pages = await this.#pages(ordered.slice(question.from, question.from + question.count));
    const shownPlaces = question.filters.length === 0 && question.from === 0 ? await this.#pages(places.slice(0, mostPlaces)) : [];
    signal?.throwIfAborted();
    return {
      total: hits.length,
      good,
      isBegun: query.isBegun,
      results: pages.map((page) => resultOf(page, marker)),
      places: shownPlaces.map((place) => destinationOf(place, marker)),
      meant: meantBy(question.text, query, pages),
      missing: missingFrom(question.text, query),
      nearest: nearestWords(query),
      unfiltered: hits.length === 0 && question.filters.length > 0 ? rank(query, this.meta.pages, 0, () => true).pages.length : 0,
    };
  }

  async facets(question: Question, signal?: AbortSignal): Promise<FacetValue[]> {
    const facets = await this.#facets();
    const query = await this.#understand(question);
    signal?.throwIfAborted();
    const all = isBrowse(question) ? everything(this.meta) : rank(query, this.meta.pages, 0, () => true).pages;
    const isChosen = (kind: string, value: string): boolean => question.filters.some((filter) => filter.kind === kind && filter.value === value);
    return facets.values
      .map(({ kind, value, label, pages }) => {
        const others = passes(question.filters.filter((filter) => filter.kind !== kind), facets);
        const own = new Set(pages);
        return { kind, value, label, count: all.filter(({ page }) => own.has(page) && others(page)).length };
      })
      .filter(({ kind, value, count }) => count > 0 || isChosen(kind, value));
  }

  #facets(): Promise<Facets> {
    return this.files.get(`${this.base}facetten.bin`, readFacets);
  }

  #understand(question: Question): Promise<Query> {
    return understand(question.text, this.meta.stopWords, this.#lexicon, question.isTyping);
  }

  #pages(hits: readonly Hit[]): Promise<PageText[]> {
    return Promise.all(hits.map((hit) => pageText(hit.page, this.files, this.meta, this.base)));
  }

  /** Of several pages with this name but for small words, one with exactly this title comes first. */
  async #leadByTitle(whole: string, hits: readonly Hit[], named: number): Promise<Hit[]> {
    const leading = hits.slice(0, Math.min(named, mostNamed));
    return [...byTitle(whole, leading, await this.#pages(leading)), ...hits.slice(leading.length)];
  }

  async #hits(question: Question, query: Query): Promise<Ranking> {
    const browses = isBrowse(question);
    const needsFacets = question.filters.length > 0 || question.sort === "datum" || browses;
    const facets = needsFacets ? await this.#facets() : undefined;
    const allowed = facets ? passes(question.filters, facets) : () => true;
    if (facets && browses) {
      const pages = everything(this.meta).filter((hit) => allowed(hit.page)).sort(byDate(facets));
      return { pages, good: pages.length, named: 0, places: [] };
    }

    const ranking = rank(query, this.meta.pages, this.meta.places, allowed);
    return facets && question.sort === "datum" ? { ...ranking, pages: ranking.pages.sort(byDate(facets)), good: ranking.pages.length } : ranking;
  }
}

const nothing: Answer = { total: 0, good: 0, results: [], places: [], meant: null, missing: [], nearest: [], unfiltered: 0, isBegun: true };

const byDate = ({ days }: Facets) => (a: Hit, b: Hit): number => days[b.page]! - days[a.page]! || a.page - b.page;

/** Without words there is nothing to rank by. */
const isBrowse = (question: Question): boolean => wordsOf(question.text).length === 0;

const everything = (meta: Meta): Hit[] => Array.from({ length: meta.pages }, (_, page) => ({ page, score: 0 }));

function resultOf(page: PageText, marker: Marker): Result {
  const own = marker.on(page);
  return {
    id: page.id,
    url: page.url,
    title: own.mark(page.title),
    kind: page.kind,
    place: page.place,
    date: page.date,
    passage: own.mark(passageOf(page, own)),
    headings: headingsOf(page, own).map((heading) => ({ text: own.mark(heading.text), url: `${page.url}#${heading.anchor}` })),
    words: own.words,
  };
}

const destinationOf = (place: PageText, marker: Marker): Destination => ({ url: place.url, title: marker.on(place).mark(place.title), kind: place.kind });

/** The question with its typing errors corrected. */
function meantBy(text: string, { meanings }: Query, pages: readonly PageText[]): string | null {
  const instead = new Map(meanings.filter((meaning) => meaning.instead !== null).map((meaning) => [meaning.word, spellingOn(pages, meaning.instead!)]));
  let meant = "";
  let done = 0;
  for (const { word, start, end } of wordsOf(text)) {
    const better = instead.get(word);
    if (better !== undefined) {
      meant += text.slice(done, start) + better;
      done = end;
    }
  }

  return done > 0 ? meant + text.slice(done) : null;
}

/** As written by the visitor. */
function missingFrom(text: string, { meanings }: Query): string[] {
  const missing = new Set(meanings.filter(({ isMissing }) => isMissing).map(({ word }) => word));
  const written = new Map(wordsOf(text).filter(({ word }) => missing.has(word)).map(({ word, start, end }) => [word, text.slice(start, end)]));
  return [...written.values()];
}
