/** Two periods side by side, a line for each area; strong where the change is more than chance. */
import { numberOf } from '../../domain/indicator/observation.ts';
import { isCategory, isPercentage } from '../../domain/indicator/unit.ts';
import { chartFont, narrowChart, wideChart } from '../chart/plot-drawing.ts';
import { spread } from '../chart/label-spread.ts';
import type { Figure } from '../figure.ts';
import { numbersDownload, sourcesOf, subjectTitle, indicatorNote } from '../frame/figure-frame.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { valueCell } from '../frame/value-table.ts';
import { drawing, element, escapeText, fitText, forBothWidths, idOf, short } from '../svg.ts';
import { lowerFirst } from '../../language/findings/letter-case.ts';
import { chartWords, figureWords } from '../../language/page-topics.ts';
import { formatValue, subject as subjectOf } from '../../language/numbers/numbers.ts';
import { formatPeriod, formatShortPeriod } from '../../language/numbers/periods.ts';
import type { Slope, SlopeChartModel } from './model.ts';

/** Up to here lines can be told apart. */
const mostLines = 40;

export function drawSlopeChart(model: SlopeChartModel, context: DrawContext): Figure {
  const { indicator, from, to, slopes, without, level } = model;
  const { language } = context;
  const words = chartWords(language).slope;
  const [first, last] = [formatPeriod(from, language), formatPeriod(to, language)];
  const title = words.title(subjectTitle(model, undefined, context), first, last);
  const count = (...verdicts: readonly Slope['verdict'][]): number =>
    slopes.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const summary = words.summary({
    what: lowerFirst(subjectOf(indicator, language)),
    from: first,
    to: last,
    all: slopes.length,
    plural: level.plural,
    rising: count('rising'),
    falling: count('falling'),
    steady: count('equal', 'unsettled'),
    untested: count('untested'),
  });
  const label = `${title}. ${summary}`;
  const isDrawn = slopes.length > 0 && slopes.length <= mostLines && !isCategory(indicator.unit);
  return {
    id: idOf('slope', indicator.id, level.id, from.text, to.text, model.group?.id ?? ''),
    summary: `${indicator.short}: ${summary}`,
    title,
    picture: isDrawn
      ? {
          kind: 'inline',
          svg: forBothWidths(
            drawSlopes(model, wideChart, label, context),
            drawSlopes(model, narrowChart, label, context),
          ),
          width: wideChart,
          height: heightOf(slopes.length),
        }
      : undefined,
    pointing: { values: [], by: 'table' },
    legend: undefined,
    notes: [
      ...(isDrawn ? [words.legend] : []),
      ...(without.length === 0 || without.length > 10
        ? []
        : [
            `${figureWords(language).noValue}: ${without.map(({ area }) => area.name).join(', ')}.`,
          ]),
      ...indicatorNote(indicator, context),
    ],
    sources: sourcesOf(indicator, to, context),
    table: {
      caption: title,
      columns: [
        { label: level.title, numeric: false },
        { label: first, numeric: true },
        { label: last, numeric: true },
        { label: words.change, numeric: false },
      ],
      rows: slopes.map(({ before, after, verdict }) => ({
        cells: [
          { text: after.area.name, address: after.area.address },
          valueCell(before, indicator, context),
          valueCell(after, indicator, context),
          { text: words.verdict[verdict] },
        ],
        marked: false,
      })),
      notes: [],
    },
    downloads: [numbersDownload(indicator, context)],
  };
}

const gap = 19;
const heightOf = (lines: number): number => Math.max(280, lines * gap + 70);

/** Names with both values at the right; the values of the first period at the left. */
function drawSlopes(
  { slopes, indicator, from, to }: SlopeChartModel,
  width: number,
  label: string,
  context: DrawContext,
): string {
  const { language } = context;
  const height = heightOf(slopes.length);
  const [top, bottom, left] = [34, height - 14, 66];
  const right = width - (width > 500 ? 260 : 170);
  const lines = slopes.map((slope) => ({
    ...slope,
    a: numberOf(slope.before.value) ?? 0,
    b: numberOf(slope.after.value) ?? 0,
  }));
  const all = lines.flatMap(({ a, b }) => [a, b]);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const y = (value: number): number =>
    bottom - ((value - least) / (most - least || 1)) * (bottom - top);
  const write = (cell: Slope['after']['value']): string =>
    formatValue(cell, indicator, language, { bare: !isPercentage(indicator.unit) });
  const text = (x: number, at: number, content: string, anchor: string, name: string): string =>
    element(
      'text',
      { class: name, x, y: at, 'text-anchor': anchor, 'font-size': String(chartFont) },
      escapeText(content),
    );
  const placesAfter = spread(
    lines.map(({ b }) => y(b)),
    gap,
    top,
    bottom,
  );
  const placesBefore = spread(
    lines.map(({ a }) => y(a)),
    gap,
    top,
    bottom,
  );
  const quietFirst = lines
    .map((line, at) => ({ ...line, at }))
    .sort((m, n) => Number(isStrong(m)) - Number(isStrong(n)));
  const drawn = quietFirst.map((line) => {
    const strong = isStrong(line);
    const name = strong ? 'slope-name-strong' : 'slope-name';
    const [at, before] = [placesAfter[line.at] ?? y(line.b), placesBefore[line.at] ?? y(line.a)];
    const shows = { 'data-area': line.after.area.id, 'data-row': line.at };
    return (
      element('path', {
        ...shows,
        class: strong ? 'slope-strong' : 'slope-quiet',
        d: `M${left} ${short(y(line.a))}L${right} ${short(y(line.b))}`,
      }) +
      element('circle', {
        class: strong ? 'slope-end' : 'slope-end-quiet',
        ...shows,
        cx: left,
        cy: short(y(line.a)),
        r: '3.5',
      }) +
      element('circle', {
        class: strong ? 'slope-end' : 'slope-end-quiet',
        ...shows,
        cx: right,
        cy: short(y(line.b)),
        r: '3.5',
      }) +
      text(left - 8, before + 5, write(line.before.value), 'end', name) +
      text(
        right + 8,
        at + 5,
        fitText(
          `${write(line.after.value)} ${line.after.area.name}`,
          width - right - 10,
          chartFont,
        ),
        'start',
        name,
      )
    );
  });
  return drawing(
    { width, height },
    { class: 'slope', role: 'img', 'aria-label': label, 'data-near': 'xy' },
    text(left, 16, formatShortPeriod(from, language), 'middle', 'slope-period') +
      text(right, 16, formatShortPeriod(to, language), 'middle', 'slope-period') +
      drawn.join(''),
  );
}

const isStrong = ({ verdict }: Slope): boolean => verdict === 'rising' || verdict === 'falling';
