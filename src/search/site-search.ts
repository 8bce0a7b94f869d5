/** Search of a site: loads what a question needs, and ranks the pages that answer it. */
import type { Language } from '../domain/language.ts';
import { likelyWords } from './likely-words.ts';
import { pageIndex } from './page-index.ts';
import type { PageIndex, PageScores } from './page-index.ts';
import { knownWordsOf, understood } from './question.ts';
import type { Alternative, AskedWord, KnownWords } from './question.ts';
import { beginningName, pieceName, postingsFrom, shardName, shardOf } from './search-file.ts';
import { stemOf } from './stems.ts';
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
  /** Of the site: words of a result are compared by its spelling. */
  readonly language: Language;
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

/** How much more a page counts that has more of the words. */
const coverage = 2;

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
    await this.#loadFor(asked.flatMap(alternativesOf), beginning);
    const unknown = new Map(
      asked
        .filter(({ stem }) => !this.#isThere(stem))
        .map((word) => [word, this.#likely(word, known)] as const),
    );
    await this.#loadFor([...unknown.values()].flat(), beginning);
    const { scores } = (this.#index ??= indexOf(this.#loaded, beginning));
    const answers = asked.map((word) => scoresOf(word, unknown.get(word) ?? [], scores));
    return {
      found: ranked(answers, kindsOf(beginning)),
      asked: asked.map(({ written }) => written),
      stems: new Set(
        [...asked.flatMap(alternativesOf), ...[...unknown.values()].flat()].flatMap(
          ({ stems }) => stems,
        ),
      ),
      language: known.language,
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

  #isThere(stem: string): boolean {
    return [...this.#loaded.values()].some((postings) => postings.has(stem));
  }

  #likely({ stem }: AskedWord, known: KnownWords): readonly Alternative[] {
    const loaded = [...this.#loaded.values()].flatMap((postings) => [...postings.keys()]);
    return likelyWords(stem, new Set([...known.stems, ...loaded]), (word) =>
      stemOf(word, known.language),
    );
  }
}

const alternativesOf = ({ itself, synonyms, parts }: AskedWord): readonly Alternative[] => [
  ...itself,
  ...synonyms,
  ...parts.flat(),
];

/** What counts less where something better is there. */
const weights = {
  /** Words of the same meaning, where the word itself is on the site. */
  synonymsBeside: 0.6,
  parts: 0.8,
  /** Parts, where a word means the same as the whole. */
  partsBeside: 0.35,
} as const;

/** How well each page answers a word: by itself, by what means the same, by its parts, or by what was meant. */
function scoresOf(
  { itself, synonyms, parts }: AskedWord,
  likely: readonly Alternative[],
  scores: (alternative: Alternative) => PageScores,
): PageScores {
  const own = best(itself.filter(({ exact }) => exact !== true).map(scores));
  const same = best(synonyms.map(scores));
  const whole = best([
    own,
    weighted(same, own.size > 0 ? weights.synonymsBeside : 1),
    weighted(
      together(parts.map((alternatives) => best(alternatives.map(scores)))),
      same.size > 0 ? weights.partsBeside : weights.parts,
    ),
    ...likely.map(scores),
  ]);
  const exact = best(itself.filter((one) => one.exact === true).map(scores));
  return new Map([...whole].map(([page, score]) => [page, score + (exact.get(page) ?? 0)]));
}

const weighted = (scores: PageScores, weight: number): PageScores =>
  new Map([...scores].map(([page, score]) => [page, score * weight]));

/** The parts of a compound: their mean, pages with all of them far before those with one. */
function together(parts: readonly PageScores[]): PageScores {
  const pages = new Set(parts.flatMap((scores) => [...scores.keys()]));
  // A single known part is half of the word.
  const count = Math.max(2, parts.length);
  return new Map(
    [...pages].map((page) => {
      const own = parts.flatMap((scores) => scores.get(page) ?? []);
      const sum = own.reduce((total, score) => total + score, 0);
      return [page, (sum / count) * (own.length / count)];
    }),
  );
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
      const share = (own.length / answered) ** coverage;
      return { page, kind, score: sum * share * kindWeights[kind], words: own };
    })
    .sort((a, b) => b.score - a.score || a.page - b.page);
}
