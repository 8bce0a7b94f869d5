/** What a report sets side by side without being asked. */
import type { ReportView } from '../../report/report-view.ts';
import type { SupplyRequest } from '../../report/register/supply-model.ts';
import { capacityUnits } from '../../domain/register/supply.ts';
import { offersOf } from '../../report/register/chosen-offers.ts';
import type { FigureSubject } from '../../report/indicator/figure-subject.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { isNeedIndex } from '../../report/indicator/need-indices.ts';
import { municipalityLevel } from '../../report/report-view.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { isRate } from '../../domain/indicator/unit.ts';

/**
 * What a report shows without being asked: the supply of its first indicator from the register with a
 * denominator (else places of the first type that has capacities in one unit), and as need the first share or rate at
 * the reporting level of which less is better.
 */
export function usualSupply(view: ReportView): SupplyRequest | undefined {
  const indicator = view.frame.indicators.find(
    (one) => one.fromOffers !== undefined && one.denominatorIndicator !== undefined,
  );
  if (indicator?.fromOffers !== undefined) {
    const { measure, types } = indicator.fromOffers;
    const addable = capacityUnits(offersOf(view, { types })).length < 2;
    return { measure: measure === 'capacity' && addable ? 'places' : 'offers', types };
  }
  for (const { id } of typesInOrder(view)) {
    const offers = offersOf(view, { types: [id] });
    const known = offers.filter((offer) => offer.capacity !== undefined).length;
    if (known * 2 > offers.length && capacityUnits(offers).length < 2)
      return { measure: 'places', types: [id] };
  }
  const [first] = typesInOrder(view);
  return first === undefined ? undefined : { measure: 'offers', types: [first.id] };
}

/** What stands for need without being asked: a need index where there is one; else see `usualSupply`. */
export function usualNeed(view: ReportView): FigureSubject | undefined {
  const level = view.reportLevel.id;
  const populated = view.areasOf(level).filter((area) => !area.unpopulated).length;
  const isIndex = ({ id }: Indicator): boolean => isNeedIndex(view.frame, id);
  const indicesFirst = view.frame.indicators.toSorted(
    (a, b) => Number(isIndex(b)) - Number(isIndex(a)),
  );
  for (const indicator of indicesFirst) {
    const isNeed = isIndex(indicator) || isRate(indicator.unit);
    if (indicator.polarity !== 'lower' || !isNeed) continue;
    if (indicator.level === municipalityLevel || indicator.fromOffers !== undefined) continue;
    const subject = view.subject(indicator, level);
    const period = view.latest(subject);
    if (period === undefined) continue;
    const numbers = view
      .crossSection(subject, period)
      .filter((one) => numberOf(one.value) !== undefined).length;
    if (numbers * 2 >= populated) return subject;
  }
  return undefined;
}

const typesInOrder = (view: ReportView): readonly { readonly id: string }[] => {
  const used = new Set(view.frame.offers.flatMap(({ types }) => types));
  const declared = view.frame.municipality.offerTypes.filter(({ id }) => used.has(id));
  return declared.length > 0 ? declared : [...used].map((id) => ({ id }));
};
