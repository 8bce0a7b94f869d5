/**
 * Where offers stand and how they are tied: the outlines of the areas, marks by type, numbers where several
 * lie on one another, thin lines for cooperations. Finer zooms are in the drawing already, hidden until an
 * enhancement opens them.
 */
import { addresses } from '../domain/address.ts';
import { figureWords } from '../language/figure-words.ts';
import { networkFigureWords } from '../language/network-figure-words.ts';
import { formatNumber } from '../language/numbers.ts';
import { formatDate } from '../language/periods.ts';
import type {
  NetworkCluster,
  NetworkModel,
  NetworkNode,
  NetworkZoom,
} from '../report/network-models.ts';
import type { DrawContext } from './figure-frame.ts';
import type { Figure } from './figure.ts';
import type { MapGeometry } from './map-geometry.ts';
import { projectPoint } from './map-geometry.ts';
import {
  facetAttributes,
  legendOf,
  markIndex,
  markPath,
  offerLink,
  offerNumbers,
} from './network-marks.ts';
import { cooperationRows, fallbackRows } from './network-table.ts';
import {
  attributes,
  drawing,
  element,
  escapeText,
  forAnyWidth,
  idOf,
  short,
  textWidth,
} from './svg.ts';

/** Marks over all zooms that a page can carry; finer zooms beyond are left to the pages of areas. */
const mostMarks = 2600;

/** Lines of a zoom: the strongest. */
const mostLines = 240;

/** Offers with a mark of their own up to here: they are links, and open where they lie on one another. */
const mostOpened = 600;

type Point = readonly [number, number];

interface PlacedCluster {
  readonly cluster: NetworkCluster;
  readonly offers: readonly NetworkNode[];
  readonly at: Point;
}

/** Radius of a number's circle, in pixels: area grows with the offers, within reason. */
const radiusOf = (count: number): number => Math.min(17, 8.5 + 1.15 * Math.sqrt(count));

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

function namesOf(offers: readonly NetworkNode[], context: DrawContext): string {
  const { language } = context;
  const words = networkFigureWords(language);
  const shown = offers.slice(0, 6).map((offer) => offer.label);
  const rest = offers.length - shown.length;
  const list = rest > 0 ? [...shown, words.andMore(formatNumber(rest, 0, language))] : shown;
  return words.cluster(formatNumber(offers.length, 0, language), list.join(', '));
}

function drawCluster(
  { offers, at: [x, y] }: PlacedCluster,
  factor: number,
  open: boolean,
  model: NetworkModel,
  numbers: ReadonlyMap<string, number>,
  context: DrawContext,
): string {
  const scale = factor === 1 ? '' : ` scale(${short(1 / factor, 3)})`;
  const transform = `translate(${short(x)} ${short(y)})${scale}`;
  const [only] = offers;
  if (only === undefined) return '';
  if (offers.length === 1) {
    if (open) return offerLink(only, model, numbers.get(only.id) ?? 0, transform, context);
    return `<g${attributes({ class: 'single', transform })}${facetAttributes(offers)}>${markPath(markIndex(only.types, model), undefined)}</g>`;
  }
  const text = formatNumber(offers.length, 0, context.language);
  const radius = Math.max(radiusOf(offers.length), textWidth(text, 13) / 2 + 4);
  const members = open
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
              );
            })
            .join(''),
      )
    : '';
  return (
    `<g${attributes({ class: 'cluster', transform, 'data-members': offers.map((offer) => String(numbers.get(offer.id) ?? '')).join(' ') })}${open ? '' : facetAttributes(offers)}>` +
    members +
    `<g class="cluster-mark">` +
    (open ? element('title', {}, escapeText(namesOf(offers, context))) : '') +
    element('circle', { r: short(radius) }) +
    element('text', { y: 4.5, 'text-anchor': 'middle', 'font-size': 13 }, text) +
    '</g></g>'
  );
}

/** Lines of a zoom, each bent to the same side, so that they read as bundles between neighbours. */
function drawLines(
  zoom: NetworkZoom,
  at: ReadonlyMap<string, PlacedCluster>,
  numbers: ReadonlyMap<string, number>,
): string {
  const heaviest = Math.max(1, ...zoom.edges.map((edge) => edge.weight));
  return [...zoom.edges]
    .sort((a, b) => b.weight - a.weight || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1))
    .slice(0, mostLines)
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
        'stroke-width': short(
          (0.8 + 1.9 * Math.sqrt((edge.weight - 1) / heaviest)) / zoom.factor,
          2,
        ),
        d: `M${short(ax)} ${short(ay)}Q${short(mx)} ${short(my)} ${short(bx)} ${short(by)}`,
      });
    })
    .join('');
}

