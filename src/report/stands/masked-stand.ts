/**
 * A release as it may be shown today: what the gate withholds now is shown in no older release either, nor a total
 * from which it could be worked out.
 *
 * The rule, for every number of the release: it is hidden where the same cell is withheld today, and where it is a
 * total (of the whole, of an area with parts, over groups) beside which a cell of its year is withheld in only one
 * of the two states (`sealedTotals`). A need index made of an indicator with hidden cells is hidden throughout: its
 * formula is public. A figure that may rest on hidden cells is hidden as a whole (classes, means and sentences
 * hold numbers too); its page shows the open numbers as a table.
 */
import { numberOf } from '../../domain/indicator/observation.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import { seriesOfCells } from '../../domain/stands/published-state.ts';
import type { PublishedSeries, PublishedState } from '../../domain/stands/published-state.ts';
import type { Stand, StandFigure } from '../../domain/stands/stand.ts';
import { compareIndicators } from '../changes/indicator-changes.ts';
import { sealedTotals } from '../changes/sealed-totals.ts';

export interface MaskedStand {
  readonly stand: Stand;
  /** Its numbers, the hidden ones withheld. */
  readonly state: PublishedState;
  /** Ids of indicators that have hidden cells, or whose numbers rest on such. */
  readonly concerned: ReadonlySet<string>;
  /** Whether a figure is shown as it was kept. */
  readonly isWhole: (figure: Pick<StandFigure, 'indicators'>) => boolean;
}

const known = new WeakMap<PublishableDataset, Map<Stand, MaskedStand>>();

/**
 * Hides what may not be shown today.
 *
 * @param present what the gate lets through today
 */
export function maskStand(stand: Stand, present: PublishableDataset): MaskedStand {
  const ofPresent = known.get(present) ?? new Map<Stand, MaskedStand>();
  known.set(present, ofPresent);
  const masked = ofPresent.get(stand) ?? makeMasked(stand, present);
  ofPresent.set(stand, masked);
  return masked;
}

function makeMasked(stand: Stand, present: PublishableDataset): MaskedStand {
  const { state } = stand;
  const isSealed = sealedTotals(state, present, compareIndicators(state, present));
  const hidden = new Set<string>();
  const series = new Map<string, PublishedSeries>();
  for (const indicator of state.frame.indicators) {
    const kept = state.series.get(indicator.id);
    if (kept === undefined) continue;
    const now = present.series.get(indicator.id);
    const all = kept.all.map((cell) => {
      if (numberOf(cell.value) === undefined) return cell;
      const { area, period, group } = cell;
      const isWithheld = now?.at(area, period.text, group)?.value.state === 'withheld';
      const change = { area, period, group, before: undefined, after: undefined };
      if (!isWithheld && !isSealed(indicator, change)) return cell;
      hidden.add(indicator.id);
      return { ...cell, value: { state: 'withheld' } as const };
    });
    series.set(indicator.id, hidden.has(indicator.id) ? seriesOfCells(kept.periods, all) : kept);
  }
  const concerned = withDependants(hidden, stand, present);
  for (const { id } of present.frame.needIndices) {
    const kept = series.get(id);
    if (kept === undefined || !concerned.has(id)) continue;
    const all = kept.all.map((cell) =>
      numberOf(cell.value) === undefined
        ? cell
        : { ...cell, value: { state: 'withheld' } as const },
    );
    series.set(id, seriesOfCells(kept.periods, all));
  }
  return {
    stand,
    state: { frame: state.frame, series },
    concerned,
    isWhole: ({ indicators }) => indicators.every((id) => !concerned.has(id)),
  };
}

/** Indicators that are computed from hidden ones, or that those are computed from; and indices with such parts. */
function withDependants(
  hidden: ReadonlySet<string>,
  { state }: Stand,
  { frame }: PublishableDataset,
): ReadonlySet<string> {
  const concerned = new Set(hidden);
  for (const { id, numeratorIndicator, denominatorIndicator } of [
    ...state.frame.indicators,
    ...frame.indicators,
  ]) {
    for (const part of [numeratorIndicator, denominatorIndicator]) {
      if (part === undefined) continue;
      if (hidden.has(part)) concerned.add(id);
      if (hidden.has(id)) concerned.add(part);
    }
  }
  for (const { id, parts } of frame.needIndices) {
    if (parts.some(({ indicator }) => concerned.has(indicator))) concerned.add(id);
  }
  return concerned;
}
