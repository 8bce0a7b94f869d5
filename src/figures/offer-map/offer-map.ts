/** Where offers are: points by type, told apart by shape and shade, over the outlines of the areas. */
import { addresses, relativeLink } from '../../domain/naming/address.ts';
import { figureWords } from '../../language/figure-words.ts';
import { formatNumber } from '../../language/numbers.ts';
import { formatDate } from '../../language/periods.ts';
import type { OfferMapModel, OfferMark } from '../../report/indicator/figure-models.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { registerSource } from '../frame/figure-frame.ts';
import type { Figure } from '../figure.ts';
import type { MapGeometry } from '../map/map-geometry.ts';
import { projectPoint } from '../map/map-geometry.ts';
import {
  drawing,
  element,
  escapeText,
  fitText,
  forAnyWidth,
  idOf,
  short,
  textWidth,
} from '../svg.ts';
import { otherShape, typeShapes } from '../chart/type-shapes.ts';

/** Offers up to here are links of their own; beyond, the list is the way. */
const mostLinks = 500;

type Crop = readonly [left: number, top: number, width: number, height: number];

/** The part of the map to show: the area with some room around it, at least a tenth of the whole. */
function cropOf(geometry: MapGeometry, areaId: string | undefined): Crop {
  const area = geometry.areas.find((a) => a.id === areaId);
  if (area === undefined || !Number.isFinite(area.box[0]))
    return [0, 0, geometry.width, geometry.height];
  const [left, top, right, bottom] = area.box;
  const side = Math.max(right - left, bottom - top, geometry.width / 12);
  const width = Math.max(right - left, side * 0.9) * 1.16;
  const height = Math.max(bottom - top, side * 0.6) * 1.16;
  return [(left + right - width) / 2, (top + bottom - height) / 2, width, height];
}

interface Placed {
  readonly offer: OfferMark;
  x: number;
  y: number;
}

/** Moves marks that would lie on one another a little apart, on a spiral; deterministic. */
function bundle(marks: readonly Placed[]): void {
  const distance = 11;
  const cells = new Map<string, Placed[]>();
  const key = (x: number, y: number): string =>
    `${Math.floor(x / distance)} ${Math.floor(y / distance)}`;
  const near = (x: number, y: number): boolean => {
    for (let i = -1; i <= 1; i += 1) {
      for (let j = -1; j <= 1; j += 1) {
        for (const other of cells.get(key(x + i * distance, y + j * distance)) ?? []) {
          if (Math.hypot(other.x - x, other.y - y) < distance) return true;
        }
      }
    }
    return false;
  };
  for (const mark of marks) {
    const { x, y } = mark;
    for (let step = 0; step < 60; step += 1) {
      const radius = 3.4 * Math.sqrt(step);
      const angle = step * 2.399963;
      mark.x = x + radius * Math.cos(angle);
      mark.y = y + radius * Math.sin(angle);
      if (!near(mark.x, mark.y)) break;
    }
    const cell = key(mark.x, mark.y);
    cells.set(cell, [...(cells.get(cell) ?? []), mark]);
  }
}

/**
 * Which shape stands for a type: its own in the whole register, as other figures have it; where one of the
 * types shown has none there, shapes are dealt out anew among these.
 */
function shapeOf(types: OfferMapModel['types'], index: number): number {
  const dealt = types.some(({ mark }) => mark === undefined || mark >= typeShapes.length);
  return dealt ? index : (types[index]?.mark ?? index);
}

/** The shape of an offer is that of its first listed type; beyond the shapes: a small dot. */
function shapeIndex(offer: OfferMark, types: OfferMapModel['types']): number {
  const index = types.findIndex((type) => offer.types.includes(type.id));
  const shape = index < 0 ? typeShapes.length : shapeOf(types, index);
  return Math.min(shape, typeShapes.length);
}

