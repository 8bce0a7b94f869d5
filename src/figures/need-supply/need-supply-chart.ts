/** The drawing of need beside supply: quadrants, the lines between them, areas with their names. */
import { inMunicipality } from '../../language/findings/speech.ts';
import { scaleLinear } from 'd3-scale';
import type { DrawContext } from '../frame/figure-frame.ts';
import {
  boxOfText,
  clearOf,
  drawText,
  freePlace,
  lineHeight,
  quadrantStrips,
  size,
} from './chart-text.ts';
import type { Box, ChartText } from './chart-text.ts';
import { wrapLines } from '../chart/wrapped-text.ts';
import { pointNames } from './point-names.ts';
import type { NamedPoint } from './point-names.ts';
import { drawing, element, escapeText, short, textWidth } from '../svg.ts';
import { supplyDecimals, supplyName, supplyText } from './words.ts';
import type { NeedSupplyModel, NeedSupplyPoint } from './model.ts';
import { networkFigureWords } from '../../language/page-topics.ts';
import {
  formatNumber,
  formatPlain,
  formatValue,
  unitName,
} from '../../language/numbers/numbers.ts';

export interface Drawn {
  readonly point: NeedSupplyPoint;
  readonly need: number;
  readonly supply: number;
}

/** Among more points arrows would cover each other; the open circle says the same. */
const mostWithArrows = 150;

const paddedRange = (values: readonly number[]): readonly [number, number] => {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const pad = (most - least || Math.abs(most) || 1) * 0.1;
  return [least >= 0 && least - pad < 0 ? 0 : least - pad, most + pad];
};

