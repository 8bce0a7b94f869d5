/** The course of an indicator: the municipality and chosen areas by name, the others quietly behind; gaps are gaps. */
import { extent, quantile } from 'd3-array';
import * as Plot from '@observablehq/plot';
import type { Flag } from '../domain/observation.ts';
import { numberOf } from '../domain/observation.ts';
import { trendFinding } from '../language/findings.ts';
import { figureWords } from '../language/figure-words.ts';
import { formatPlain, formatValue } from '../language/numbers.ts';
import { formatPeriod, formatShortPeriod } from '../language/periods.ts';
import { flagName } from '../language/states.ts';
import type { TrendLine, TrendModel } from '../report/figure-models.ts';
import type { DrawContext } from './figure-frame.ts';
import { numbersDownload, sourcesOf, subjectTitle } from './figure-frame.ts';
import type { Figure, TableModel } from './figure.ts';
import { referenceComparable } from './key-figures.ts';
import { chartFont, drawPlot, narrowChart, wideChart } from './plot-drawing.ts';
import { middleDay } from './sparkline.ts';
import { fitText, forBothWidths, idOf, textWidth } from './svg.ts';

interface Point {
  readonly at: number;
  readonly value: number | undefined;
  /** Line and unbroken stretch it belongs to. */
  readonly stretch: string;
  readonly flags: readonly Flag[];
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

const nameOf = (line: TrendLine): string =>
  line.group === undefined
    ? line.place.name
    : line.role === 'municipality'
      ? line.group.title
      : `${line.place.name}, ${line.group.title}`;

/** Points of a line cut into stretches: no stroke crosses a gap. */
function pointsOf(line: TrendLine, key: string): Point[] {
  let part = 0;
  let broken = true;
  return line.points.map((point) => {
    const value = numberOf(point.value);
    if (value === undefined || point.gapBefore || broken) part += 1;
    broken = value === undefined;
    return {
      at: middleDay(point.period),
      value,
      stretch: `${key}-${part}`,
      flags: point.flags,
      lower: point.lower,
      upper: point.upper,
    };
  });
}

const hasValue = (point: Point): point is Point & { readonly value: number } =>
  point.value !== undefined;

/** Lines that can share one scale: totals of the whole would flatten their parts. */
function linesShown(model: TrendModel): readonly TrendLine[] {
  if (referenceComparable(model.indicator.unit)) return model.lines;
  const highlighted = model.lines.filter((line) => line.role === 'highlighted');
  if (highlighted.length > 0) return model.lines.filter((line) => line.role !== 'municipality');
  const municipality = model.lines.filter((line) => line.role === 'municipality');
  const numbers = municipality
    .flatMap((line) => line.points)
    .filter((p) => numberOf(p.value) !== undefined);
  return numbers.length > 1
    ? municipality
    : model.lines.filter((line) => line.role !== 'municipality');
}

/** Moves labels apart so that none covers another; `gap` in pixels. */
export function spread(places: readonly number[], gap: number, from: number, to: number): number[] {
  const order = places
    .map((y, index) => ({ y, index }))
    .sort((a, b) => a.y - b.y || a.index - b.index);
  let last = -Infinity;
  for (const one of order) {
    one.y = Math.max(one.y, last + gap, from);
    last = one.y;
  }
  let next = to + gap;
  for (const one of [...order].reverse()) {
    one.y = Math.min(one.y, next - gap);
    next = one.y;
  }
  const result = [...places];
  for (const { y, index } of order) result[index] = y;
  return result;
}

/** Round steps of an axis: 1, 2, 2.5 or 5 times a power of ten. */
function stepsOf(from: number, to: number, count: number): number[] {
  const raw = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= raw) ?? raw;
  const steps: number[] = [];
  for (let i = Math.ceil(from / step - 1e-9); i * step <= to + step * 1e-9; i += 1)
    steps.push(i * step);
  return steps;
}

