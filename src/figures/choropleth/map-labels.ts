/** Names on a map at both sizes, and the outline of the current area with its own. */
import { narrowSize, wideSize } from '../map/area-labels.ts';
import type { MapLabel } from '../map/area-labels.ts';
import type { MapGeometry } from '../map/map-geometry.ts';
import { element, escapeText, textWidth } from '../svg.ts';
import { classCount } from './area-fill.ts';
import { lookOf } from '../map/state-patterns.ts';
import { colourOfClass, nameClass } from '../palette.ts';
import type { ChoroplethModel } from './model.ts';

/** One layer of names at one size; `current` is left to its own label. */
function labelLayer(
  labels: readonly MapLabel[],
  size: number,
  name: string,
  model: ChoroplethModel,
): string {
  const texts = labels
    .filter((label) => label.id !== model.current)
    .map(({ id, x, y, lines }) => labelText(x, y, lines, size, groundOf(id, model)))
    .join('');
  return texts === ''
    ? ''
    : element('g', { class: `map-labels map-${name}`, 'font-size': size }, texts);
}

/** Class of a name by the class of the map it stands on; undefined on patterns and outlines. */
function groundOf(area: string, model: ChoroplethModel): string | undefined {
  const look = lookOf(model.values.find((value) => value.area.id === area));
  return look.kind === 'class'
    ? nameClass(colourOfClass(look.index, classCount(model)))
    : undefined;
}

function labelText(
  x: number,
  y: number,
  lines: readonly string[],
  size: number,
  ground: string | undefined,
): string {
  const lineHeight = size * 1.1;
  const top = y - ((lines.length - 1) * lineHeight) / 2 + size * 0.35;
  if (lines.length === 1)
    return element('text', { class: ground, x, y: top }, escapeText(lines[0] ?? ''));
  return element(
    'text',
    { class: ground },
    lines
      .map((line, i) => element('tspan', { x, y: top + i * lineHeight }, escapeText(line)))
      .join(''),
  );
}

/** Lines between areas of the coarser level: dark within a light band, so that they are seen on every class. */
export function coarserLines({ coarser }: MapGeometry, figure: string): string {
  if (coarser === undefined || coarser.path === '') return '';
  const id = `${figure}-coarser`;
  const use = (name: string): string => element('use', { class: name, href: `#${id}` });
  return (
    element('defs', {}, element('path', { id, class: 'map-coarser-path', d: coarser.path })) +
    use('map-coarser-under') +
    use('map-coarser')
  );
}

/** Names of the coarser level at both sizes: over several classes, so in ink with a halo of paper. */
function coarserNames(
  { coarser }: MapGeometry,
  clear: (labels: readonly MapLabel[], size: number) => readonly MapLabel[],
): string {
  const layer = (labels: readonly MapLabel[], size: number, name: string): string =>
    labels.length === 0
      ? ''
      : element(
          'g',
          { class: `map-labels map-coarser-names map-${name}`, 'font-size': size },
          labels.map(({ x, y, lines }) => labelText(x, y, lines, size, undefined)).join(''),
        );
  return coarser === undefined
    ? ''
    : layer(clear(coarser.labels.wide, wideSize), wideSize, 'wide') +
        layer(clear(coarser.labels.narrow, narrowSize), narrowSize, 'narrow');
}

/** Outline of the current area and its name at both sizes. */
export function currentLayer(model: ChoroplethModel, geometry: MapGeometry): string {
  const area = geometry.areas.find((a) => a.id === model.current);
  const value = model.values.find((v) => v.area.id === model.current);
  if (area === undefined || value === undefined) return '';
  const named = (labels: readonly MapLabel[], size: number, name: string): string => {
    const found = labels.find((l) => l.id === area.id);
    const text = value.area.short;
    const half = textWidth(text, size) / 2 + 3;
    const x = Math.min(Math.max(area.inside[0], half), Math.max(geometry.width - half, half));
    const label =
      found === undefined
        ? labelText(x, area.inside[1], [text], size, groundOf(area.id, model))
        : labelText(found.x, found.y, found.lines, size, groundOf(area.id, model));
    return element(
      'g',
      { class: `map-labels map-${name} map-current-name`, 'font-size': size },
      label,
    );
  };
  return (
    element('path', { class: 'map-current', d: area.path }) +
    named(geometry.labels.wide, wideSize, 'wide') +
    named(geometry.labels.narrow, narrowSize, 'narrow')
  );
}

/** Names beside the outline of the current area: narrow layers would cover what is beneath. */
export function labelLayers(model: ChoroplethModel, geometry: MapGeometry): string {
  const current = geometry.areas.find((a) => a.id === model.current);
  const clear = (labels: readonly MapLabel[], size: number): readonly MapLabel[] => {
    if (current === undefined) return labels;
    const own = model.values.find((v) => v.area.id === model.current)?.area.short ?? '';
    const half = textWidth(own, size) / 2;
    return labels.filter((label) => {
      const wide = Math.max(...label.lines.map((line) => textWidth(line, size))) / 2;
      return (
        Math.abs(label.x - current.inside[0]) > half + wide ||
        Math.abs(label.y - current.inside[1]) > (size * 1.1 * (label.lines.length + 1)) / 2
      );
    });
  };
  return (
    labelLayer(clear(geometry.labels.wide, wideSize), wideSize, 'wide', model) +
    labelLayer(clear(geometry.labels.narrow, narrowSize), narrowSize, 'narrow', model) +
    coarserNames(geometry, clear)
  );
}