/** Ends from left to right, so that a line bends the same way whichever end is named first. */
const leftFirst = (a: Point, b: Point): readonly [Point, Point] =>
  a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]) ? [a, b] : [b, a];

function drawMap(
  model: NetworkModel,
  geometry: MapGeometry,
  label: string,
  context: DrawContext,
): string {
  const nodes = new Map<string, NetworkNode>(model.nodes.map((node) => [node.id, node]));
  const numbers = offerNumbers(model);
  const { width, height } = geometry;
  const base = geometry.areas
    .map((area) =>
      element('path', {
        class: area.id === model.area?.id ? 'base-own' : 'base-area',
        'data-area': area.id,
        d: area.path,
      }),
    )
    .join('');
  const open = model.nodes.filter((node) => node.kind === 'offer').length <= mostOpened;
  let marks = 0;
  const zooms = model.geography.zooms.filter((zoom, index) => {
    marks += zoom.clusters.length;
    return index === 0 || (!open && marks <= mostMarks);
  });
  const layers = zooms
    .map((zoom) => {
      const placed = zoom.clusters.map((cluster): PlacedCluster => ({
        cluster,
        offers: cluster.offers.flatMap((id) => nodes.get(id) ?? []),
        at: projectPoint(geometry, cluster),
      }));
      const byId = new Map(placed.map((one) => [one.cluster.id, one]));
      // the smallest last, so that none hides below a larger one
      const order = [...placed].sort((a, b) => b.offers.length - a.offers.length);
      return element(
        'g',
        { class: `zoom zoom-${zoom.factor}`, 'data-zoom': String(zoom.factor) },
        element('g', { class: 'ties' }, drawLines(zoom, byId, numbers)) +
          element(
            'g',
            { class: 'nodes' },
            order
              .map((one) => drawCluster(one, zoom.factor, open, model, numbers, context))
              .join(''),
          ),
      );
    })
    .join('');
  return drawing(
    { width, height },
    { class: 'network-map', role: 'group', 'aria-label': label },
    element('g', { class: 'map-base' }, base) + layers,
  );
}

/** Offers and bundled cooperations on the map of the municipality. */
export function drawNetworkMap(
  model: NetworkModel,
  geometry: MapGeometry | undefined,
  context: DrawContext,
): Figure {
  const { language } = context;
  const words = networkFigureWords(language);
  const place = model.area?.name ?? model.municipality.name;
  const title = `${words.mapOf(place)}, ${figureWords(language).stand} ${formatDate(model.asOf, language)}`;
  const first = model.geography.zooms[0];
  const offers = first?.clusters.reduce((sum, cluster) => sum + cluster.offers.length, 0) ?? 0;
  const ties = model.edges
    .filter((edge) => edge.kind === 'cooperation')
    .reduce((sum, edge) => sum + edge.weight, 0);
  const count = (value: number): string => formatNumber(value, 0, language);
  const summary = words.mapSummary(count(offers), ties === 0 ? undefined : count(ties));
  const { withoutPoint, withoutLine } = model.geography;
  const drawn = geometry !== undefined && offers > 0;
  const table =
    model.fallback === undefined ? cooperationRows(model, context) : fallbackRows(model, context);
  return {
    id: idOf('network-map', model.area?.id ?? ''),
    summary,
    title,
    picture: drawn
      ? {
          kind: 'inline',
          svg: forAnyWidth(drawMap(model, geometry, `${title}. ${summary}`, context)),
          width: geometry.width,
          height: geometry.height,
        }
      : undefined,
    legend: drawn ? legendOf(model, context) : undefined,
    notes: [
      ...(drawn && first?.clusters.some((cluster) => cluster.offers.length > 1)
        ? [words.clusterNote]
        : []),
      ...(withoutPoint > 0 ? [figureWords(language).noPoint(withoutPoint)] : []),
      ...(withoutLine > 0 && ties > 0 ? [words.withoutLine(withoutLine)] : []),
      ...(model.fallback === undefined ? [] : [words.fallback]),
    ],
    sources: [],
    table: { ...table, caption: title },
    downloads: [{ label: figureWords(language).numbers, address: addresses.offersCsv }],
  };
}