function drawLines(
  model: TrendModel,
  lines: readonly TrendLine[],
  width: number,
  id: string,
  label: string,
  context: DrawContext,
): string {
  const { indicator } = model;
  const { language } = context;
  const all = lines.map((line, index) => ({ line, points: pointsOf(line, String(index)) }));
  const quiet = all.filter(({ line }) => line.role === 'other').flatMap(({ points }) => points);
  const single = all.filter(({ line }) => line.role !== 'other').flatMap(({ points }) => points);
  const alone = quiet.length === 0 && all.length === 1;
  const limits = alone ? single.filter((p) => p.lower !== undefined && p.upper !== undefined) : [];
  const band = manyOthers(lines) ? middleOf(quiet) : [];
  const others = band.length > 1 ? band : undefined;
  const [least = 0, most = 1] = extent(
    [
      ...single.map((p) => p.value),
      ...limits.flatMap((p) => [p.lower, p.upper]),
      ...(others === undefined
        ? quiet.map((p) => p.value)
        : others.flatMap(({ low, high }) => [low, high])),
    ].filter((value) => value !== undefined),
  );
  const bottomZero = least >= 0 && least < most * 0.6;
  const span = most - least || Math.abs(most) || 1;
  const floor = bottomZero ? 0 : least - span * 0.15;
  const ceiling = most + span * 0.08;
  const ticks = stepsOf(floor, ceiling, 4);
  const height = width > 500 ? 320 : 280;

  const named = all
    .filter(({ line }) => line.role !== 'other')
    .flatMap(({ line, points }) => {
      const last = [...points].reverse().find(hasValue);
      const cell = [...line.points].reverse().find((p) => numberOf(p.value) !== undefined)?.value;
      return last === undefined || cell === undefined
        ? []
        : [
            {
              line,
              last,
              name: nameOf(line),
              value: formatValue(cell, indicator, language, { bare: indicator.unit !== 'percent' }),
            },
          ];
    });
  const labelRoom =
    named.length === 0
      ? 10
      : Math.min(
          width * 0.38,
          Math.max(
            ...named.map((n) =>
              Math.max(textWidth(n.name, chartFont), textWidth(n.value, chartFont)),
            ),
          ) + 16,
        );
  const tickTexts = new Map(
    ticks.map((tick) => [
      tick,
      `${formatPlain(tick, 3, language)}${indicator.unit === 'percent' ? (language === 'de' ? '\u00A0%' : '%') : ''}`,
    ]),
  );
  const left = Math.max(...[...tickTexts.values()].map((t) => textWidth(t, chartFont))) + 10;
  const top = 14;
  const bottom = 32;
  const days = model.periods.map(middleDay);
  const first = Math.min(...days);
  const final = Math.max(...days);
  const inset = 8;
  const xDomain: [number, number] = first === final ? [first - 1, final + 1] : [first, final];
  const x = (at: number): number =>
    left +
    inset +
    ((at - xDomain[0]) / (xDomain[1] - xDomain[0])) * (width - left - labelRoom - 2 * inset);
  const y = (value: number): number =>
    height - bottom - ((value - floor) / (ceiling - floor)) * (height - top - bottom);

  // period names from the newest back, as many as stand apart
  const shownPeriods: { at: number; text: string }[] = [];
  let free = Infinity;
  for (const period of [...model.periods].reverse()) {
    const text = formatShortPeriod(period, language);
    const half = textWidth(text, chartFont) / 2;
    const at = middleDay(period);
    const right = x(at) + half;
    if (right > free || x(at) - half < -2) continue;
    shownPeriods.push({ at, text });
    free = x(at) - half - 12;
  }
  const tickTextAt = new Map(shownPeriods.map((p) => [p.at, p.text]));

  const loud = [
    { role: 'highlighted' as const, className: 'line-own' },
    { role: 'municipality' as const, className: 'line-municipality' },
  ].map((kind) => ({
    ...kind,
    points: all.filter(({ line }) => line.role === kind.role).flatMap(({ points }) => points),
  }));

  const marks: Plot.Markish[] = [
    Plot.gridY(ticks, { className: 'grid' }),
    Plot.axisY(ticks, {
      tickSize: 0,
      tickPadding: 6,
      fontSize: chartFont,
      label: null,
      tickFormat: (tick: number) => tickTexts.get(tick) ?? '',
      className: 'axis',
    }),
    Plot.axisX([...tickTextAt.keys()], {
      tickSize: 5,
      fontSize: chartFont,
      label: null,
      tickFormat: (at: number) => tickTextAt.get(at) ?? '',
      className: 'axis',
    }),
  ];
  const lineOf = (points: readonly Point[], className: string): Plot.Markish =>
    Plot.line(points, { x: 'at', y: (p: Point) => p.value ?? Number.NaN, z: 'stretch', className });
  if (others !== undefined) {
    marks.push(
      Plot.areaY(others, {
        x: 'at',
        y1: 'low',
        y2: 'high',
        z: 'stretch',
        className: 'band-others',
      }),
    );
  } else if (quiet.length > 0) {
    marks.push(lineOf(quiet, 'line-others'));
    const lone = lonely(quiet);
    if (lone.length > 0)
      marks.push(Plot.dot(lone, { x: 'at', y: 'value', r: 2, className: 'point-others' }));
  }
  if (limits.length > 1)
    marks.push(
      Plot.areaY(limits, { x: 'at', y1: 'lower', y2: 'upper', z: 'stretch', className: 'band' }),
    );
  for (const { points, className, role } of loud) {
    if (points.length === 0) continue;
    marks.push(lineOf(points, className));
    const seen = points.filter(hasValue);
    const hollow = seen.filter((p) => p.flags.includes('p') || p.flags.includes('e'));
    const full = seen.filter((p) => !hollow.includes(p));
    if (full.length > 0)
      marks.push(Plot.dot(full, { x: 'at', y: 'value', r: 3.5, className: `point-${role}` }));
    if (hollow.length > 0)
      marks.push(
        Plot.dot(hollow, { x: 'at', y: 'value', r: 3.5, className: `point-${role} point-hollow` }),
      );
  }
  const breaks = [
    ...new Set(single.filter((p) => p.flags.includes('b') && p.at > first).map((p) => p.at)),
  ];
  if (breaks.length > 0) {
    marks.push(
      Plot.ruleX(
        breaks.map((at) => at - 0.5 * spacing(days)),
        { className: 'break-line' },
      ),
    );
  }
  const places = spread(
    named.map(({ last }) => y(last.value)),
    36,
    top + 10,
    height - bottom - 24,
  );
  named.forEach(({ line, last, name, value }, index) => {
    const dy = (places[index] ?? y(last.value)) - y(last.value);
    marks.push(
      Plot.text([`${fitText(name, labelRoom - 14, chartFont)}\n${value}`], {
        x: [last.at],
        y: [last.value],
        dx: 10,
        dy: Math.round(dy),
        textAnchor: 'start',
        className: line.role === 'municipality' ? 'line-name-municipality' : 'line-name-own',
        fontSize: chartFont,
      }),
    );
  });
  return drawPlot(
    {
      width,
      height,
      marginLeft: left,
      marginRight: labelRoom,
      marginTop: top,
      marginBottom: bottom,
      x: { domain: xDomain, axis: null, insetLeft: inset, insetRight: inset },
      y: { domain: [floor, ceiling], axis: null },
      marks,
    },
    id,
    label,
  );
}

