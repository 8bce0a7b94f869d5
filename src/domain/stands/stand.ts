/** What a release keeps for good, and what was said to be wrong later. */
import type { Language } from '../language.ts';
import type { SiteAddress } from '../naming/address.ts';
import type { Place } from '../problem/problem.ts';
import type { PublishedState } from './published-state.ts';

/** A figure as it was on the day of a release. */
export interface StandFigure {
  /** Names it in the whole site (`FigureShare.key`). */
  readonly key: string;
  /** Where it stood in the site, with its fragment. */
  readonly home: SiteAddress;
  /** Title of the page it stood on. */
  readonly page: string;
  readonly title: string;
  readonly summary: string;
  /** Of title, sentence and table: another one is another figure. */
  readonly digest: string;
  /** Ids of the indicators whose numbers it may hold. */
  readonly indicators: readonly string[];
  readonly citation: string;
  /** Names of kept texts: what its page shows, its numbers, shared drawings on its page. */
  readonly body: string;
  readonly csv: string;
  readonly drawings: readonly string[];
}

/** A release: `/stand/<name>/`. */
export interface Stand {
  readonly name: string;
  /** The report's day at that time, ISO. */
  readonly date: string;
  readonly language: Language;
  /** In the order of the site. */
  readonly figures: readonly StandFigure[];
  /** Names of kept texts: the page over all figures, what stands around each of them, the style of both. */
  readonly index: string;
  readonly frame: string;
  readonly style: string;
  /** The numbers that were published. */
  readonly state: PublishedState;
  /** A kept text. */
  readonly text: (name: string) => string;
}

/** A mistake that was published and has been mended: `data/corrections.csv`. */
export interface Correction {
  /** ISO. */
  readonly date: string;
  /** Ids; undefined where it concerns more than one. */
  readonly indicator: string | undefined;
  readonly area: string | undefined;
  /** As the table writes it. */
  readonly period: string | undefined;
  readonly text: string;
  readonly place: Place;
}

/** Folder of all releases in a report. */
export const standsFolder = 'data/stands';
export const standFile = (name: string): string => `${standsFolder}/${name}/stand.json`;
/** The texts of a release that no earlier one holds. */
export const standTexts = (name: string): string => `${standsFolder}/${name}/texts.br`;

/** A name stands in addresses for good: `2026-11`, `fruehjahr-2027`. */
export const isStandName = (name: string): boolean =>
  /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/u.test(name) && name !== 'dateien';

/** By day, then by name: the newest is the last. */
export const inOrderOfStands = (
  a: Pick<Stand, 'date' | 'name'>,
  b: Pick<Stand, 'date' | 'name'>,
): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

/** Its place on the page of changes: `berichtigung-2026-11-30`, a second one of the day `-2`. */
export function correctionAnchor(corrections: readonly Correction[], at: number): string {
  const date = corrections[at]?.date ?? '';
  // The first of a day in the file keeps its anchor when another is written below it.
  const before = corrections.slice(0, at).filter((one) => one.date === date).length;
  return `berichtigung-${date}${before === 0 ? '' : `-${String(before + 1)}`}`;
}
