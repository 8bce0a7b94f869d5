/** Supply from the register: places and offers for the children of an area, and the way to the nearest. */
import { areaTree } from '../../domain/place/area-tree.ts';
import { addresses } from '../../domain/naming/address.ts';
import { innerPoint, fromSouth, nearestOf } from '../../domain/place/distance.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { offerNode } from '../../domain/register/offer-network.ts';
import type { Offer } from '../../domain/register/offer.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { Degrees } from '../../domain/place/point-in-area.ts';
import { capacityUnits, medianOf, sumOf, supplyRate } from '../../domain/register/supply.ts';
import type { SupplyChoice, SupplyMeasure } from '../../domain/register/supply.ts';
import type { FigureSubject, PlaceRef, LevelRef } from '../indicator/figure-subject.ts';
import { offersOf, typeTitle, registerDay } from './chosen-offers.ts';
import type { ReportView } from '../report-view.ts';
import type { NamedNode } from '../network/named-node.ts';
import type { TermRef } from './term.ts';
import type { ChildrenRef } from './children.ts';
import { childrenFor } from './children.ts';

/** Supply of the register as figures ask for it. */
export interface SupplyRequest extends SupplyChoice {
  /** Undefined: `childrenFor` the types; distances need none. */
  readonly children?: ChildrenRef | undefined;
}

/** The last period with numbers at the level, not after the year of the register. */
export function periodOfChildren(view: ReportView, subject: FigureSubject): Period | undefined {
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
  const period = subject && periodOfChildren(view, subject);
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
  const sorted = fromSouth(offers);
  const row = (place: PlaceRef, own: readonly Offer[], unpopulated: boolean): SupplyRow => {
    const sum = sumOf(own);
    const count = children && view.valueOf(children.subject, place, children.period).value;
    const from = measure === 'distance' && !unpopulated ? centreOf(view, place.id) : undefined;
    // One that stands in the area is reached without leaving it, however near another is to the inner point.
    const inside = own.some(({ point }) => point !== undefined);
    const [near] = from === undefined ? [] : nearestOf(from, inside ? fromSouth(own) : sorted, 1);
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
              inside,
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

export interface SupplyRow {
  readonly area: PlaceRef;
  /** `unreliable` with a number: at least (a capacity is unknown). */
  readonly value: Cell;
  readonly offers: number;
  /** Known places. */
  readonly places: number;
  /** Offers of which the capacity is unknown. */
  readonly unknownCapacity: number;
  /** Children of the age group; undefined for distances. */
  readonly children: Cell | undefined;
  /** `inside`: it stands in the area itself, where the nearest of those counts. */
  readonly nearest: (NamedNode & { readonly metres: number; readonly inside: boolean }) | undefined;
  readonly unpopulated: boolean;
}

/** How supply is measured: by the register, or by an indicator of the catalogue. */
export interface SupplyDefinition {
  readonly measure: SupplyMeasure;
  readonly types: readonly TermRef[];
  /** Children that places and offers are set against. */
  readonly children: { readonly subject: FigureSubject; readonly period: Period } | undefined;
  /** Unit of the capacities; several units are never added (`mixedUnits`). */
  readonly unit: string | undefined;
  readonly mixedUnits: readonly string[];
}

export interface SupplyModel extends SupplyDefinition {
  readonly municipality: PlaceRef;
  readonly level: LevelRef;
  readonly rows: readonly SupplyRow[];
  /** The municipality's row; for distances the median of the areas. */
  readonly reference: SupplyRow | undefined;
  readonly current: string | undefined;
  readonly asOf: string;
}
