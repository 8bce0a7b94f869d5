/** Supply from the register: places and offers for the children of an area, and the way to the nearest. */
import { areaTree } from '../../domain/place/area-tree.ts';
import { addresses } from '../../domain/naming/address.ts';
import { innerPoint, nearestOf } from '../../domain/place/distance.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { offerNode } from '../../domain/register/offer-network.ts';
import type { Offer } from '../../domain/register/offer.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { Degrees } from '../../domain/place/point-in-area.ts';
import { capacityUnits, medianOf, sumOf, supplyRate } from '../../domain/register/supply.ts';
import type { SupplyChoice } from '../../domain/register/supply.ts';
import type { FigureSubject, PlaceRef } from '../indicator/figure-models.ts';
import type { SupplyDefinition, SupplyModel, SupplyRow } from '../network/network-models.ts';
import { offersOf, typeTitle } from './offers-model.ts';
import type { ReportView } from '../report-view.ts';

/** Children that supply is set against: a count of the catalogue, and a group of it. */
export interface ChildrenRef {
  readonly indicator: Indicator;
  readonly group?: string | undefined;
}

/** Supply of the register as figures ask for it. */
export interface SupplyRequest extends SupplyChoice {
  /** Undefined: `childrenFor` the types; distances need none. */
  readonly children?: ChildrenRef | undefined;
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

/** The last period with numbers at the level, not after the year of the register. */
function periodOf(view: ReportView, subject: FigureSubject): Period | undefined {
  const year = registerDay(view).slice(0, 4);
  const withNumbers = view
    .periods(subject)
    .filter((period) =>
      view
        .areasOf(subject.level.id)
        .some(
          ({ id }) =>
            numberOf(
              view.series(subject.indicator.id)?.at(id, period.text, subject.group?.id)?.value,
            ) !== undefined,
        ),
    );
  return withNumbers.findLast((period) => period.firstDay.slice(0, 4) <= year) ?? withNumbers[0];
}

/** The day the register speaks of. */
export const registerDay = (view: ReportView): string =>
  view.frame.municipality.offers.asOf ?? view.frame.asOf.date;

const innerPoints = new WeakMap<ReportView, Map<string, Degrees | undefined>>();

/** From where distances of an area are measured: its inner point. */
function centreOf(view: ReportView, area: string): Degrees | undefined {
  const known = innerPoints.get(view) ?? new Map<string, Degrees | undefined>();
  innerPoints.set(view, known);
  if (!known.has(area)) {
    const shape = view.area(area)?.shape;
    known.set(area, shape === undefined ? undefined : innerPoint(shape));
  }
  return known.get(area);
}

/**
 * Supply of the areas of the reporting level. Offers count where they stand; those of the whole municipality
 * in its row alone. Undefined where the children that it needs are not in the catalogue.
 */
export function supplyModel(
  view: ReportView,
  request: SupplyRequest,
  current?: string,
): SupplyModel | undefined {
  const { measure, types } = request;
  const level = view.reportLevel;
  const offers = offersOf(view, { types });
  const ref = measure === 'distance' ? undefined : (request.children ?? childrenFor(view, types));
  const subject = ref && view.subject(ref.indicator, level.id, ref.group);
  const period = subject && periodOf(view, subject);
  if (measure !== 'distance' && (subject === undefined || period === undefined)) return undefined;
  const children = subject && period && { subject, period };
  const units = capacityUnits(offers);
  const definition: SupplyDefinition = {
    measure,
    types: types.map((id) => ({ id, title: typeTitle(view, id) })),
    children,
    unit: units.length === 1 ? units[0] : undefined,
    mixedUnits: units.length > 1 ? units : [],
  };
  const tree = areaTree(view.frame);
  const levelOfOffer = (offer: Offer): string | undefined => {
    for (let at = offer.area; at !== undefined; at = tree.parentOf(at)) {
      if (view.area(at)?.level === level.id) return at;
    }
    return undefined;
  };
  const byArea = Map.groupBy(offers, levelOfOffer);
  const row = (place: PlaceRef, own: readonly Offer[], unpopulated: boolean): SupplyRow => {
    const sum = sumOf(own);
    const count = children && view.valueOf(children.subject, place, children.period).value;
    const from = measure === 'distance' && !unpopulated ? centreOf(view, place.id) : undefined;
    const [near] = from === undefined ? [] : nearestOf(from, offers, 1);
    return {
      area: place,
      value:
        measure === 'distance' && unpopulated
          ? { state: 'not-meaningful' }
          : valueOf(definition, sum, count, near?.metres),
      ...sum,
      children: count,
      nearest:
        near === undefined
          ? undefined
          : {
              id: offerNode(near.one.id),
              label: near.one.name,
              address: addresses.offer(near.one.id),
              metres: near.metres,
            },
      unpopulated,
    };
  };
  const rows = view
    .areasOf(level.id)
    .map((area) => row(view.place(area.id), byArea.get(area.id) ?? [], area.unpopulated));
  return {
    ...definition,
    municipality: view.municipality,
    level,
    rows,
    reference:
      measure === 'distance' ? medianRow(view, rows) : row(view.municipality, offers, false),
    current,
    asOf: registerDay(view),
  };
}

function valueOf(
  { measure, mixedUnits }: SupplyDefinition,
  sum: Parameters<typeof supplyRate>[0],
  children: Cell | undefined,
  metres: number | undefined,
): Cell {
  if (measure === 'distance') {
    if (metres === undefined) return { state: 'not-available' };
    return metres === 0 ? { state: 'zero' } : { state: 'observed', value: metres };
  }
  if (measure === 'places' && mixedUnits.length > 0) return { state: 'not-meaningful' };
  return supplyRate(sum, children ?? { state: 'not-available' }, measure);
}

/** For distances the middle area stands for the whole. */
function medianRow(view: ReportView, rows: readonly SupplyRow[]): SupplyRow | undefined {
  const value = medianOf(rows.filter((one) => !one.unpopulated).map((one) => one.value));
  if (value === undefined) return undefined;
  return {
    area: view.municipality,
    value: { state: 'observed', value },
    offers: 0,
    places: 0,
    unknownCapacity: 0,
    children: undefined,
    nearest: undefined,
    unpopulated: false,
  };
}