function drawMap(
  model: OfferMapModel,
  geometry: MapGeometry,
  label: string,
  context: DrawContext,
): { svg: string; width: number; height: number } {
  const crop = cropOf(geometry, model.area?.id);
  const width = 640;
  const zoom = Math.min(width / crop[2], 520 / crop[3]);
  const height = Math.round(Math.min(720, Math.max(260, crop[3] * zoom)));
  const offsetX = width / 2 - (crop[0] + crop[2] / 2) * zoom;
  const offsetY = height / 2 - (crop[1] + crop[3] / 2) * zoom;
  const visible = geometry.areas.filter(({ box }) => {
    const [left, top, right, bottom] = box;
    return (
      right * zoom + offsetX > 0 &&
      left * zoom + offsetX < width &&
      bottom * zoom + offsetY > 0 &&
      top * zoom + offsetY < height
    );
  });
  // the own outline last: neighbours would cover half of it
  const own = (area: MapGeometry['areas'][number]): number => (area.id === model.area?.id ? 1 : 0);
  const base = [...visible]
    .sort((a, b) => own(a) - own(b))
    .map((area) =>
      element('path', {
        class: area.id === model.area?.id ? 'base-own' : 'base-area',
        d: area.path,
      }),
    )
    .join('');
  const marks: Placed[] = model.offers.flatMap((offer) => {
    if (offer.point === undefined) return [];
    const [x, y] = projectPoint(geometry, offer.point);
    const placed = { offer, x: x * zoom + offsetX, y: y * zoom + offsetY };
    return placed.x >= -4 && placed.x <= width + 4 && placed.y >= -4 && placed.y <= height + 4
      ? [placed]
      : [];
  });
  bundle(marks);
  const links = marks.length <= mostLinks;
  const points = marks
    .map(({ offer, x, y }) => {
      const index = shapeIndex(offer, model.types);
      const shape = typeShapes[index] ?? otherShape;
      const transform = `translate(${short(x)} ${short(y)})`;
      const mark = element('path', { class: `offer-mark tone-${shape.tone}`, d: shape.path });
      if (!links) return element('g', { transform }, mark);
      const title = element(
        'title',
        {},
        escapeText(`${offer.name} (${offer.typeTitles.join(', ')})`),
      );
      const href = relativeLink(context.from, offer.address);
      return element('a', { href, transform }, title + mark);
    })
    .join('');
  const transform = `translate(${short(offsetX, 2)} ${short(offsetY, 2)}) scale(${short(zoom, 4)})`;
  const svg = drawing(
    { width, height },
    { class: 'offer-map', role: links ? 'group' : 'img', 'aria-label': label },
    element('g', { class: 'map-base', transform }, base) +
      element('g', { class: 'offer-marks' }, points),
  );
  return { svg: forAnyWidth(svg), width, height };
}

/** Shapes with their words, only those that occur. */
function drawOfferLegend(model: OfferMapModel, context: DrawContext): string | undefined {
  const width = 328;
  const used = new Map<number, number>();
  for (const offer of model.offers) {
    const index = shapeIndex(offer, model.types);
    used.set(index, (used.get(index) ?? 0) + 1);
  }
  if (used.size === 0) return undefined;
  const names: string[] = [];
  let x = 0;
  let y = 0;
  let body = '';
  for (const [index, count] of [...used].sort(([a], [b]) => a - b)) {
    const shape = typeShapes[index] ?? otherShape;
    // Types beyond the shapes share one mark, which bears no type's name.
    const title =
      model.types.find((_, at) => index < typeShapes.length && shapeOf(model.types, at) === index)
        ?.title ?? (context.language === 'de' ? 'weitere Arten' : 'other types');
    const text = fitText(`${title} (${formatNumber(count, 0, context.language)})`, width - 24, 14);
    const needs = 22 + textWidth(text, 14) + 14;
    if (x > 0 && x + needs > width + 14) {
      x = 0;
      y += 24;
    }
    body +=
      element('path', {
        class: `offer-mark tone-${shape.tone}`,
        transform: `translate(${short(x + 8)} ${short(y + 11)})`,
        d: shape.path,
      }) + element('text', { x: x + 22, y: y + 16 }, escapeText(text));
    names.push(text);
    x += needs;
  }
  return drawing(
    { width, height: y + 24 },
    {
      class: 'map-legend',
      role: 'img',
      'aria-label': `${figureWords(context.language).legend}: ${names.join(', ')}`,
    },
    body,
  );
}

