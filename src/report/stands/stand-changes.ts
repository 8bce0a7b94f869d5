/** What changed from release to release, and since the newest: told only as far as it may be shown today. */
import type { PublishableDataset } from '../../domain/publishable.ts';
import type { PublishedState } from '../../domain/stands/published-state.ts';
import type { Stand } from '../../domain/stands/stand.ts';
import { compareIndicators } from '../changes/indicator-changes.ts';
import type { CellChange, IndicatorChange } from '../changes/indicator-changes.ts';
import { sealedTotals } from '../changes/sealed-totals.ts';
import { maskStand } from './masked-stand.ts';

/** An indicator whose published numbers differ. */
export interface NumberChange extends IndicatorChange {
  /** Revised values whose numbers may be told, largest first; and how many may not. */
  readonly told: readonly CellChange[];
  readonly untold: number;
}

/** One state beside the one before. */
export interface StateChange {
  /** The older release; undefined for the first. */
  readonly before: Stand | undefined;
  /** The newer one; undefined for the present. */
  readonly after: Stand | undefined;
  readonly indicators: readonly NumberChange[];
  /** Cells that had a number then, or were not there, and are withheld today: nothing is told but where they are. */
  readonly withheld: readonly Pick<IndicatorChange, 'indicator' | 'withheld'>[];
}

/**
 * Every step from release to release and on to the present, the newest first.
 *
 * Both sides of a step are as they may be shown today (`maskStand`), so that no step shows what is withheld by now.
 */
export function changesOfStands(present: PublishableDataset): readonly StateChange[] {
  const stands = present.frame.stands ?? [];
  const states: readonly { readonly stand: Stand | undefined; readonly state: PublishedState }[] = [
    ...stands.map((stand) => ({ stand, state: maskStand(stand, present).state })),
    { stand: undefined, state: present },
  ];
  return states
    .map(({ stand, state }, at): StateChange => {
      const before = states[at - 1];
      const indicators = before === undefined ? [] : compareNumbers(before.state, state);
      const withheld =
        stand === undefined && before?.stand !== undefined
          ? compareIndicators(before.stand.state, present).filter((one) => one.withheld.length > 0)
          : indicators.filter((one) => one.withheld.length > 0);
      return { before: before?.stand, after: stand, indicators, withheld };
    })
    .filter(({ before, after }) => before !== undefined || after !== undefined)
    .toReversed();
}

/** Changes of words and settings of the catalogue aside. */
function compareNumbers(before: PublishedState, after: PublishedState): readonly NumberChange[] {
  const changes = compareIndicators(before, after);
  const isSealed = sealedTotals(before, after, changes);
  return changes
    .map((change): NumberChange => {
      const told = change.values.filter((one) => !isSealed(change.indicator, one));
      return { ...change, told, untold: change.values.length - told.length };
    })
    .filter(
      ({ how, periodsAdded, periodsGone, values, filled, emptied }) =>
        how !== 'changed' ||
        periodsAdded.length + periodsGone.length + values.length + filled.length + emptied.length >
          0,
    );
}
