/** What differs between two published states of one report: for the page of changes and for `npm run diff`. */
import type { PublishableDataset } from '../../domain/publishable.ts';
import { compareIndicators } from './indicator-changes.ts';
import type { IndicatorChange } from './indicator-changes.ts';
import { compareAreas, compareOffers } from './place-changes.ts';
import type { ItemChange, ListChange } from './place-changes.ts';
import { compareTexts, concernedGoals, concernedTexts } from './text-changes.ts';
import { sealedTotals } from './sealed-totals.ts';
import type { IsSealed } from './sealed-totals.ts';
import type { ConcernedGoal, ConcernedText } from './text-changes.ts';

export interface ReportChanges {
  readonly before: PublishableDataset;
  readonly after: PublishableDataset;
  /** Keys of the municipality whose values differ, nested ones with a point. */
  readonly settings: readonly string[];
  /** In the order of the catalogue; those that are gone at the end. Indicators without any change are absent. */
  readonly indicators: readonly IndicatorChange[];
  readonly areas: ListChange;
  readonly offers: ListChange;
  /** Stories, local knowledge, goals, measures and pages that were written, taken away or rewritten. */
  readonly texts: readonly (ItemChange & { readonly how: 'added' | 'gone' | 'changed' })[];
  /** Words that speak about numbers that changed, by file. */
  readonly concerned: readonly ConcernedText[];
  readonly goals: readonly ConcernedGoal[];
  /** Whether the numbers of a changed value stay untold. */
  readonly isSealed: IsSealed;
}

/**
 * Compares two reports, both behind the gate: nothing that either withholds can show.
 *
 * @param before as it is published today
 * @param after as it would be published
 */
export function compareReports(
  before: PublishableDataset,
  after: PublishableDataset,
): ReportChanges {
  const indicators = compareIndicators(before, after);
  return {
    before,
    after,
    settings: changedSettings(before, after),
    indicators,
    areas: compareAreas(before.frame.geography.areas, after.frame.geography.areas),
    offers: compareOffers(before.frame.offers, after.frame.offers),
    texts: compareTexts(before.frame, after.frame),
    concerned: concernedTexts(after.frame, indicators),
    goals: concernedGoals(before, after, indicators),
    isSealed: sealedTotals(before, after, indicators),
  };
}

/** Whether a report is published as it was. */
export const isUnchanged = (changes: ReportChanges): boolean =>
  changes.settings.length === 0 &&
  changes.indicators.length === 0 &&
  changes.texts.length === 0 &&
  [changes.areas, changes.offers].every(
    ({ added, gone, changed }) => added.length + gone.length + changed.length === 0,
  );

const settingsShown = [
  'id', 'name', 'kind', 'language', 'site', 'state', 'publisher', 'licence', 'demonstration', 'levels',
  'disclosure', 'offerTypes', 'phases', 'themes',
] as const; // prettier-ignore

function changedSettings(before: PublishableDataset, after: PublishableDataset): readonly string[] {
  const [old, now] = [before.frame.municipality, after.frame.municipality];
  const changed: string[] = settingsShown.filter(
    (key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]),
  );
  if (before.frame.asOf.date !== after.frame.asOf.date) changed.push('asOf');
  return changed;
}