function summaryOf(model: OfferMapModel, place: string, context: DrawContext): string {
  const { offers } = model;
  const german = context.language === 'de';
  const number = formatNumber(offers.length, 0, context.language);
  if (offers.length === 0) {
    return german
      ? `${place}: Im Verzeichnis steht noch kein Angebot.`
      : `${place}: no offer is in the register yet.`;
  }
  const counts = model.types
    .map((type) => ({
      title: type.title,
      count: offers.filter((o) => o.types.includes(type.id)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 4)
    .map(({ title, count }) => `${title} ${formatNumber(count, 0, context.language)}`);
  const list = counts.length === 0 ? '' : ` (${counts.join(', ')})`;
  if (german)
    return offers.length === 1
      ? `${place}: 1 Angebot${list}.`
      : `${place}: ${number} Angebote${list}.`;
  return offers.length === 1 ? `${place}: 1 offer${list}.` : `${place}: ${number} offers${list}.`;
}

/** Offers on the map and in a list. Without geometry or coordinates: the list alone. */
export function drawOfferMap(
  model: OfferMapModel,
  geometry: MapGeometry | undefined,
  context: DrawContext,
): Figure {
  const { language } = context;
  const words = figureWords(language);
  const place = model.area?.name ?? model.municipality.name;
  const title = `${words.offersOf(place)}, ${words.stand} ${formatDate(model.asOf, language)}`;
  const summary = summaryOf(model, place, context);
  const withPoint = model.offers.filter((offer) => offer.point !== undefined);
  const drawn =
    geometry === undefined || withPoint.length === 0
      ? undefined
      : drawMap(model, geometry, `${title}. ${summary}`, context);
  const without = model.offers.length - withPoint.length;
  const phaseTitle = new Map(model.phases.map((phase) => [phase.id, phase.title]));
  const has = {
    area: model.area === undefined && model.offers.some((o) => o.area !== undefined),
    provider: model.offers.some((o) => o.provider !== undefined),
    street: model.offers.some((o) => o.street !== undefined),
    phases: model.offers.some((o) => o.phases.length > 0),
  };
  return {
    id: idOf(
      'offers',
      model.area?.id ?? 'all',
      ...(model.types.length <= 3 ? model.types.map((t) => t.id) : []),
    ),
    summary,
    title,
    picture: drawn === undefined ? undefined : { kind: 'inline', ...drawn },
    legend:
      drawn === undefined ? undefined : drawOfferLegend({ ...model, offers: withPoint }, context),
    notes: without > 0 && drawn !== undefined ? [words.noPoint(without)] : [],
    sources: registerSource(model.asOf, context),
    table: {
      caption: title,
      columns: [
        { label: words.offer, numeric: false },
        { label: words.type, numeric: false },
        ...(has.area ? [{ label: model.level.title, numeric: false }] : []),
        ...(has.provider ? [{ label: words.provider, numeric: false }] : []),
        ...(has.street ? [{ label: words.address, numeric: false }] : []),
        ...(has.phases ? [{ label: words.phases, numeric: false }] : []),
      ],
      rows: model.offers.map((offer) => ({
        cells: [
          { text: offer.name, address: offer.address },
          { text: offer.typeTitles.join(', ') },
          ...(has.area ? [{ text: offer.area?.name ?? '', address: offer.area?.address }] : []),
          ...(has.provider ? [{ text: offer.provider ?? '' }] : []),
          ...(has.street ? [{ text: offer.street ?? '' }] : []),
          ...(has.phases
            ? [{ text: offer.phases.map((id) => phaseTitle.get(id) ?? id).join(', ') }]
            : []),
        ],
        marked: false,
      })),
      notes: [],
    },
    downloads: [{ label: words.numbers, address: addresses.offersCsv }],
  };
}
