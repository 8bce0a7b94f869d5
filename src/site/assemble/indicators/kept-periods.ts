/** Periods that have a page of their own, which is kept for good, and the places of figures on them. */
import { addresses } from '../../../domain/naming/address.ts';
import type { SiteAddress } from '../../../domain/naming/address.ts';
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import type { Period } from '../../../domain/indicator/period.ts';
import type { FigureSubject } from '../../../report/indicator/figure-subject.ts';
import { municipalityLevel } from '../../../report/report-view.ts';
import type { ReportView } from '../../../report/report-view.ts';
import { periodForAddress } from '../../../language/numbers/periods.ts';

/** A period of an indicator, its address, and what has numbers in it. */
export interface KeptPeriod {
  readonly period: Period;
  readonly address: SiteAddress;
  /** Levels with a number, that of the indicator first; none where only the municipality has one. */
  readonly levels: readonly FigureSubject[];
}

const kept = new WeakMap<ReportView, Map<string, readonly KeptPeriod[]>>();

/** Every period of an indicator in which an area or the municipality has a number, oldest first. */
export function keptPeriods(view: ReportView, indicator: Indicator): readonly KeptPeriod[] {
  const ofView = kept.get(view) ?? new Map<string, readonly KeptPeriod[]>();
  kept.set(view, ofView);
  const known = ofView.get(indicator.id);
  if (known !== undefined) return known;
  const made = findPeriods(view, indicator);
  ofView.set(indicator.id, made);
  return made;
}

function findPeriods(view: ReportView, indicator: Indicator): readonly KeptPeriod[] {
  const { levels } = view.frame.municipality;
  const ordered = [indicator.level, ...levels.map(({ id }) => id)].filter(
    (id, at, all) => id !== municipalityLevel && all.indexOf(id) === at,
  );
  const subjects = ordered.map((level) => view.subject(indicator, level));
  const found = (view.series(indicator.id)?.periods ?? []).flatMap((period) => {
    const withNumbers = subjects.filter((subject) =>
      view.crossSection(subject, period).some((one) => numberOf(one.value) !== undefined),
    );
    const whole = view.reference(view.subject(indicator), period);
    return withNumbers.length > 0 || (whole !== undefined && numberOf(whole.value) !== undefined)
      ? [{ period, levels: withNumbers }]
      : [];
  });
  const texts = found.map(({ period }) => periodForAddress(period));
  return found.map((one, at) => {
    const text = texts[at] ?? '';
    // „2011/12“ may be a school year and a December: the kind tells which.
    const alone = texts.filter((other) => other === text).length === 1;
    return {
      ...one,
      address: addresses.indicatorPeriod(indicator.id, alone ? text : `${text}-${one.period.kind}`),
    };
  });
}

/** The page of an indicator in a period; undefined without a number in it. */
export const keptPeriodOf = (
  view: ReportView,
  indicator: Indicator,
  period: Period,
): KeptPeriod | undefined =>
  keptPeriods(view, indicator).find((one) => one.period.text === period.text);
