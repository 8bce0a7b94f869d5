/**
 * Where offers stand and how they are tied: the outlines of the areas, marks by type, numbers where several
 * lie on one another, thin lines for cooperations. Finer zooms are in the drawing already, hidden until an
 * enhancement opens them.
 */
import { addresses } from '../../domain/naming/address.ts';
import type { NetworkModel, NetworkNode } from '../../report/network/network-models.ts';
import { narrowSize, wideSize } from '../map/area-labels.ts';
import type { ReportView } from '../../report/report-view.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import type { Figure } from '../figure.ts';
import type { MapGeometry } from '../map/map-geometry.ts';
import { projectPoint } from '../map/map-geometry.ts';
import { drawCluster, drawLines, mergeClose, mostBundles, radiusOf } from './network-map-marks.ts';
import type { PlacedCluster, PlacedTie } from './network-map-marks.ts';
import { areaNames } from './network-map-names.ts';
import type { Box } from './network-map-names.ts';
import { legendOf } from '../network/network-marks.ts';
import { isLarge, offerNumbers } from '../network/network-register.ts';
import { areaRows } from '../network/network-table.ts';
import { drawing, element, forBothWidths, idOf } from '../svg.ts';
import { mapTitle, mapSummary } from './words.ts';
import { figureWords, networkFigureWords } from '../../language/page-topics.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';

/** Marks over all zooms that a page can carry; finer zooms beyond are left to the pages of areas. */
const mostMarks = 1000;

/** Phones show the map at about half its size: marks are larger there, and stand for more. */
const narrowScale = 1.75;
const narrowReach = 44;

interface Places {
  readonly placed: readonly PlacedCluster[];
  readonly edges: readonly PlacedTie[];
}

/** Numbers at first sight in a wide column; a third of them on a phone. */
const mostAtFirst = 120;

/** Puts together what is close, from a distance on, until so many are left. */
function atMost({ placed, edges }: Places, distance: number, most: number): Places {
  const merged = mergeClose(placed, edges, distance);
  return merged.placed.length <= most || distance > 400
    ? merged
    : atMost({ placed, edges }, distance * 1.25, most);
}

function drawMap(
  model: NetworkModel,
  geometry: MapGeometry,
  label: string,
  id: string,
  narrow: boolean,
  context: DrawContext,
): string {
  const nodes = new Map<string, NetworkNode>(model.nodes.map((node) => [node.id, node]));
  const numbers = offerNumbers(model);
  const { width, height } = geometry;
  // hundreds of outlines weigh more than all marks: the coarse ones of the locator do
  const many = geometry.areas.length > 150;
  const base = geometry.areas
    .map((area) =>
      element('path', {
        class: area.id === model.area?.id ? 'base-own' : 'base-area',
        ...(many ? { transform: 'scale(4)', d: area.small } : { d: area.path }),
      }),
    )
    .join('');
  // Links of their own, that open where they lie on one another.
  const open = !isLarge(model);
  let marks = 0;
  const zooms = model.geography.zooms.filter((zoom, index) => {
    marks += zoom.clusters.length;
    return index === 0 || (!narrow && !open && marks <= mostMarks);
  });
  const placed = zooms.map((zoom): Places => {
    const clusters = zoom.clusters.map((cluster): PlacedCluster => ({
      id: cluster.id,
      offers: cluster.offers.flatMap((id) => nodes.get(id) ?? []),
      at: projectPoint(geometry, cluster),
    }));
    return { placed: clusters, edges: zoom.edges };
  });
  const [finest] = placed;
  const first =
    finest === undefined
      ? undefined
      : narrow
        ? atMost(finest, narrowReach, mostAtFirst / 3)
        : finest.placed.length > mostAtFirst
          ? atMost(finest, 40, mostAtFirst)
          : finest;
  // what was put together for the first sight opens with the next zoom
  const together = !narrow && first !== finest;
  const layers = [
    ...(first === undefined ? [] : [{ ...first, factor: 1, scale: narrow ? narrowScale : 1 }]),
    ...(together ? placed : placed.slice(1)).map((places, index) => {
      const factor = together && index === 0 ? 2 : (zooms[index + (together ? 0 : 1)]?.factor ?? 2);
      return { ...places, factor, scale: 1 / factor };
    }),
  ].filter(({ factor }, index, all) => factor !== all[index - 1]?.factor);
  const obstacles = (first?.placed ?? []).map(({ offers, at: [x, y] }): Box => {
    const r = (offers.length > 1 ? radiusOf(offers.length) + 2 : 8) * (narrow ? narrowScale : 1);
    return [x - r, y - r, x + r, y + r];
  });
  const groups = layers.map(({ placed, edges, factor, scale }) => {
    // the wide drawing bears the facts for both
    const setting = { scale, open, withFacets: !narrow && factor === 1, model, numbers, context };
    const byId = new Map(placed.map((one) => [one.id, one]));
    // the smallest last, so that none hides below a larger one
    const order = [...placed].sort((a, b) => b.offers.length - a.offers.length);
    return element(
      'g',
      { class: `zoom zoom-${factor}`, 'data-zoom': String(factor) },
      element('g', { class: 'ties' }, drawLines(edges, byId, setting)) +
        element('g', { class: 'nodes' }, order.map((one) => drawCluster(one, setting)).join('')),
    );
  });
  return drawing(
    { width, height },
    { class: 'network-map', role: 'group', 'aria-label': label },
    (narrow
      ? element('use', { href: `#${id}-base` })
      : element('g', { class: 'map-base', id: `${id}-base` }, base)) +
      (narrow
        ? areaNames(geometry, obstacles, narrowSize, 'narrow')
        : areaNames(geometry, obstacles, wideSize, 'wide')) +
      groups.join(''),
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
  const title = mapTitle(model, context);
  const id = idOf('network-map', model.area?.id ?? '');
  const first = model.geography.zooms[0];
  const offers = first?.clusters.reduce((sum, cluster) => sum + cluster.offers.length, 0) ?? 0;
  const ties = model.edges
    .filter((edge) => edge.kind === 'cooperation')
    .reduce((sum, edge) => sum + edge.weight, 0);
  const summary = mapSummary(offers, ties, context);
  const { withoutPoint, withoutLine } = model.geography;
  const drawn = geometry !== undefined && offers > 0;
  return {
    id,
    summary,
    title,
    picture: drawn
      ? {
          kind: 'inline',
          svg: forBothWidths(
            drawMap(model, geometry, `${title}. ${summary}`, id, false, context),
            drawMap(model, geometry, `${title}. ${summary}`, id, true, context),
          ),
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
      ...(drawn && isLarge(model) && (first?.edges.length ?? 0) > mostBundles
        ? [words.strongestLines(formatNumber(mostBundles, 0, language))]
        : []),
      ...(model.fallback === undefined ? [] : [words.fallback]),
    ],
    sources: [],
    table: { ...areaRows(model, context), caption: title },
    downloads: [{ label: figureWords(language).numbers, address: addresses.offersCsv }],
  };
}

export const networkMap = {
  draw: drawNetworkMap,
  styles: ['network'] as const,
  outlines: (_: NetworkModel, { reportLevel }: ReportView) => ({ level: reportLevel.id }),
};
