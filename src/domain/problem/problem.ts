/**
 * A mistake in the input, as data. Never thrown: exceptions are our own faults.
 *
 * A problem carries the facts of the mistake; its words (message, hint, in the report's language)
 * are made from them in `language/messages/`, so that a reader never writes a sentence.
 */
import type { AddressProblems } from './address-problems.ts';
import type { CatalogueProblems } from './catalogue-problems.ts';
import type { ContentProblems } from './content-problems.ts';
import type { DisclosureProblems } from './disclosure-problems.ts';
import type { GeographyProblems } from './geography-problems.ts';
import type { IndexProblems } from './indices-problems.ts';
import type { MunicipalityProblems } from './municipality-problems.ts';
import type { ObservationProblems } from './observations-problems.ts';
import type { OfferProblems } from './offers-problems.ts';
import type { PictureProblems } from './picture-problems.ts';
import type { StandProblems } from './stand-problems.ts';
import type { TableProblems } from './table-problems.ts';
import { addressProblemLevels } from './address-problems.ts';
import { catalogueProblemLevels } from './catalogue-problems.ts';
import { contentProblemLevels } from './content-problems.ts';
import { disclosureProblemLevels } from './disclosure-problems.ts';
import { geographyProblemLevels } from './geography-problems.ts';
import { indexProblemLevels } from './indices-problems.ts';
import { municipalityProblemLevels } from './municipality-problems.ts';
import { observationProblemLevels } from './observations-problems.ts';
import { offerProblemLevels } from './offers-problems.ts';
import { pictureProblemLevels } from './picture-problems.ts';
import { standProblemLevels } from './stand-problems.ts';
import { tableProblemLevels } from './table-problems.ts';
import type { ProblemLevel } from './problem-level.ts';

export type { ProblemLevel } from './problem-level.ts';

/** Facts of every kind of problem, by its permanent kebab-case code. */
export type ProblemFacts = TableProblems &
  MunicipalityProblems &
  CatalogueProblems &
  AddressProblems &
  IndexProblems &
  ObservationProblems &
  GeographyProblems &
  OfferProblems &
  ContentProblems &
  PictureProblems &
  StandProblems &
  DisclosureProblems;

export type ProblemCode = keyof ProblemFacts;

/** Where a mistake stands. */
export interface Place {
  /** Relative to the report folder, with `/`. */
  readonly file: string;
  /** Physical line where the record begins, 1-based. */
  readonly line?: number | undefined;
  /** First character (code point) of the cell in its line, 1-based. */
  readonly column?: number | undefined;
}

export type Problem = {
  readonly [C in ProblemCode]: {
    readonly code: C;
    readonly level: ProblemLevel;
    readonly place: Place;
    readonly facts: ProblemFacts[C];
    /** How many rows bear the same mistake; the place is the first of them. */
    readonly count: number;
    /** Of a warning that rests on the number of a row: all its rows, for a log may not tell of each. */
    readonly rows?: readonly { readonly place: Place; readonly facts: ProblemFacts[C] }[];
  };
}[ProblemCode];

/**
 * Warnings whose being there, and whose words, say something of the number in one row. (A mistake that stops
 * everything quotes its cell: nothing is published of it, and the editor must find it.)
 */
const restingOnANumber: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'fractional-count',
  'value-outside-limits',
]);

const levels: { readonly [C in ProblemCode]: ProblemLevel } = {
  ...tableProblemLevels,
  ...municipalityProblemLevels,
  ...catalogueProblemLevels,
  ...addressProblemLevels,
  ...indexProblemLevels,
  ...observationProblemLevels,
  ...geographyProblemLevels,
  ...offerProblemLevels,
  ...contentProblemLevels,
  ...pictureProblemLevels,
  ...standProblemLevels,
  ...disclosureProblemLevels,
};

/** Every permanent code, in the order of the topics. */
export const problemCodes: readonly ProblemCode[] = Object.keys(levels) as ProblemCode[];

/** Whether problems of this code stop the build. */
export const levelOfProblem = (code: ProblemCode): ProblemLevel => levels[code];

/** Makes one problem; its level follows from its code. */
export function problem<C extends ProblemCode>(
  code: C,
  place: Place,
  facts: ProblemFacts[C],
  count = 1,
): Problem {
  return { code, level: levels[code], place, facts, count } as Problem;
}

/** Whether anything is wrong that nothing may be built from; warnings are not. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((p) => p.level === 'error');

/** Collects problems and folds the same mistake (`code` + `key`) of one file into its first place with a count. */
export class ProblemList {
  readonly #found: Problem[] = [];
  readonly #folded = new Map<string, number>();

  /** Adds one mistake that stands for itself. */
  add<C extends ProblemCode>(code: C, place: Place, facts: ProblemFacts[C]): void {
    this.#found.push(problem(code, place, facts));
  }

  /** Adds a mistake that may repeat over many rows: reported once per file and key, with a count. */
  fold<C extends ProblemCode>(code: C, key: string, place: Place, facts: ProblemFacts[C]): void {
    const fullKey = `${code}\u0000${place.file}\u0000${key}`;
    const at = this.#folded.get(fullKey);
    const earlier = at === undefined ? undefined : this.#found[at];
    const rows = restingOnANumber.has(code) ? [...(earlier?.rows ?? []), { place, facts }] : [];
    const resting = rows.length > 0 ? { rows } : {};
    if (at === undefined || earlier === undefined) {
      this.#folded.set(fullKey, this.#found.length);
      this.#found.push({ ...problem(code, place, facts), ...resting } as Problem);
    } else {
      this.#found[at] = { ...earlier, count: earlier.count + 1, ...resting } as Problem;
    }
  }

  append(problems: readonly Problem[]): void {
    for (const one of problems) this.#found.push(one);
  }

  get all(): readonly Problem[] {
    return this.#found;
  }
}
