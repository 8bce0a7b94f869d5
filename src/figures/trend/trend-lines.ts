/** Lines of a trend as a drawing: named ones loud, others quiet, one stretch for each unbroken run. */
import { extent } from 'd3-array';
import * as Plot from '@observablehq/plot';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { spread } from '../chart/label-spread.ts';
import { chartFont, drawPlot } from '../chart/plot-drawing.ts';
import { middleDay } from '../chart/sparkline.ts';
import type { Point } from './line-points.ts';
import {
  hasValue,
  lonely,
  manyOthers,
  middleOf,
  nameOf,
  pointsOf,
  spacing,
  toneOf,
  tones,
} from './line-points.ts';
import { fitText, short, textWidth } from '../svg.ts';
import type { TrendLine, TrendModel } from './model.ts';
import { guidesShown, stepsOf } from './trend-scale.ts';
import { linesOfTable } from './trend-table.ts';
import { guideName } from '../../language/findings/guide-findings.ts';
import { axisText, formatAmount, formatValue } from '../../language/numbers/numbers.ts';
import { formatShortPeriod } from '../../language/numbers/periods.ts';
import { isPercentage } from '../../domain/indicator/unit.ts';

/** Between the frame and the first and the last period. */
const inset = 8;
/** A name with its value below, and what the column of them keeps free above and below. */
const nameGap = 36;
const nameInset = { top: 10, bottom: 24 };

