/**
 * A large register in one list of numbers beside the drawings: what each offer answers to filters, and where in the
 * drawings it is counted. Bundled marks then say how many of their offers match, without naming them all.
 */
import { largeRegister } from '../../report/network/network-facts.ts';
import type {
  NetworkGroup,
  NetworkModel,
  NetworkNode,
} from '../../report/network/network-models.ts';

const offersOf = (model: NetworkModel): readonly NetworkNode[] =>
  model.nodes.filter(({ kind }) => kind === 'offer');

/** Whether marks stand for several offers each. */
export const isLarge = (model: NetworkModel): boolean => offersOf(model).length > largeRegister;

/**
 * A number for each offer, the same in every drawing of the model: enhancements find its marks by it. In a large
 * register neighbours have neighbouring numbers, so that those of a mark are a range or two.
 */
export function offerNumbers(model: NetworkModel): ReadonlyMap<string, number> {
  if (!isLarge(model)) return new Map(model.nodes.map((node, index) => [node.id, index]));
  const paths = new Map<string, number[]>();
  for (const zoom of model.geography.zooms) {
    zoom.clusters.forEach(({ offers }, index) => {
      for (const id of offers) paths.set(id, [...(paths.get(id) ?? []), index]);
    });
  }
  const compare = (a: NetworkNode, b: NetworkNode): number => {
    const [one, other] = [paths.get(a.id), paths.get(b.id)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    const at = one.findIndex((index, zoom) => index !== other[zoom]);
    return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
  };
  const others = model.nodes.filter(({ kind }) => kind !== 'offer');
  // The sort is stable: what lies together keeps the order of its ids.
  return new Map(
    [...offersOf(model).toSorted(compare), ...others].map((node, index) => [node.id, index]),
  );
}

/** `4-17 30 41-42` */
export function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, end]) => (first === end ? `${first}` : `${first}-${end}`)).join(' ');
}

/** Where a group stands in the overview. */
export const blockKey = (group: NetworkGroup): string =>
  group.area?.id ?? group.region ?? group.type?.id ?? '';

/** Blocks of the overview in the order in which they are drawn; their place is their number. */
export const blockKeys = (model: NetworkModel): readonly string[] => [
  ...new Set(model.overview.groups.map(blockKey)),
];

const ownId = (id: string): string => id.slice(id.indexOf(':') + 1);

/**
 * One column a fact, the offers in their order: `type;kita,kita|hort;0 0 1/area;…`. Values are ids, which bear none
 * of the marks. Undefined where each offer has a mark of its own.
 *
 * @param providers those that can be chosen
 */
export function registerFacts(
  model: NetworkModel,
  providers: ReadonlySet<string>,
): string | undefined {
  if (!isLarge(model)) return undefined;
  const numbers = offerNumbers(model);
  const offers = offersOf(model).toSorted(
    (a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0),
  );
  const keys = blockKeys(model);
  const groups = new Map(
    model.overview.groups.flatMap((group) => group.offers.map((id) => [id as string, group])),
  );
  const column = (name: string, valuesOf: (offer: NetworkNode) => readonly string[]): string => {
    const places = new Map<string, number>();
    const of = offers.map((offer) => {
      const value = valuesOf(offer).join('|');
      const place = places.get(value) ?? places.size;
      places.set(value, place);
      return place;
    });
    return `${name};${[...places.keys()].join(',')};${of.join(' ')}`;
  };
  return [
    column('type', ({ types }) => types),
    column('area', ({ areas }) => areas),
    column('phase', ({ phases }) => phases),
    column('free', ({ free }) => (free === undefined ? [] : [free ? 'yes' : 'no'])),
    column('provider', ({ provider }) =>
      [provider ?? ''].map(ownId).filter((id) => providers.has(id)),
    ),
    column('block', ({ id }) => {
      const group = groups.get(id);
      return group === undefined ? [] : [`g${keys.indexOf(blockKey(group))}`];
    }),
    column('operator', ({ id }) => [groups.get(id)?.operator ?? '']),
  ].join('/');
}
