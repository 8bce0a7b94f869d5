/** The map as a file of its own, which pages share. */
import type { ChoroplethModel } from './model.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { addresses } from '../../domain/naming/address.ts';
import { idOf, element, drawing, escapeText } from '../svg.ts';
import { insetFrames } from '../map/inset-frames.ts';
import type { MapGeometry } from '../map/map-geometry.ts';
import { classCount, fillOf, definitionsOf } from './area-fill.ts';
import type { PatternName, AreaLook } from '../map/state-patterns.ts';
import { lookOf } from '../map/state-patterns.ts';
import { mapFileStyle } from '../palette.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import type { SharedDrawing } from '../figure.ts';
import { coarserLines } from './map-labels.ts';
import { titleOf } from './words.ts';
import { periodForAddress } from '../../language/numbers/periods.ts';

/** `/bilder/<indicator>/<level>-<period>[-<group>].svg`: the file pages share. */
export function mapAddress(
  model: Pick<ChoroplethModel, 'indicator' | 'level' | 'period' | 'group'>,
): SiteAddress {
  return addresses.picture(
    model.indicator.id.toLowerCase(),
    idOf(model.level.id, periodForAddress(model.period), model.group?.id ?? ''),
  );
}

/** Where so many areas share a map, borders of the usual width would cover their colours. */
const many = 800;

const denseStyle = ({ areas }: MapGeometry): string =>
  areas.length > many ? '.map-areas path{stroke-width:.3}' : '';

/** The areas grouped by look: one path for each, in a file with its own style. */
function fileMap(
  model: ChoroplethModel,
  geometry: MapGeometry,
  id: string,
  title: string,
  accent: string | undefined,
): string {
  const values = new Map(model.values.map((value) => [value.area.id, value]));
  const classes = classCount(model);
  const used = new Set<PatternName>();
  const groups = new Map<string, { attributes: Readonly<Record<string, string>>; path: string }>();
  const add = (look: AreaLook, path: string): void => {
    const attributes = fillOf(look, classes, id, used);
    const key = attributes['class'] ?? '';
    const group = groups.get(key);
    groups.set(key, { attributes, path: (group?.path ?? '') + path });
  };
  const unreliable: string[] = [];
  for (const area of geometry.areas) {
    const look = lookOf(values.get(area.id));
    add(look, area.path);
    if (look.kind === 'class' && look.unreliable) unreliable.push(area.path);
  }
  let body = [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => element('path', { ...group.attributes, d: group.path }))
    .join('');
  if (unreliable.length > 0) {
    body += element('path', {
      ...fillOf({ kind: 'unreliable' }, classes, id, used),
      d: unreliable.join(''),
    });
  }
  return drawing(
    geometry,
    { class: 'map', role: 'img' },
    element('title', {}, escapeText(title)) +
      element('style', {}, mapFileStyle(classes, accent) + denseStyle(geometry)) +
      definitionsOf(used, id) +
      element('g', { class: 'map-areas' }, body) +
      (geometry.edge === '' ? '' : element('path', { class: 'map-edge', d: geometry.edge })) +
      coarserLines(geometry, id) +
      insetFrames(geometry),
  );
}

/** The file that pages share; the same for every page and language but for its title. */
export function drawChoroplethFile(
  model: ChoroplethModel,
  geometry: MapGeometry,
  context: DrawContext,
): SharedDrawing {
  return {
    address: mapAddress(model),
    svg: fileMap(
      model,
      geometry,
      idOf('map', model.indicator.id, model.level.id),
      titleOf(model, context),
      context.accent,
    ),
  };
}
