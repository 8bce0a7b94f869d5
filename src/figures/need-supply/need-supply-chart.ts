/** The drawing of need beside supply: quadrants, the lines between them, areas with their names. */
import { inMunicipality } from '../../language/findings/speech.ts';
import { scaleLinear } from 'd3-scale';
import type { DrawContext } from '../frame/figure-frame.ts';
import { meets, pointNames, size, text } from './point-names.ts';
import type { Box, NamedPoint } from './point-names.ts';
import { drawing, element, escapeText, fitText, short, textWidth } from '../svg.ts';
import { supplyDecimals, supplyName, supplyText } from './words.ts';
import type { NeedSupplyModel, NeedSupplyPoint } from './model.ts';
import { quadrants } from './quadrants.ts';
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

const paddedRange = (values: readonly number[]): readonly [number, number] => {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const pad = (most - least || Math.abs(most) || 1) * 0.1;
  return [least >= 0 && least - pad < 0 ? 0 : least - pad, most + pad];
};

/** „Bedarf: Kinder mit Grundsich… (Prozent) →“: what is cut is the name, never the unit. */
const axisText = (role: string, name: string, end: string, width: number): string =>
  `${role}: ${fitText(name, width - textWidth(`${role}: ${end}`, size), size)}${end}`;

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
  const height = width > 500 ? 520 : 440;
  const margin = { left: 56, right: 12, top: 40, bottom: 58 };
  const { needRisesWithValue, supplyRisesWithValue } = model;
  const xRange = [margin.left, width - margin.right];
  // room for the names of the quadrants, away from all points
  const inner = width > 500 ? 16 : 34;
  const yRange = [height - margin.bottom - inner, margin.top + inner];
  const x = scaleLinear(
    paddedRange([...points.map((p) => p.need), split.need]),
    needRisesWithValue ? xRange : [...xRange].reverse(),
  );
  const y = scaleLinear(
    paddedRange([...points.map((p) => p.supply), split.supply]),
    supplyRisesWithValue ? yRange : [...yRange].reverse(),
  );
  const [cx, cy] = [x(split.need), y(split.supply)];
  const box = (left: number, top: number, w: number, h: number, name: string): string =>
    element('rect', {
      class: `quadrant quadrant-${name}`,
      x: short(left),
      y: short(top),
      width: short(Math.max(0, w)),
      height: short(Math.max(0, h)),
    });
  const right = width - margin.right;
  const bottom = height - margin.bottom;
  const grounds = box(cx, cy, right - cx, bottom - cy, 'more-need-less-supply');

  // names of the quadrants stand in their outer corners
  const taken: Box[] = [];
  const boxAt = (tx: number, ty: number, content: string, anchor: 'start' | 'end'): Box => {
    const wide = textWidth(content, size);
    const left = anchor === 'start' ? tx : tx - wide;
    return { left: left - 2, right: left + wide + 2, top: ty - 13, bottom: ty + 5 };
  };
  const reserve = (tx: number, ty: number, content: string, anchor: 'start' | 'end'): void => {
    taken.push(boxAt(tx, ty, content, anchor));
  };
  let names = '';
  for (const quadrant of quadrants) {
    const isRight = quadrant.startsWith('more-need');
    const isUp = quadrant.endsWith('more-supply');
    const room = isRight ? right - cx : cx - margin.left;
    const lines =
      textWidth(words.quadrants[quadrant], size) <= room - 12
        ? [words.quadrants[quadrant]]
        : words.quadrants[quadrant].split(', ').map((part, i) => (i === 0 ? `${part},` : part));
    const fitting = lines.map((line) => fitText(line, Math.max(room - 8, 40), size));
    if (room < 60 || Math.abs(isUp ? cy - margin.top : bottom - cy) < 24) continue;
    fitting.forEach((line, index) => {
      const tx = isRight ? right - 6 : margin.left + 6;
      const ty = isUp
        ? margin.top + 17 + index * 17
        : bottom - 9 - (fitting.length - 1 - index) * 17;
      const anchor = isRight ? 'end' : 'start';
      reserve(tx, ty, line, anchor);
      names += text('quadrant-name', tx, ty, line, anchor);
    });
  }

  const place = inMunicipality(model.municipality.short, context).replace(/^\S+ /, '');
  const lineName = (basis: 'municipality' | 'median' | undefined): string =>
    basis === 'median' ? words.needSupply.median : place;
  const { decimals } = model.need.indicator;
  const xName = `${lineName(model.split.need?.basis)} ${formatNumber(split.need, decimals, language)}`;
  // On phones the sign stands for the word, which the note below says.
  const atLeast = width > 500 ? words.needSupply.atLeast : '≥';
  const least = model.split.supply?.atLeast === true ? `${atLeast} ` : '';
  const yName = `${lineName(model.split.supply?.basis)} ${least}${formatNumber(split.supply, supplyDecimals(model), language)}`;
  const lines =
    element('path', {
      class: 'split',
      d: `M${short(cx)} ${margin.top}V${bottom}M${margin.left} ${short(cy)}H${right}`,
    }) +
    text(
      'split-name',
      Math.min(Math.max(cx, margin.left + 60), right - 60),
      margin.top - 8,
      xName,
      'middle',
    );
  const marks = points.map((p): Box => {
    const [px, py] = [x(p.need), y(p.supply)];
    return { left: px - 6, right: px + 6, top: py - 6, bottom: py + 6 };
  });
  // above the line at its right end, or where no area's point covers it
  const yPlaces = [
    [right - 6, cy - 6, 'end'],
    [right - 6, cy + 17, 'end'],
    [margin.left + 6, cy - 6, 'start'],
    [margin.left + 6, cy + 17, 'start'],
    [right - 6, cy - 24, 'end'],
    [right - 6, cy + 35, 'end'],
  ] as const;
  const [yNameX, yNameY, yAnchor] =
    yPlaces.find(([tx, ty, anchor]) =>
      [...marks, ...taken].every((other) => !meets(boxAt(tx, ty, yName, anchor), other)),
    ) ?? yPlaces[0];
  reserve(yNameX, yNameY, yName, yAnchor);
  const ySplit = text('split-name', yNameX, yNameY, yName, yAnchor);

  const ticks =
    x
      .ticks(width > 500 ? 6 : 4)
      .map((tick) => text('tick', x(tick), bottom + 20, formatPlain(tick, 3, language), 'middle'))
      .join('') +
    y
      .ticks(5)
      .map((tick) =>
        text('tick', margin.left - 8, y(tick) + 5, formatPlain(tick, 3, language), 'end'),
      )
      .join('');
  const axes =
    text(
      'axis-name',
      right,
      height - 12,
      axisText(
        words.needSupply.need,
        model.need.indicator.short,
        ` (${unitName(model.need.indicator, language)}) →`,
        width - 16,
      ),
      'end',
    ) +
    text(
      'axis-name',
      0,
      13,
      fitText(`↑ ${words.needSupply.supply}: ${supplyName(model, context)}`, width, size),
    );

  // no name is struck by the lines between the quadrants
  taken.push(
    { left: cx - 2, right: cx + 2, top: margin.top, bottom },
    { left: margin.left, right, top: cy - 2, bottom: cy + 2 },
  );
  taken.push(...marks);
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
    { left: margin.left, right, top: margin.top, bottom, width },
  );
  const many = points.length > 150;
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
      const pointer = p.point.uncertain
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
  return {
    svg: drawing(
      { width, height },
      { class: 'need-supply', role: 'img', 'aria-label': label, 'data-near': 'xy' },
      grounds + lines + names + ySplit + ticks + axes + dots + labels,
    ),
    height,
  };
}