/** The drawing at one width. */
export function drawTrendLines(
  model: TrendModel,
  lines: readonly TrendLine[],
  width: number,
  id: string,
  label: string,
  context: DrawContext,
): string {
  const { indicator } = model;
  const { language } = context;
  const columns = linesOfTable(model);
  const all = lines.map((line, index) => {
    const column = columns.indexOf(line) + 1;
    return { line, points: pointsOf(line, String(index), column === 0 ? undefined : column) };
  });
  const quiet = all.filter(({ line }) => line.role === 'other').flatMap(({ points }) => points);
  const single = all.filter(({ line }) => line.role !== 'other').flatMap(({ points }) => points);
  const alone = quiet.length === 0 && all.length === 1;
  const limits = alone ? single.filter((p) => p.lower !== undefined && p.upper !== undefined) : [];
  const band = manyOthers(lines) ? middleOf(quiet) : [];
  const others = band.length > 1 ? band : undefined;
  const guides = guidesShown(model);
  const [least = 0, most = 1] = extent(
    [
      ...single.map((p) => p.value),
      ...limits.flatMap((p) => [p.lower, p.upper]),
      ...guides.map(({ value }) => value),
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
              name: nameOf(line, lines),
              value: formatValue(cell, indicator, language, {
                bare: !isPercentage(indicator.unit),
              }),
            },
          ];
    });
  const top = 14;
  const bottom = 32;
  // as high as the column of names needs
  const height = Math.max(
    width > 500 ? 320 : 280,
    top + nameInset.top + (named.length + guides.length - 1) * nameGap + nameInset.bottom + bottom,
  );
  const guideTexts = guides.map((guide) => ({
    name: guideName(guide, language),
    value: formatAmount(guide.value, indicator, language),
  }));
  const texts = [...named, ...guideTexts];
  const lastPeriod = model.periods.at(-1);
  const labelRoom =
    texts.length === 0
      ? Math.max(
          10,
          lastPeriod === undefined
            ? 0
            : textWidth(formatShortPeriod(lastPeriod, language), chartFont) / 2 - inset,
        )
      : Math.min(
          width * 0.38,
          Math.max(
            ...texts.map((n) =>
              Math.max(textWidth(n.name, chartFont), textWidth(n.value, chartFont)),
            ),
          ) + 16,
        );
  const tickTexts = new Map(ticks.map((tick) => [tick, axisText(tick, indicator, language)]));
  const left = Math.max(...[...tickTexts.values()].map((t) => textWidth(t, chartFont))) + 10;
  const days = model.periods.map(middleDay);
  const first = Math.min(...days);
  const final = Math.max(...days);
  const xDomain: [number, number] = first === final ? [first - 1, final + 1] : [first, final];
  const x = (at: number): number =>
    left +
    inset +
    ((at - xDomain[0]) / (xDomain[1] - xDomain[0])) * (width - left - labelRoom - 2 * inset);
  const y = (value: number): number =>
    height - bottom - ((value - floor) / (ceiling - floor)) * (height - top - bottom);

  // every period's name, or every second, third … from the newest back: the first rhythm that stands apart
  const candidates = model.periods.map((period) => ({
    at: middleDay(period),
    text: formatShortPeriod(period, language),
  }));
  const rhythm = (every: number): typeof candidates =>
    candidates.filter((_, index) => (candidates.length - 1 - index) % every === 0);
  const standsApart = (chosen: typeof candidates): boolean =>
    chosen.every(({ at, text }, index) => {
      const before = chosen[index - 1];
      const start = x(at) - textWidth(text, chartFont) / 2;
      return before === undefined
        ? start > -2
        : start > x(before.at) + textWidth(before.text, chartFont) / 2 + 8;
    });
  let every = 1;
  while (every < candidates.length && !standsApart(rhythm(every))) every += 1;
  const shownPeriods = rhythm(every);
  const tickTextAt = new Map(shownPeriods.map((p) => [p.at, p.text]));

  // the municipality above all, the first chosen line above the others
  const loud = all
    .filter(({ line }) => line.role !== 'other')
    .map((one) => ({ ...one, tone: toneOf(one.line, lines) }))
    .toReversed()
    .sort((a, b) => Number(a.tone === 'municipality') - Number(b.tone === 'municipality'));

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
    Plot.line(points, {
      x: 'at',
      y: (p: Point) => p.value ?? Number.NaN,
      z: 'stretch',
      className,
      ariaLabel: 'mark',
    });
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
  for (const { points, tone } of loud) {
    if (points.length === 0) continue;
    marks.push(lineOf(points, tones[tone].line));
    const seen = points.filter(hasValue);
    const hollow = seen.filter((p) => p.flags.includes('p') || p.flags.includes('e'));
    const full = seen.filter((p) => !hollow.includes(p));
    if (full.length > 0)
      marks.push(
        Plot.dot(full, {
          x: 'at',
          y: 'value',
          r: 3.5,
          symbol: tones[tone].symbol,
          className: tones[tone].point,
        }),
      );
    if (hollow.length > 0)
      marks.push(
        Plot.dot(hollow, {
          x: 'at',
          y: 'value',
          r: 3.5,
          symbol: tones[tone].symbol,
          className: `${tones[tone].point} point-hollow`,
        }),
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
  guides.forEach(({ value, kind }) => {
    marks.push(
      Plot.ruleY([value], {
        className: kind === 'target' ? 'target-line' : 'target-line threshold-line',
      }),
    );
  });
  const places = spread(
    [...named.map(({ last }) => last.value), ...guides.map(({ value }) => value)].map(y),
    nameGap,
    top + nameInset.top,
    height - bottom - nameInset.bottom,
  );
  // A line that ends early among others is named in the column too, or their strokes would cross its name.
  const ends = (at: number): number => (all.length > 1 ? Math.max(at, final) : at);
  named.forEach(({ line, last, name, value }, index) => {
    const place = places[index] ?? y(last.value);
    const early = last.at < ends(last.at);
    if (early)
      marks.push(
        Plot.link([last], {
          x1: 'at',
          y1: 'value',
          x2: () => final,
          y2: () =>
            floor + ((height - bottom - place) / (height - top - bottom)) * (ceiling - floor),
          className: 'name-leader',
        }),
      );
    const dy = place - y(last.value);
    const when = early ? model.periods.find((period) => middleDay(period) === last.at) : undefined;
    const dated = when === undefined ? value : `${value} (${formatShortPeriod(when, language)})`;
    marks.push(
      Plot.text([`${fitText(name, labelRoom - 14, chartFont)}\n${dated}`], {
        x: [ends(last.at)],
        y: [last.value],
        dx: 10,
        dy: Math.round(dy),
        textAnchor: 'start',
        className: tones[toneOf(line, lines)].name,
        fontSize: chartFont,
      }),
    );
  });
  guides.forEach(({ value }, index) => {
    const text = guideTexts[index];
    const place = places[named.length + index] ?? y(value);
    if (text === undefined) return;
    marks.push(
      Plot.text([`${fitText(text.name, labelRoom - 14, chartFont)}\n${text.value}`], {
        x: [final],
        y: [value],
        dx: 10,
        dy: Math.round(place - y(value)),
        textAnchor: 'start',
        className: 'target-name',
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
    {
      'data-x': days.map((day) => short(x(day))).join(' '),
      // Lines that are drawn as one band are found by where they would run.
      ...(others === undefined
        ? {}
        : {
            'data-y': [height - bottom, top, floor, ceiling].map((one) => short(one, 4)).join(' '),
          }),
    },
  );
}
