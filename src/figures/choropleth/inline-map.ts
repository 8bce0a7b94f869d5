/** The map in the page: every area a link, names above. */
import type { ChoroplethModel } from './model.ts';
import { insetFrames } from '../map/inset-frames.ts';
import type { MapGeometry } from '../map/map-geometry.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { classCount, fillOf, definitionsOf } from './area-fill.ts';
import type { PatternName } from '../map/state-patterns.ts';
import { lookOf } from '../map/state-patterns.ts';
import { element, drawing, escapeText } from '../svg.ts';
import { coarserLines, currentLayer, labelLayers } from './map-labels.ts';
import { coloursFor } from '../palette.ts';
import type { AreaValue } from '../../report/indicator/figure-subject.ts';
import { namedValue } from '../frame/value-table.ts';
import { relativeLink } from '../../domain/naming/address.ts';

/** All areas as links with a title, labels above. */
export function inlineMap(
  model: ChoroplethModel,
  geometry: MapGeometry,
  id: string,
  label: string,
  context: DrawContext,
): string {
  const values = new Map(model.values.map((value) => [value.area.id, value]));
  const classes = classCount(model);
  const used = new Set<PatternName>();
  const areas = geometry.areas
    .map((area) => {
      const value = values.get(area.id);
      const look = lookOf(value);
      const shape =
        element('path', { ...fillOf(look, classes, id, used), d: area.path }) +
        (look.kind === 'class' && look.unreliable
          ? element('path', { ...fillOf({ kind: 'unreliable' }, classes, id, used), d: area.path })
          : '');
      return value === undefined ? shape : linked(value, shape, model, context);
    })
    .join('');
  const body =
    element('g', { class: 'map-areas' }, areas) +
    (geometry.edge === '' ? '' : element('path', { class: 'map-edge', d: geometry.edge })) +
    coarserLines(geometry, id) +
    insetFrames(geometry) +
    labelLayers(model, geometry) +
    currentLayer(model, geometry);
  return drawing(
    geometry,
    { class: `map k${coloursFor(classes)}`, role: 'group', 'aria-label': label },
    definitionsOf(used, id) + body,
  );
}

function linked(
  value: AreaValue,
  shape: string,
  model: ChoroplethModel,
  context: DrawContext,
): string {
  const title = element('title', {}, escapeText(namedValue(value, model.indicator, context)));
  const { address, id } = value.area;
  return address === undefined
    ? element('g', { 'data-area': id }, title + shape)
    : element('a', { href: relativeLink(context.from, address), 'data-area': id }, title + shape);
}