/** More lines than an eye can part: a band stands for them. */
const manyOthers = (lines: readonly TrendLine[]): boolean =>
  lines.filter((line) => line.role === 'other').length > 60;

/** The middle four fifths of the other areas, period by period; a period without ten values breaks the band. */
function middleOf(
  points: readonly Point[],
): { at: number; low: number; high: number; stretch: number }[] {
  const byTime = new Map<number, number[]>();
  for (const { at, value } of points) {
    const values = byTime.get(at) ?? [];
    if (value !== undefined) values.push(value);
    byTime.set(at, values);
  }
  let stretch = 0;
  return [...byTime]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, values]) => {
      const low = quantile(values, 0.1);
      const high = quantile(values, 0.9);
      if (values.length < 10 || low === undefined || high === undefined) {
        stretch += 1;
        return [];
      }
      return [{ at, low, high, stretch }];
    });
}

/** Smallest distance between two periods, in days. */
function spacing(days: readonly number[]): number {
  let least = 365;
  for (let i = 1; i < days.length; i += 1) {
    const step = (days[i] ?? 0) - (days[i - 1] ?? 0);
    if (step > 0 && step < least) least = step;
  }
  return least;
}

/** Points whose stretch holds no other: a line would not show them. */
function lonely(points: readonly Point[]): readonly Point[] {
  const sizes = new Map<string, number>();
  for (const point of points)
    if (hasValue(point)) sizes.set(point.stretch, (sizes.get(point.stretch) ?? 0) + 1);
  return points.filter((point) => hasValue(point) && sizes.get(point.stretch) === 1);
}

/** Periods by lines; other areas stand in the indicator's own table. */
function trendTable(model: TrendModel, title: string, context: DrawContext): TableModel {
  const { language } = context;
  const lines = model.lines.filter((line) => line.role !== 'other');
  const shown = lines.length > 0 ? lines : model.lines.slice(0, 12);
  return {
    caption: title,
    columns: [
      { label: figureWords(language).period, numeric: false },
      ...shown.map((line) => ({ label: nameOf(line), numeric: true })),
    ],
    rows: model.periods.map((period) => ({
      cells: [
        { text: formatPeriod(period, language) },
        ...shown.map((line) => {
          const point = line.points.find((p) => p.period.text === period.text);
          return {
            text: formatValue(point?.value, model.indicator, language, { bare: true }),
            state: point?.value.state ?? ('not-available' as const),
            remark:
              point === undefined || point.flags.length === 0
                ? undefined
                : point.flags.map((flag) => flagName(flag, language)).join('; '),
          };
        }),
      ],
      marked: false,
    })),
    notes: [],
  };
}

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
  const title = subjectTitle(model, when, context);
  const spoken = model.lines.filter((line) => line.role !== 'other');
  const summaries = (
    spoken.length > 0 ? [...highlighted, ...spoken.filter((l) => l.role === 'municipality')] : []
  )
    .slice(0, 2)
    .map((line) =>
      trendFinding(
        {
          name: nameOf(line),
          isMunicipality: line.role === 'municipality' && line.group === undefined,
          points: line.points,
        },
        indicator,
        context,
      ),
    );
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
            drawLines(model, lines, wideChart, `${id}-w`, label, context),
            drawLines(model, lines, narrowChart, `${id}-n`, label, context),
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
      ...(indicator.note === undefined ? [] : [indicator.note]),
    ],
    sources: sourcesOf(indicator, undefined, context),
    table: trendTable(model, title, context),
    downloads: [numbersDownload(indicator, context)],
  };
}
