/** Search of a site: loads what a question needs, and ranks the pages that answer it. */
import { likelyWords } from './likely-words.ts';
import { pageIndex } from './page-index.ts';
import type { PageIndex, PageScores } from './page-index.ts';
import { knownWordsOf, understood } from './question.ts';
import type { Alternative, AskedWord, KnownWords } from './question.ts';
import { beginningName, pieceName, postingsFrom, shardName, shardOf } from './search-file.ts';
import type { Postings, ResultEntry, ResultKind, SearchBeginning } from './search-file.ts';

/** A page that answers a question. */
export interface FoundPage {
  /** Its number. */
  readonly page: number;
  readonly kind: ResultKind;
  readonly score: number;
  /** Words of the question that it has, by their numbers. */
  readonly words: readonly number[];
}

export interface Answer {
  /** Best first. */
  readonly found: readonly FoundPage[];
  /** The words that were looked for, as they were typed. */
  readonly asked: readonly string[];
  /** Stems that were looked for. */
  readonly stems: ReadonlySet<string>;
}

/** Gets the data of a file by its name. */
export type LoadFile = (name: string) => Promise<unknown>;

/** Of equals, the page that says more about its subject; areas and numbers before single offers. */
const kindWeights: Readonly<Record<ResultKind, number>> = {
  overview: 1,
  area: 1.8,
  theme: 1.4,
  indicator: 1.5,
  list: 1.5,
  page: 1.3,
  goal: 1.1,
  story: 1.15,
  question: 0.9,
  method: 1,
  'area-offers': 0.9,
  offer: 1,
  provider: 0.9,
  street: 1,
  period: 0.5,
};

/** Parts of the index that a beginning of a word may need. */
const mostShardsOfBeginning = 3;

export class SiteSearch {
  readonly #load: LoadFile;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #loaded = new Map<number, Postings>();
  #index: PageIndex | undefined;
  #words: KnownWords | undefined;

  constructor(load: LoadFile) {
    this.#load = load;
  }

  /** Answers a question; an empty one with nothing. */
  async answer(question: string): Promise<Answer> {
    const beginning = await this.#beginning();
    const known = (this.#words ??= knownWordsOf(beginning));
    const asked = understood(question, known);
    await this.#loadFor(
      asked.flatMap(({ alternatives }) => alternatives),
      beginning,
    );
    const first = asked.map((word) => this.#scoresOf(word.alternatives, beginning));
    const unknown = asked.flatMap((word, at) =>
      this.#isKnown(word, first[at]) ? [] : [[at, this.#likely(word, known)] as const],
    );
    await this.#loadFor(
      unknown.flatMap(([, alternatives]) => alternatives),
      beginning,
    );
    const scores = [...first];
    for (const [at, alternatives] of unknown) {
      scores[at] = best([scores[at] ?? new Map(), this.#scoresOf(alternatives, beginning)]);
    }
    const stems = new Set(
      [
        ...asked.flatMap((word) => word.alternatives),
        ...unknown.flatMap(([, more]) => more),
      ].flatMap((alternative) => alternative.stems),
    );
    return {
      found: ranked(scores, kindsOf(beginning)),
      asked: asked.map(({ written }) => written),
      stems,
    };
  }

  /** Titles, lines and addresses of pages. */
  async entries(pages: readonly number[]): Promise<readonly ResultEntry[]> {
    const { piece } = await this.#beginning();
    return Promise.all(
      pages.map(async (page) => {
        const entries = await this.#file(pieceName(Math.floor(page / piece)));
        return (entries as readonly ResultEntry[])[page % piece] ?? ['', '', ''];
      }),
    );
  }

  #beginning(): Promise<SearchBeginning> {
    return this.#file(beginningName) as Promise<SearchBeginning>;
  }

  #file(name: string): Promise<unknown> {
    let file = this.#files.get(name);
    if (file === undefined) {
      file = this.#load(name);
      this.#files.set(name, file);
    }
    return file;
  }

