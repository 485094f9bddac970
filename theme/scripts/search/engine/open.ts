import type { Answer, FacetValue, Question, Result, Search } from "./api";
import { passes, readFacets, type Facets } from "./facets";
import { Files } from "./files";
import { Lexicon } from "./lexicon";
import { Marker } from "./marking";
import { readMeta, type Meta } from "./meta";
import { nearestWords } from "./nearest";
import { pageText, type PageText } from "./pages";
import { headingsOf, passageOf } from "./passage";
import { understand, type Query } from "./question";
import { rank, type Hit } from "./ranking";
import { spellingOn } from "./spelling";
import { byTitle, mostLeading } from "./titles";
import { wordsOf } from "./words";

/** Fetches nothing until the first question. */
export function open(metaUrl: string): Search {
  return new StaticSearch(metaUrl);
}

class StaticSearch implements Search {
  readonly #files = new Files();

  constructor(private readonly metaUrl: string) {}

  async ask(question: Question, signal?: AbortSignal): Promise<Answer> {
    const { meta, base } = await this.#meta();
    const query = await this.#understand(question, meta, base);
    signal?.throwIfAborted();
    const hits = await this.#hits(question, query, meta, base);
    const ordered = question.sort === "relevantie" && question.from < mostLeading ? await this.#leadByTitle(question.text, hits, meta, base) : hits;
    const marker = new Marker(query);
    const pages = await this.#pages(ordered.slice(question.from, question.from + question.count), meta, base);
    signal?.throwIfAborted();
    return {
      total: hits.length,
      results: pages.map((page) => resultOf(page, marker)),
      meant: meantBy(question.text, query, pages),
      nearest: hits.length === 0 ? await nearestWords(query, new Lexicon(this.#files, meta, base)) : [],
      words: [...new Set(pages.flatMap((page) => page.blocks.flatMap((block) => marker.hits(block.text))))],
    };
  }

  async facets(question: Question, signal?: AbortSignal): Promise<FacetValue[]> {
    const { meta, base } = await this.#meta();
    const facets = await this.#facets(base);
    const query = await this.#understand(question, meta, base);
    signal?.throwIfAborted();
    const all = isBrowse(question) ? everything(meta) : rank(query, meta.pages, () => true);
    const isChosen = (kind: string, value: string): boolean => question.filters.some((filter) => filter.kind === kind && filter.value === value);
    return facets.values
      .map(({ kind, value, label, pages }) => {
        const others = passes(question.filters.filter((filter) => filter.kind !== kind), facets);
        const own = new Set(pages);
        return { kind, value, label, count: all.filter(({ page }) => own.has(page) && others(page)).length };
      })
      .filter(({ kind, value, count }) => count > 0 || isChosen(kind, value));
  }

  async #meta(): Promise<{ meta: Meta; base: string }> {
    const meta = await this.#files.get(this.metaUrl, readMeta);
    return { meta, base: `${this.metaUrl.replace(/\.bin$/, "")}/${meta.folder}/` };
  }

  #facets(base: string): Promise<Facets> {
    return this.#files.get(`${base}facetten.bin`, readFacets);
  }

  async #understand(question: Question, meta: Meta, base: string): Promise<Query> {
    return understand(question.text, meta.stopWords, new Lexicon(this.#files, meta, base));
  }

  #pages(hits: readonly Hit[], meta: Meta, base: string): Promise<PageText[]> {
    return Promise.all(hits.map((hit) => pageText(hit.page, this.#files, meta, base)));
  }

  async #leadByTitle(text: string, hits: readonly Hit[], meta: Meta, base: string): Promise<Hit[]> {
    const leading = hits.slice(0, mostLeading);
    return [...byTitle(text, leading, await this.#pages(leading, meta, base)), ...hits.slice(mostLeading)];
  }

  async #hits(question: Question, query: Query, meta: Meta, base: string): Promise<Hit[]> {
    const browses = isBrowse(question);
    const needsFacets = question.filters.length > 0 || question.sort === "datum" || browses;
    const facets = needsFacets ? await this.#facets(base) : undefined;
    const allowed = facets ? passes(question.filters, facets) : () => true;
    const hits = browses ? everything(meta).filter((hit) => allowed(hit.page)) : rank(query, meta.pages, allowed);
    return facets && (question.sort === "datum" || browses)
      ? hits.sort((a, b) => facets.days[b.page]! - facets.days[a.page]! || a.page - b.page)
      : hits;
  }
}

/** Without words there is nothing to rank by. */
const isBrowse = (question: Question): boolean => wordsOf(question.text).length === 0;

const everything = (meta: Meta): Hit[] => Array.from({ length: meta.pages }, (_, page) => ({ page, score: 0 }));

function resultOf(page: PageText, marker: Marker): Result {
  return {
    id: page.id,
    url: page.url,
    title: marker.mark(page.title),
    kind: page.kind,
    place: page.place,
    date: page.date,
    passage: marker.mark(passageOf(page, marker)),
    headings: headingsOf(page, marker).map((heading) => ({ text: marker.mark(heading.text), url: `${page.url}#${heading.anchor}` })),
  };
}

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