/** The chart for one width; `rowOf` says in which row of the table a point is said. */
export function drawChart(
  model: NeedSupplyModel,
  points: readonly Drawn[],
  split: { readonly need: number; readonly supply: number },
  width: number,
  label: string,
  context: DrawContext,
  rowOf: (point: NeedSupplyPoint) => number,
): { readonly svg: string; readonly height: number } {
  const { language } = context;
  const words = networkFigureWords(language);
  const { needSupply: own } = words;
  const many = points.length > mostWithArrows;
  const supplyAxis = wrapLines(`↑ ${own.supply}: ${supplyName(model, context)}`, width, size);
  const supplyTicks = (ticks: readonly number[]): readonly string[] =>
    ticks.map((tick) => formatPlain(tick, 3, language));
  const supplyRange = paddedRange([...points.map((p) => p.supply), split.supply]);
  const tickWidth = Math.max(
    ...supplyTicks(scaleLinear(supplyRange, [0, 1]).ticks(5)).map((tick) => textWidth(tick, size)),
  );
  const left = Math.max(36, Math.ceil(tickWidth) + 14);
  const right = width - 12;

  // Names of the quadrants stand in strips above and below the points, where none can lie under them.
  const strips = quadrantStrips((right - left) / 2 - 10, words.quadrants);
  const splitNameY = 13 + supplyAxis.length * lineHeight + 2;
  const frameTop = splitNameY + 8;
  const top = frameTop + strips.above * lineHeight + 6;
  const bottom = top + (width > 500 ? 390 : 310);
  const frameBottom = bottom + strips.below * lineHeight + 6;

  const xRange = [left, right];
  const yRange = [bottom - 10, top + 10];
  const x = scaleLinear(
    paddedRange([...points.map((p) => p.need), split.need]),
    model.needRisesWithValue ? xRange : [...xRange].reverse(),
  );
  const y = scaleLinear(supplyRange, model.supplyRisesWithValue ? yRange : [...yRange].reverse());
  const [cx, cy] = [x(split.need), y(split.supply)];
  const ground = element('rect', {
    class: 'quadrant quadrant-more-need-less-supply',
    x: short(cx),
    y: short(cy),
    width: short(Math.max(0, right - cx)),
    height: short(Math.max(0, frameBottom - cy)),
  });

  const quadrantLines = strips.lines.flatMap(({ lines, isRight, isUp }) =>
    lines.map((content, index): ChartText => ({
      className: 'quadrant-name',
      x: isRight ? right - 6 : left + 6,
      y: isUp
        ? frameTop + 13 + index * lineHeight
        : frameBottom - 5 - (lines.length - 1 - index) * lineHeight,
      content,
      anchor: isRight ? 'end' : 'start',
    })),
  );
  const isStruck = (isUp: boolean): boolean =>
    quadrantLines
      .map(boxOfText)
      .some((box) => box.bottom < cy === isUp && box.left - 3 < cx && cx < box.right + 3);
  const lines = element('path', {
    class: 'split',
    d: `M${short(cx)} ${short(isStruck(true) ? top : frameTop)}V${short(isStruck(false) ? bottom : frameBottom)}M${short(left)} ${short(cy)}H${short(right)}`,
  });

  const place = inMunicipality(model.municipality.short, context).replace(/^\S+ /, '');
  const lineName = (basis: 'municipality' | 'median' | undefined): string =>
    basis === 'median' ? own.median : place;
  const { decimals } = model.need.indicator;
  const xName = `${lineName(model.split.need?.basis)} ${formatNumber(split.need, decimals, language)}`;
  // On phones the sign stands for the word, which the note below says.
  const atLeast = width > 500 ? own.atLeast : '≥';
  const least = model.split.supply?.atLeast === true ? `${atLeast} ` : '';
  const yName = `${lineName(model.split.supply?.basis)} ${least}${formatNumber(split.supply, supplyDecimals(model), language)}`;
  const half = Math.min(textWidth(xName, size) / 2 + 2, width / 2);
  const needSplitName: ChartText = {
    className: 'split-name',
    x: Math.min(Math.max(cx, half), width - half),
    y: splitNameY,
    content: xName,
    anchor: 'middle',
  };

  const marks = points.map((p): Box => {
    const [px, py] = [x(p.need), y(p.supply)];
    const arrow = p.point.uncertain && !many ? 18 : 6;
    return { left: px - 6, right: px + 6, top: py - arrow, bottom: py + 6 };
  });
  // no name is struck by the lines between the quadrants
  const taken: Box[] = [
    { left: cx - 2, right: cx + 2, top: frameTop, bottom: frameBottom },
    ...marks,
  ];
  const axisLines = wrapLines(
    `${own.need}: ${model.need.indicator.short} (${unitName(model.need.indicator, language)}) →`,
    width,
    size,
  );
  const axisY = frameBottom + 44;
  const besideLine = freePlace(yName, cy, { left, right, top, bottom }, taken);
  const keyY = axisY + axisLines.length * lineHeight + 6;
  const supplySplitName: ChartText = besideLine ?? {
    className: 'split-name',
    x: 30,
    y: keyY,
    content: yName,
    anchor: 'start',
  };
  const key =
    besideLine === undefined
      ? element('path', { class: 'split', d: `M0 ${short(keyY - 5)}H22` })
      : '';
  const height = (besideLine === undefined ? keyY : keyY - lineHeight - 6) + 8;
  taken.push(boxOfText(supplySplitName), { left, right, top: cy - 2, bottom: cy + 2 });

  const ticks = [
    ...clearOf(
      x.ticks(width > 500 ? 6 : 4).map((tick): ChartText => ({
        className: 'tick',
        x: x(tick),
        y: frameBottom + 20,
        content: formatPlain(tick, 3, language),
        anchor: 'middle',
      })),
      width,
    ),
    ...y.ticks(5).map((tick): ChartText => ({
      className: 'tick',
      x: left - 8,
      y: y(tick) + 5,
      content: formatPlain(tick, 3, language),
      anchor: 'end',
    })),
  ];
  const axes = [
    ...supplyAxis.map((content, index): ChartText => ({
      className: 'axis-name',
      x: 0,
      y: 13 + index * lineHeight,
      content,
      anchor: 'start',
    })),
    ...axisLines.map((content, index): ChartText => ({
      className: 'axis-name',
      x: right,
      y: axisY + index * lineHeight,
      content,
      anchor: 'end',
    })),
  ];

  const far = (p: Drawn): number =>
    Math.hypot(x(p.need) - cx, y(p.supply) - cy) +
    // who may need more comes first where room is scarce
    (p.point.quadrant === 'more-need-less-supply' ? 80 : 0) +
    (p.point.area.id === model.current ? 10_000 : 0);
  const order = [...points].sort(
    (a, b) => far(b) - far(a) || (a.point.area.id < b.point.area.id ? -1 : 1),
  );
  const labels = pointNames(
    order.slice(0, 70).map((p): NamedPoint => ({
      at: [x(p.need), y(p.supply)],
      name: p.point.area.short,
      own: p.point.area.id === model.current,
    })),
    taken,
    { left, right, top, bottom, width },
  );
  const dots = points
    .map((p) => {
      const [px, py] = [x(p.need), y(p.supply)];
      const title =
        many && width < 500
          ? ''
          : element(
              'title',
              {},
              escapeText(
                `${p.point.area.name}: ${formatValue(p.point.need, model.need.indicator, language)}; ${supplyText(p.point.supply, model, context)}`,
              ),
            );
      const pointer =
        p.point.uncertain && !many
          ? element('path', {
              class: 'at-least',
              d: `M${short(px)} ${short(py - 5)}v-11m-3.5 4l3.5-4l3.5 4`,
            })
          : '';
      return element(
        'g',
        {},
        title +
          pointer +
          element('circle', {
            class: `need-point need-${p.point.quadrant ?? 'none'}${p.point.uncertain ? ' need-uncertain' : ''}${p.point.area.id === model.current ? ' need-own' : ''}`,
            'data-area': p.point.area.id,
            'data-row': rowOf(p.point),
            cx: short(px),
            cy: short(py),
            r: many ? 3 : 5,
          }),
      );
    })
    .join('');
  const texts = [needSplitName, supplySplitName, ...quadrantLines, ...ticks, ...axes];
  return {
    svg: drawing(
      { width, height },
      { class: 'need-supply', role: 'img', 'aria-label': label, 'data-near': 'xy' },
      ground + lines + key + dots + texts.map(drawText).join('') + labels,
    ),
    height,
  };
}