  async #loadFor(alternatives: readonly Alternative[], { shards }: SearchBeginning): Promise<void> {
    const wanted = new Set(
      alternatives.flatMap(({ stems, begins }) =>
        stems.flatMap((stem) => {
          const longer = shards.flatMap((key, at) =>
            begins === true && key.length > stem.length && key.startsWith(stem) ? [at] : [],
          );
          return [shardOf(stem, shards), ...(longer.length > mostShardsOfBeginning ? [] : longer)];
        }),
      ),
    );
    const missing = [...wanted].filter((at) => at >= 0 && !this.#loaded.has(at));
    const texts = await Promise.all(missing.map((at) => this.#file(shardName(at))));
    for (const [at, shard] of missing.entries()) {
      this.#loaded.set(shard, postingsFrom(String(texts[at])));
      this.#index = undefined;
    }
  }

  #scoresOf(alternatives: readonly Alternative[], beginning: SearchBeginning): PageScores {
    this.#index ??= indexOf(this.#loaded, beginning);
    const { scores } = this.#index;
    const words = best(alternatives.filter(({ exact }) => exact !== true).map(scores));
    const exact = best(alternatives.filter((one) => one.exact === true).map(scores));
    return new Map([...words].map(([page, score]) => [page, score + (exact.get(page) ?? 0)]));
  }

  /** Whether the word itself is anywhere, or something that means all of it. */
  #isKnown({ stem }: AskedWord, scores: PageScores | undefined): boolean {
    const isThere = [...this.#loaded.values()].some((postings) => postings.has(stem));
    return isThere && scores !== undefined && scores.size > 0;
  }

  #likely({ stem }: AskedWord, known: KnownWords): readonly Alternative[] {
    const loaded = [...this.#loaded.values()].flatMap((postings) => [...postings.keys()]);
    return likelyWords(stem, new Set([...known.stems, ...loaded]));
  }
}

function indexOf(loaded: ReadonlyMap<number, Postings>, beginning: SearchBeginning): PageIndex {
  const all = new Map([...loaded.values()].flatMap((postings) => [...postings]));
  const total = beginning.kinds.reduce((sum, [, count]) => sum + count, 0);
  const before = beginning.kinds.slice(
    0,
    beginning.kinds.findIndex(([kind]) => kind === 'street'),
  );
  const streets = before.reduce((sum, [, count]) => sum + count, 0);
  const ofStreets = beginning.kinds.find(([kind]) => kind === 'street')?.[1] ?? 0;
  return pageIndex(all, total, (page) => {
    if (page < streets) return Number(beginning.lengths.charAt(page));
    return page < streets + ofStreets ? 1 : Number(beginning.lengths.charAt(page - ofStreets));
  });
}

function kindsOf({ kinds }: SearchBeginning): (page: number) => ResultKind {
  return (page) => {
    let rest = page;
    for (const [kind, count] of kinds) {
      if (rest < count) return kind;
      rest -= count;
    }
    return 'page';
  };
}

/** The best of several scores of each page. */
function best(all: readonly PageScores[]): PageScores {
  const scores = new Map<number, number>();
  for (const one of all) {
    for (const [page, score] of one) scores.set(page, Math.max(score, scores.get(page) ?? 0));
  }
  return scores;
}

/** Pages with more of the words come first; words that are nowhere count against none. */
function ranked(
  words: readonly PageScores[],
  kindOf: (page: number) => ResultKind,
): readonly FoundPage[] {
  const answered = words.filter(({ size }) => size > 0).length;
  const pages = new Set(words.flatMap((scores) => [...scores.keys()]));
  return [...pages]
    .map((page): FoundPage => {
      const own = words.flatMap((scores, at) => (scores.has(page) ? [at] : []));
      const sum = own.reduce((total, at) => total + (words[at]?.get(page) ?? 0), 0);
      const kind = kindOf(page);
      const share = own.length / answered;
      return { page, kind, score: sum * share * share * kindWeights[kind], words: own };
    })
    .sort((a, b) => b.score - a.score || a.page - b.page);
}
