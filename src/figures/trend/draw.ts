/** The course of an indicator: the municipality and chosen areas by name, the others quietly behind; gaps are gaps. */
import { numberOf } from '../../domain/indicator/observation.ts';
import { trendFinding } from '../../language/trend-findings.ts';
import { figureWords } from '../../language/figure-words.ts';
import { formatPeriod } from '../../language/periods.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { indicatorNote, numbersDownload, sourcesOf, subjectTitle } from '../frame/figure-frame.ts';
import type { Figure } from '../figure.ts';
import { narrowChart, wideChart } from '../chart/plot-drawing.ts';
import { forBothWidths, idOf } from '../svg.ts';
import { drawTrendLines } from './trend-lines.ts';
import { manyOthers } from './line-points.ts';
import type { TrendModel } from './model.ts';
import { trendTable } from './trend-table.ts';
import { linesShown } from './trend-scale.ts';

/** The course over all periods. The sentence speaks of the first highlighted place, else of the municipality. */
export function drawTrendChart(model: TrendModel, context: DrawContext): Figure {
  const { indicator, municipality } = model;
  const { language } = context;
  const words = figureWords(language);
  const lines = linesShown(model);
  const highlighted = model.lines.filter((line) => line.role === 'highlighted');
  const id = idOf(
    'trend',
    indicator.id,
    model.level.id,
    model.group?.id ?? '',
    ...highlighted.slice(0, 3).map((l) => `${l.place.id} ${l.group?.id ?? ''}`),
  );
  const firstPeriod = model.periods[0];
  const lastPeriod = model.periods.at(-1);
  const when =
    firstPeriod === undefined || lastPeriod === undefined
      ? undefined
      : firstPeriod === lastPeriod
        ? formatPeriod(firstPeriod, language)
        : `${formatPeriod(firstPeriod, language)} ${language === 'de' ? 'bis' : 'to'} ${formatPeriod(lastPeriod, language)}`;
  const [grouped] = model.lines;
  const onlyPlace =
    grouped?.group !== undefined && model.lines.every((line) => line.place.id === grouped.place.id)
      ? grouped.place
      : undefined;
  const title = subjectTitle(
    onlyPlace === undefined
      ? model
      : { ...model, municipality: onlyPlace, level: { ...model.level, id: onlyPlace.id } },
    when,
    context,
  );
  const spoken = model.lines.filter((line) => line.role !== 'other');
  const summaries = (
    spoken.length > 0 ? [...highlighted, ...spoken.filter((l) => l.role === 'municipality')] : []
  )
    .slice(0, 2)
    .map((line) => {
      const sentence = trendFinding(
        {
          name: line.place.name,
          isMunicipality: line.place.id === municipality.id,
          points: line.points,
        },
        indicator,
        context,
      );
      return line.group === undefined ? sentence : `${line.group.title}: ${sentence}`;
    });
  const summary =
    summaries.join(' ') ||
    trendFinding({ name: municipality.name, isMunicipality: true, points: [] }, indicator, context);
  const label = `${title}. ${summary}`;
  const drawable =
    indicator.unit !== 'category' &&
    model.periods.length > 1 &&
    lines.some((line) => line.points.filter((p) => numberOf(p.value) !== undefined).length > 1);
  const flags = new Set(lines.flatMap((line) => line.points.flatMap((p) => p.flags)));
  const gaps = lines.some(
    (line) =>
      line.role !== 'other' &&
      line.points.some((p, i) => i > 0 && p.gapBefore && !p.flags.includes('b')),
  );
  return {
    id,
    summary,
    title,
    picture: drawable
      ? {
          kind: 'inline',
          svg: forBothWidths(
            drawTrendLines(model, lines, wideChart, `${id}-w`, label, context),
            drawTrendLines(model, lines, narrowChart, `${id}-n`, label, context),
          ),
          width: wideChart,
          height: 320,
        }
      : undefined,
    legend: undefined,
    notes: [
      ...(manyOthers(lines) ? [words.bandNote] : []),
      ...(gaps ? [words.gapNote] : []),
      ...(flags.has('b') ? [words.breakNote] : []),
      ...(flags.has('p') || flags.has('e') ? [words.hollowNote] : []),
      ...indicatorNote(indicator, context),
    ],
    sources: sourcesOf(indicator, undefined, context),
    table: trendTable(model, title, context),
    downloads: [numbersDownload(indicator, context)],
  };
}
