/** The first sight of the network: groups instead of hundreds of offers. */
import { areaTree } from '../../domain/place/area-tree.ts';
import { compassOf } from '../../domain/place/compass.ts';
import type { CompassPart } from '../../domain/place/compass.ts';
import { innerPoint } from '../../domain/place/distance.ts';
import { byCodeUnits, offerNode } from '../../domain/register/offer-network.ts';
import type { NodeId, OfferNetwork, Tie } from '../../domain/register/offer-network.ts';
import type { Offer } from '../../domain/register/offer.ts';
import type { LevelRef } from '../indicator/figure-subject.ts';
import type { NetworkGroup, NetworkOverview } from './network-models.ts';
import { typeTitle } from '../register/chosen-offers.ts';
import type { ReportView } from '../report-view.ts';

/** More areas than these are no first sight. */
const mostAreas = 40;

/**
 * Offers by area and operator, at the finest level that has at most 40 areas with offers; by part of the
 * municipality and operator where there is no such level, by first type where areas have no shape.
 */
export function networkOverview(
  view: ReportView,
  network: OfferNetwork,
  offers: readonly Offer[],
  ties: readonly Tie[],
): NetworkOverview {
  const found = levelOfOverview(view, offers);
  const parts = found === undefined ? partsByCompass(view) : undefined;
  const keyOf = (offer: Offer): string =>
    found !== undefined
      ? (found.areaOf(offer) ?? '')
      : parts !== undefined
        ? (parts.get(offer.area ?? '') ?? '')
        : (offer.types[0] ?? '');
  const nameOf = (offer: Offer): string => `group:${keyOf(offer)}:${network.operatorOf(offer)}`;
  const members = Map.groupBy(offers, nameOf);
  const groupOf = new Map(offers.map((offer) => [offerNode(offer.id), nameOf(offer)]));
  const inside = new Map<string, number>();
  const between = new Map<string, { from: string; to: string; weight: number }>();
  for (const { from, to, cooperations } of ties) {
    const ends = [groupOfEnd(network, from, groupOf), groupOfEnd(network, to, groupOf)];
    const [a, b] = ends.filter((end) => end !== undefined).sort(byCodeUnits);
    if (a === undefined || b === undefined) continue;
    if (a === b) {
      inside.set(a, (inside.get(a) ?? 0) + cooperations.length);
      continue;
    }
    const key = `${a}\u0000${b}`;
    const bundle = between.get(key);
    if (bundle === undefined) between.set(key, { from: a, to: b, weight: cooperations.length });
    else bundle.weight += cooperations.length;
  }
  const groups = [...members].map(([id, own]): NetworkGroup => {
    const [first] = own;
    const key = first === undefined ? '' : keyOf(first);
    return {
      id,
      area: found === undefined || key === '' ? undefined : view.place(key),
      region: parts?.get(first?.area ?? ''),
      type:
        found === undefined && parts === undefined
          ? { id: key, title: typeTitle(view, key) }
          : undefined,
      operator: first === undefined ? 'unknown' : network.operatorOf(first),
      offers: own.map((offer) => offerNode(offer.id)),
      providers: new Set(own.flatMap(({ provider }) => provider ?? [])).size,
      types: countsOf(own.flatMap(({ types }) => types)),
      phases: countsOf(own.flatMap(({ phases }) => phases)),
      inside: inside.get(id) ?? 0,
    };
  });
  return {
    by: found !== undefined ? 'area' : parts !== undefined ? 'region' : 'type',
    level: found?.level ?? view.reportLevel,
    groups: groups.sort((a, b) => byCodeUnits(a.id, b.id)),
    edges: [...between.entries()].sort(([a], [b]) => byCodeUnits(a, b)).map(([, bundle]) => bundle),
  };
}

/** The group of an offer; of a provider the group of all its offers, if that is one. */
function groupOfEnd(
  network: OfferNetwork,
  node: NodeId,
  groupOf: ReadonlyMap<NodeId, string>,
): string | undefined {
  if (network.offers.has(node)) return groupOf.get(node);
  const groups = new Set(
    network.offersOf(node).flatMap(({ id }) => groupOf.get(offerNode(id)) ?? []),
  );
  const [only] = groups;
  return groups.size === 1 ? only : undefined;
}

const countsOf = (ids: readonly string[]): readonly { id: string; count: number }[] =>
  [...Map.groupBy(ids, (id) => id)]
    .map(([id, all]) => ({ id, count: all.length }))
    .sort((a, b) => byCodeUnits(a.id, b.id));

/** Undefined where an area has no shape to stand anywhere. */
function partsByCompass(view: ReportView): ReadonlyMap<string, CompassPart> | undefined {
  const areas = view.areasOf(view.reportLevel.id).flatMap(({ id, shape }) => {
    const point = shape === undefined ? undefined : innerPoint(shape);
    return point === undefined ? [] : [{ id, point }];
  });
  return areas.length === 0 ? undefined : compassOf(areas);
}

function levelOfOverview(
  view: ReportView,
  offers: readonly Offer[],
): { level: LevelRef; areaOf: (offer: Offer) => string | undefined } | undefined {
  const { levels } = view.frame.municipality;
  const reporting = levels.findIndex(({ id }) => id === view.reportLevel.id);
  const tree = areaTree(view.frame);
  for (const level of levels.slice(0, reporting + 1).toReversed()) {
    if (!level.nested && level.id !== view.reportLevel.id) continue;
    const areaOf = ({ area }: Offer): string | undefined => {
      for (let at = area; at !== undefined; at = tree.parentOf(at)) {
        if (view.area(at)?.level === level.id) return at;
      }
      return undefined;
    };
    const areas = new Set(offers.map(areaOf));
    if (areas.size <= mostAreas) return { level, areaOf };
  }
  return undefined;
}
