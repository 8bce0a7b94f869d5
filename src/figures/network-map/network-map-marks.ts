/** Marks and lines on the map of the network: single offers, numbers that open, bundled cooperations. */
import type { NetworkModel, NetworkNode } from '../../report/network/network-models.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { markIndex, markPath, offerLink } from '../network/network-marks.ts';
import { rangesOf } from '../network/network-register.ts';
import { attributes, element, escapeText, short, textWidth } from '../svg.ts';
import { networkFigureWords } from '../../language/page-topics.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';

/** Lines of a zoom, the strongest: fewer where each end is a crowd already. */
const mostLines = 90;
export const mostBundles = 40;

export type Point = readonly [number, number];

export interface PlacedCluster {
  readonly id: string;
  readonly offers: readonly NetworkNode[];
  readonly at: Point;
}

/** Cooperations between two places of a drawing. */
export interface PlacedTie {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** Radius of a number's circle, in pixels: area grows with the offers, within reason. */
export const radiusOf = (count: number): number => Math.min(17, 8.5 + 1.15 * Math.sqrt(count));

/** Members of a cluster on rings around it. */
function ring(index: number, count: number): Point {
  let first = 0;
  let size = 8;
  let radius = 27;
  while (index >= first + size) {
    first += size;
    radius += 17;
    size = Math.floor((2 * Math.PI * radius) / 18);
  }
  const inRing = Math.min(size, count - first);
  const angle = ((index - first) / inRing) * 2 * Math.PI - Math.PI / 2;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

/** What all marks of a drawing share. */
export interface MarkSetting {
  /** Of marks and lines against the drawing. */
  readonly scale: number;
  /** Whether each offer has a mark of its own. */
  readonly open: boolean;
  readonly withFacets: boolean;
  readonly model: NetworkModel;
  readonly numbers: ReadonlyMap<string, number>;
  readonly context: DrawContext;
}

function namesOf(offers: readonly NetworkNode[], context: DrawContext): string {
  const { language } = context;
  const words = networkFigureWords(language);
  const shown = offers.slice(0, 6).map((offer) => offer.label);
  const rest = offers.length - shown.length;
  const list = rest > 0 ? [...shown, words.andMore(formatNumber(rest, 0, language))] : shown;
  return words.cluster(formatNumber(offers.length, 0, language), list.join(', '));
}

/** A mark, or a number with its marks around it. */
export function drawCluster(
  { offers, at: [x, y] }: PlacedCluster,
  { scale, open, withFacets, model, numbers, context }: MarkSetting,
): string {
  const scaled = scale === 1 ? '' : ` scale(${short(scale, 3)})`;
  const transform = `translate(${short(x)} ${short(y)})${scaled}`;
  const [only] = offers;
  if (only === undefined) return '';
  const own = offers.map(({ id }) => numbers.get(id) ?? 0);
  const members = open ? own.join(' ') : rangesOf(own);
  if (offers.length === 1) {
    if (open)
      return offerLink(only, model, numbers.get(only.id) ?? 0, transform, context, withFacets);
    return `<g${attributes({ class: 'single', transform, 'data-members': members })}>${markPath(markIndex(only.types, model), undefined)}</g>`;
  }
  const text = formatNumber(offers.length, 0, context.language);
  const radius = Math.max(radiusOf(offers.length), textWidth(text, 13) / 2 + 4);
  const around = open
    ? element(
        'g',
        { class: 'members' },
        element('circle', {
          class: 'members-ground',
          r: short(Math.hypot(...ring(offers.length - 1, offers.length)) + 13),
        }) +
          offers
            .map((offer, index) => {
              const [mx, my] = ring(index, offers.length);
              return offerLink(
                offer,
                model,
                numbers.get(offer.id) ?? 0,
                `translate(${short(mx)} ${short(my)})`,
                context,
                withFacets,
              );
            })
            .join(''),
      )
    : '';
  return (
    `<g${attributes({
      class: 'cluster',
      transform,
      'data-members': members,
    })}>` +
    around +
    `<g class="cluster-mark">` +
    (open ? element('title', {}, escapeText(namesOf(offers, context))) : '') +
    element('circle', { r: short(radius) }) +
    element('text', { y: 4.5, 'text-anchor': 'middle', 'font-size': 13 }, text) +
    '</g></g>'
  );
}

/** Lines of a zoom, each bent to the same side, so that they read as bundles between neighbours. */
export function drawLines(
  edges: readonly PlacedTie[],
  at: ReadonlyMap<string, PlacedCluster>,
  { scale, open, numbers }: MarkSetting,
): string {
  const heaviest = Math.max(1, ...edges.map((edge) => edge.weight));
  return [...edges]
    .sort((a, b) => b.weight - a.weight || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1))
    .slice(0, open ? mostLines : mostBundles)
    .map((edge) => {
      const from = at.get(edge.from);
      const to = at.get(edge.to);
      if (from === undefined || to === undefined) return '';
      const [[ax, ay], [bx, by]] = leftFirst(from.at, to.at);
      const bend = 0.14;
      const mx = (ax + bx) / 2 + (by - ay) * bend;
      const my = (ay + by) / 2 - (bx - ax) * bend;
      const ends = [from, to].map(({ offers }) =>
        offers.length === 1 ? String(numbers.get(offers[0]?.id ?? '') ?? '') : '',
      );
      return element('path', {
        class: 'tie',
        'data-ends': ends.includes('') ? undefined : ends.join(' '),
        'stroke-width': short((0.8 + 1.9 * Math.sqrt((edge.weight - 1) / heaviest)) * scale, 2),
        d: `M${short(ax)} ${short(ay)}Q${short(mx)} ${short(my)} ${short(bx)} ${short(by)}`,
      });
    })
    .join('');
}

/** Ends from left to right, so that a line bends the same way whichever end is named first. */
const leftFirst = (a: Point, b: Point): readonly [Point, Point] =>
  a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]) ? [a, b] : [b, a];

/**
 * Places closer than `distance` become one, the largest first: for drawings whose marks are larger than those
 * that the clusters were made for.
 */
export function mergeClose(
  placed: readonly PlacedCluster[],
  edges: readonly PlacedTie[],
  distance: number,
): { readonly placed: readonly PlacedCluster[]; readonly edges: readonly PlacedTie[] } {
  const heads: { head: PlacedCluster; members: PlacedCluster[] }[] = [];
  const headOf = new Map<string, string>();
  const order = [...placed].sort(
    (a, b) => b.offers.length - a.offers.length || (a.id < b.id ? -1 : 1),
  );
  for (const one of order) {
    const near = heads.find(
      ({ head }) => Math.hypot(head.at[0] - one.at[0], head.at[1] - one.at[1]) < distance,
    );
    if (near === undefined) heads.push({ head: one, members: [one] });
    else near.members.push(one);
    headOf.set(one.id, near?.head.id ?? one.id);
  }
  const ties = new Map<string, PlacedTie>();
  for (const edge of edges) {
    const ends = [headOf.get(edge.from), headOf.get(edge.to)].sort();
    const [from, to] = ends;
    if (from === undefined || to === undefined || from === to) continue;
    const key = `${from}\u0000${to}`;
    ties.set(key, { from, to, weight: (ties.get(key)?.weight ?? 0) + edge.weight });
  }
  return {
    placed: heads.map(({ head, members }) => ({
      ...head,
      offers: members.flatMap((member) => member.offers),
    })),
    edges: [...ties.values()],
  };
}
