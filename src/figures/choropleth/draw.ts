/** A map of areas coloured by class: inline with links where it is light, else a file that pages share. */
import type { DrawContext } from '../frame/figure-frame.ts';
import { boundaryNotes, notesOf, numbersDownload, sourcesOf } from '../frame/figure-frame.ts';
import type { Figure, Picture, TableModel } from '../figure.ts';
import { classCount } from './area-fill.ts';
import { coloursFor } from '../palette.ts';
import { drawLegend } from '../map/legend.ts';
import type { MapGeometry } from '../map/map-geometry.ts';
import { currentLayer, labelLayers } from './map-labels.ts';
import { drawing, forAnyWidth, idOf } from '../svg.ts';
import { manyAreas } from '../frame/spread-table.ts';
import { areaTable, valueTable } from '../frame/value-table.ts';
import type { ChoroplethModel } from './model.ts';
import { titleOf, mapSummary, classNotes } from './words.ts';
import { mapAddress } from './map-file.ts';
import { inlineMap } from './inline-map.ts';
import { outlinesAddress } from '../pointing/area-outlines.ts';
import { valuesAddress } from '../pointing/area-values.ts';
import { classTable } from './class-table.ts';
import { isCategory } from '../../domain/indicator/unit.ts';
import { figureWords } from '../../language/page-topics.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';

/** More areas than these have no numerators and intervals in a page: they stand in its download. */
const mostFullRows = 100;

/** Raw bytes, and areas, up to which a map stands in the page. */
const inlineLimit = 40_000;
const mostInline = 150;

/** Id of the figure: indicator, level, period, group, area outlined. */
export const mapId = (
  model: Pick<ChoroplethModel, 'indicator' | 'level' | 'period' | 'group' | 'current'>,
): string =>
  idOf(
    'map',
    model.indicator.id,
    model.level.id,
    model.period.text,
    model.group?.id ?? '',
    model.current ?? '',
  );

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
  if (geometry.areas.length <= mostInline && estimate <= inlineLimit * 1.2) {
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
        : drawing(
            geometry,
            {
              class: `map map-overlay k${coloursFor(classCount(model))}`,
              'aria-hidden': 'true',
            },
            layers,
          ),
  };
}

/** Where the outlines lie that a picture has not; a map in the page has its own. */
const outlinesOf = (picture: Picture | undefined, { outlines }: DrawContext) =>
  picture?.kind === 'shared' && outlines !== undefined ? outlinesAddress(outlines) : undefined;

/** The map as a figure of one page. Without geometry: table and sentence alone. */
export function drawChoropleth(
  model: ChoroplethModel,
  geometry: MapGeometry | undefined,
  context: DrawContext,
): Figure {
  const id = mapId(model);
  const title = titleOf(model, context);
  const summary = mapSummary(model, context);
  const picture =
    geometry === undefined
      ? undefined
      : pictureOf(model, geometry, id, `${title}. ${summary}`, context);
  return {
    id,
    summary,
    title,
    picture,
    pointing:
      geometry === undefined
        ? undefined
        : {
            values: [valuesAddress(model, model.period)],
            by: 'all',
            period: formatPeriod(model.period, context.language),
            outlines: outlinesOf(picture, context),
          },
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
      ...coarserNote(model, geometry, context),
      ...boundaryNotes(model.boundaryChanges ?? [], context, 'map'),
      ...notesOf(model.values, model.indicator, context),
    ],
    sources: sourcesOf(model.indicator, model.period, context),
    table: tableOf(model, title, context),
    downloads: [numbersDownload(model.indicator, context)],
  };
}

/** Which level the strong lines are of; an outline alone does not say it. */
function coarserNote(
  { levelsAbove }: ChoroplethModel,
  geometry: MapGeometry | undefined,
  { language }: DrawContext,
): readonly string[] {
  const coarser = geometry?.coarser;
  const plural = coarser === undefined ? undefined : levelsAbove?.[coarser.level];
  return plural === undefined || coarser?.path === ''
    ? []
    : [figureWords(language).strongLines(plural)];
}

/** Every area with all that is known of it where they are few; of many their values, or how many are in each class. */
function tableOf(model: ChoroplethModel, title: string, context: DrawContext): TableModel {
  const { values, reference, references, current, indicator } = model;
  if (model.tableOfAll === true && values.length > mostFullRows)
    return valueTable(model, title, values, reference, context, references);
  return model.tableOfAll !== true && values.length > manyAreas && !isCategory(indicator.unit)
    ? classTable(model, title, context)
    : areaTable(
        model,
        title,
        values,
        reference,
        current === undefined ? [] : [current],
        context,
        references,
      );
}
