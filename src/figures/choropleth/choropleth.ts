/** A map of areas coloured by class: inline with links where it is light, else a file that pages share. */
import type { SiteAddress } from '../../domain/naming/address.ts';
import { addresses, relativeLink } from '../../domain/naming/address.ts';
import { areasFinding } from '../../language/findings.ts';
import { figureWords } from '../../language/figure-words.ts';
import { formatPeriod, periodForAddress } from '../../language/periods.ts';
import type { AreaValue, ChoroplethModel } from '../../report/indicator/figure-models.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { notesOf, numbersDownload, sourcesOf, subjectTitle } from '../frame/figure-frame.ts';
import type { Figure, Picture, SharedDrawing } from '../figure.ts';
import { classNotes, drawLegend } from '../map/legend.ts';
import type { MapGeometry } from '../map/map-geometry.ts';
import { currentLayer, labelLayers } from '../map/map-labels.ts';
import { colourOfClass, coloursFor, mapFileStyle } from '../palette.ts';
import type { AreaLook, PatternName } from '../map/state-patterns.ts';
import { lookOf, patternDefinition } from '../map/state-patterns.ts';
import { drawing, element, escapeText, forAnyWidth, idOf } from '../svg.ts';
import { classTable, manyAreas } from '../frame/spread-table.ts';
import { areaTable, namedValue } from '../frame/value-table.ts';

/** Raw bytes up to which a map stands in the page. */
const inlineLimit = 40_000;

/** `/bilder/<indicator>/<level>-<period>[-<group>].svg`: the file pages share. */
export function mapAddress(
  model: Pick<ChoroplethModel, 'indicator' | 'level' | 'period' | 'group'>,
): SiteAddress {
  return addresses.picture(
    model.indicator.id.toLowerCase(),
    idOf(model.level.id, periodForAddress(model.period), model.group?.id ?? ''),
  );
}

const mapId = (model: ChoroplethModel): string =>
  idOf(
    'map',
    model.indicator.id,
    model.level.id,
    model.period.text,
    model.group?.id ?? '',
    model.current ?? '',
  );

const classCount = (model: ChoroplethModel): number =>
  model.indicator.unit === 'category'
    ? Math.max(1, model.indicator.categories.length)
    : Math.max(1, (model.classification?.breaks.length ?? 2) - 1);

/** Attributes by which a look is drawn; patterns are noted for the definitions. */
function fillOf(
  look: AreaLook,
  classes: number,
  id: string,
  used: Set<PatternName>,
): Readonly<Record<string, string>> {
  const pattern = (name: PatternName): Readonly<Record<string, string>> => {
    used.add(name);
    return { class: `s-${name}`, fill: `url(#${id}-${name})` };
  };
  switch (look.kind) {
    case 'class':
      return { class: `c${colourOfClass(look.index, classes)}` };
    case 'withheld':
    case 'not-available':
    case 'unreliable':
      return pattern(look.kind);
    case 'not-meaningful':
    case 'later':
    case 'unpopulated':
      return { class: `s-${look.kind}` };
  }
}

const definitionsOf = (used: ReadonlySet<PatternName>, id: string): string =>
  used.size === 0
    ? ''
    : element(
        'defs',
        {},
        [...used]
          .sort()
          .map((name) => patternDefinition(name, `${id}-${name}`))
          .join(''),
      );

/** All areas as links with a title, labels above. */
function inlineMap(
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
  const { address } = value.area;
  return address === undefined
    ? element('g', {}, title + shape)
    : element('a', { href: relativeLink(context.from, address) }, title + shape);
}

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
      element('style', {}, mapFileStyle(classes, accent)) +
      definitionsOf(used, id) +
      element('g', { class: 'map-areas' }, body) +
      (geometry.edge === '' ? '' : element('path', { class: 'map-edge', d: geometry.edge })),
  );
}

const titleOf = (model: ChoroplethModel, context: DrawContext): string =>
  subjectTitle(model, formatPeriod(model.period, context.language), context);

/** What one sees on the map, as sentences. */
export function mapSummary(model: ChoroplethModel, context: DrawContext): string {
  return areasFinding(
    {
      values: model.values.map((v) => ({ name: v.area.name, value: v.value })),
      reference:
        model.reference === undefined
          ? undefined
          : { name: model.municipality.name, value: model.reference.value },
      indicator: model.indicator,
      plural: model.level.plural,
    },
    context,
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

function pictureOf(
  model: ChoroplethModel,
  geometry: MapGeometry,
  id: string,
  label: string,
  context: DrawContext,
): Picture {
  const { width, height } = geometry;
  // an upper bound before drawing: a link, a title and a class for every area
  const estimate = geometry.areas.reduce(
    (sum, area) => sum + area.path.length + 150,
    geometry.edge.length,
  );
  if (estimate <= inlineLimit * 1.2) {
    const svg = inlineMap(model, geometry, id, label, context);
    if (svg.length <= inlineLimit) return { kind: 'inline', svg: forAnyWidth(svg), width, height };
  }
  const layers = labelLayers(model, geometry) + currentLayer(model, geometry);
  return {
    kind: 'shared',
    address: mapAddress(model),
    alternative: label,
    width,
    height,
    overlay:
      layers === ''
        ? undefined
        : drawing(geometry, { class: 'map map-overlay', 'aria-hidden': 'true' }, layers),
  };
}

/** The map as a figure of one page. Without geometry: table and sentence alone. */
export function drawChoropleth(
  model: ChoroplethModel,
  geometry: MapGeometry | undefined,
  context: DrawContext,
): Figure {
  const id = mapId(model);
  const title = titleOf(model, context);
  const summary = mapSummary(model, context);
  const words = figureWords(context.language);
  return {
    id,
    summary,
    title,
    picture:
      geometry === undefined
        ? undefined
        : pictureOf(model, geometry, id, `${title}. ${summary}`, context),
    legend:
      geometry === undefined
        ? undefined
        : drawLegend(
            {
              id,
              indicator: model.indicator,
              classification: model.classification,
              values: model.values,
            },
            context,
          ),
    notes: [
      ...classNotes(model.classification, model.indicator, context),
      ...notesOf(model.values, model.indicator, context),
    ],
    sources: sourcesOf(model.indicator, model.period, context),
    table:
      model.values.length > manyAreas && model.indicator.unit !== 'category'
        ? classTable(model, title, context)
        : areaTable(
            model,
            title,
            model.values,
            model.reference,
            model.current === undefined ? [] : [model.current],
            context,
          ),
    downloads: [
      numbersDownload(model.indicator, context),
      ...(geometry === undefined ? [] : [{ label: words.picture, address: mapAddress(model) }]),
    ],
  };
}
