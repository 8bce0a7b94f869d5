/** The children that supply is set against. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { ReportView } from '../report-view.ts';

/** Children that supply is set against: a count of the catalogue, and a group of it. */
export interface ChildrenRef {
  readonly indicator: Indicator;
  readonly group?: string | undefined;
}

/**
 * The count of children that offers of some types are set against: the denominator of an indicator from the
 * register with one of the types; of a rate in the catalogue that is not about people and whose id names one of
 * the types (`kita-plaetze-je-100`); of any indicator from the register; else the first count of people in the
 * catalogue that has numbers at the reporting level (unit `count`). Undefined where there is none.
 */
export function childrenFor(view: ReportView, types: readonly string[]): ChildrenRef | undefined {
  const { indicators } = view.frame;
  const rates = indicators.filter((one) => one.denominatorIndicator !== undefined);
  const fromOffers = rates.filter((one) => one.fromOffers !== undefined);
  const named =
    fromOffers.find((one) => one.fromOffers?.types.some((type) => types.includes(type))) ??
    rates.find(
      (one) =>
        one.disclosure === 'none' &&
        types.some((type) => one.id.toLowerCase().split(/[-._]/u).includes(type.toLowerCase())),
    ) ??
    fromOffers[0];
  const isPeople = (one: Indicator | undefined): one is Indicator =>
    one?.unit === 'count' && one.disclosure === 'persons' && one.fromOffers === undefined;
  const denominator = view.indicator(named?.denominatorIndicator ?? '');
  const indicator = isPeople(denominator)
    ? denominator
    : indicators.find(
        (one) =>
          isPeople(one) &&
          one.polarity === 'neutral' &&
          view.latest(view.subject(one, view.reportLevel.id)) !== undefined,
      );
  return indicator === undefined ? undefined : { indicator };
}
