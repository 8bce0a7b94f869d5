/** Offers over the outlines of the areas. */
import { insetFrames } from '../map/inset-frames.ts';
import type { MapGeometry } from '../map/map-geometry.ts';
import type { OfferMark, OfferMapModel } from './model.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { element, short, escapeText, drawing, forAnyWidth } from '../svg.ts';
import { projectPoint } from '../map/map-geometry.ts';
import { shapeIndex } from './offer-shapes.ts';
import { typeShapes, otherShape } from '../chart/type-shapes.ts';
import { relativeLink } from '../../domain/naming/address.ts';

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
 * Offers as marks over the areas around them, with the size in pixels of the drawing.
 *
 * @param label says in words what is drawn
 */
export function drawMap(
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
    element(
      'g',
      { class: 'map-base', transform },
      base + (model.area === undefined ? insetFrames(geometry) : ''),
    ) + element('g', { class: 'offer-marks' }, points),
  );
  return { svg: forAnyWidth(svg), width, height };
}
