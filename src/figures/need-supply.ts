/**
 * Need beside supply: areas in four named quadrants. More need is right and more supply is up, whichever way
 * their numbers run; the lines between the quadrants are the municipality's values.
 */
import { scaleLinear } from 'd3-scale';
import { addresses } from '../domain/address.ts';
import { numberOf } from '../domain/observation.ts';
import type { Cell } from '../domain/observation.ts';
import type { Language } from '../domain/municipality.ts';
import { figureWords, inMunicipality } from '../language/figure-words.ts';
import { networkFigureWords } from '../language/network-figure-words.ts';
import { formatNumber, formatPlain, formatValue, unitName } from '../language/numbers.ts';
import { formatDate, formatPeriod } from '../language/periods.ts';
import { stateName } from '../language/states.ts';
import { supplyWords } from '../language/supply-words.ts';
import type { NeedSupplyModel, NeedSupplyPoint, Quadrant } from '../report/network-models.ts';
import type { DrawContext } from './figure-frame.ts';
import { numbersDownload, registerSource, sourcesOf } from './figure-frame.ts';
import type { Figure, SourceLine } from './figure.ts';
import {
  drawing,
  element,
  escapeText,
  fitText,
  forBothWidths,
  idOf,
  short,
  textWidth,
} from './svg.ts';

const size = 14;

const quadrants: readonly Quadrant[] = [
  'more-need-less-supply',
  'more-need-more-supply',
  'less-need-less-supply',
  'less-need-more-supply',
];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Drawn {
  readonly point: NeedSupplyPoint;
  readonly need: number;
  readonly supply: number;
}

/** Decimals of supply: places and offers with one, metres with none. */
const supplyDecimals = (model: NeedSupplyModel): number =>
  model.supplyIndicator?.subject.indicator.decimals ??
  (model.supply?.measure === 'distance' ? 0 : 1);

/** Name of the supply axis with its unit. */
function supplyName(model: NeedSupplyModel, context: DrawContext, when?: string): string {
  const words = networkFigureWords(context.language).needSupply;
  if (model.supplyIndicator !== undefined) {
    const { indicator } = model.supplyIndicator.subject;
    const parts = [unitName(indicator, context.language), ...(when === undefined ? [] : [when])];
    return `${indicator.short} (${parts.join(', ')})`;
  }
  const titles = model.supply?.types.map((type) => type.title) ?? [];
  const types = [...titles, ...(when === undefined ? [] : [when])].join(', ');
  switch (model.supply?.measure) {
    case 'places':
      return words.places(types);
    case 'distance':
      return words.distance(types);
    default:
      return words.offers(types);
  }
}

/** Why there is no supply: an unreliable cell without a number is one without any known capacity. */
const stateInWords = (cell: Cell, model: NeedSupplyModel, language: Language): string =>
  model.supply?.measure === 'places' && cell.state === 'unreliable'
    ? supplyWords(language).capacityUnknown
    : stateName(cell.state, language);

/** A supply cell in words; "at least" where a capacity is unknown. */
function supplyText(cell: Cell, model: NeedSupplyModel, context: DrawContext): string {
  const { language } = context;
  if (model.supplyIndicator !== undefined)
    return formatValue(cell, model.supplyIndicator.subject.indicator, language, { bare: true });
  const value = numberOf(cell);
  if (value === undefined) return stateInWords(cell, model, language);
  const text = formatNumber(value, supplyDecimals(model), language);
  return cell.state === 'unreliable'
    ? `${networkFigureWords(language).needSupply.atLeast} ${text}`
    : text;
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

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function drawChart(
  model: NeedSupplyModel,
  points: readonly Drawn[],
  split: { readonly need: number; readonly supply: number },
  width: number,
  label: string,
  context: DrawContext,
): { readonly svg: string; readonly height: number } {
  const { language } = context;
  const words = networkFigureWords(language);
  const height = width > 500 ? 520 : 440;
  const margin = { left: 56, right: 12, top: 34, bottom: 58 };
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

  const text = (
    className: string,
    tx: number,
    ty: number,
    content: string,
    anchor: 'start' | 'end' | 'middle' = 'start',
  ): string =>
    element(
      'text',
      { class: className, x: short(tx), y: short(ty), 'text-anchor': anchor, 'font-size': size },
      escapeText(content),
    );

  // names of the quadrants stand in their outer corners
  const taken: Box[] = [];
  const reserve = (tx: number, ty: number, content: string, anchor: 'start' | 'end'): void => {
    const wide = textWidth(content, size);
    const left = anchor === 'start' ? tx : tx - wide;
    taken.push({ left: left - 2, right: left + wide + 2, top: ty - 13, bottom: ty + 5 });
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
  const yNameX = right - 6;
  reserve(yNameX, cy - 6, yName, 'end');
  const ySplit = text('split-name', yNameX, cy - 6, yName, 'end');

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

  for (const p of points) {
    const [px, py] = [x(p.need), y(p.supply)];
    taken.push({ left: px - 6, right: px + 6, top: py - 6, bottom: py + 6 });
  }
  const far = (p: Drawn): number =>
    Math.hypot(x(p.need) - cx, y(p.supply) - cy) +
    // who may need more comes first where room is scarce
    (p.point.quadrant === 'more-need-less-supply' ? 80 : 0) +
    (p.point.area.id === model.current ? 10_000 : 0);
  const order = [...points].sort(
    (a, b) => far(b) - far(a) || (a.point.area.id < b.point.area.id ? -1 : 1),
  );
  let labels = '';
  for (const p of order.slice(0, 70)) {
    const [px, py] = [x(p.need), y(p.supply)];
    const name = p.point.area.short;
    const wide = textWidth(name, size);
    for (const [dx, dy, anchor] of [
      [9, 5, 'start'],
      [-9, 5, 'end'],
      [0, -11, 'middle'],
      [0, 21, 'middle'],
      [4, -9, 'start'],
      [4, 19, 'start'],
      [-4, -9, 'end'],
      [-4, 19, 'end'],
      // at the right edge: as far right as the frame allows
      [right - px, -11, 'end'],
      [right - px, 21, 'end'],
      [right - px, -26, 'end'],
      [right - px, 36, 'end'],
    ] as const) {
      if (anchor === 'end' && dx > 0 && right - px > wide) continue;
      const left = px + dx - (anchor === 'start' ? 0 : anchor === 'end' ? wide : wide / 2);
      const own = { left, right: left + wide, top: py + dy - 13, bottom: py + dy + 4 };
      if (
        own.left < margin.left ||
        own.right > width ||
        own.top < margin.top ||
        own.bottom > bottom ||
        taken.some((other) => meets(own, other))
      )
        continue;
      taken.push(own);
      labels += text(
        p.point.area.id === model.current ? 'point-name point-own' : 'point-name',
        px + dx,
        py + dy,
        name,
        anchor,
      );
      break;
    }
  }
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
      { class: 'need-supply', role: 'img', 'aria-label': label },
      grounds + lines + names + ySplit + ticks + axes + dots + labels,
    ),
    height,
  };
}

/** Need beside supply as a figure; the picture needs two areas with both numbers. */
export function drawNeedSupply(model: NeedSupplyModel, context: DrawContext): Figure {
  const { language } = context;
  const words = networkFigureWords(language);
  const own = words.needSupply;
  const needWhen = formatPeriod(model.needPeriod, language);
  const supplyWhen =
    model.supplyIndicator === undefined
      ? formatDate(model.asOf, language)
      : formatPeriod(model.supplyIndicator.period, language);
  const title = `${own.title(`${model.need.indicator.short} (${needWhen})`, supplyName(model, context, supplyWhen))}, ${model.level.plural} ${inMunicipality(model.municipality.name, context)}`;
  const points = model.points.flatMap((point): Drawn[] => {
    const need = numberOf(point.need);
    const supply = numberOf(point.supply);
    return need === undefined || supply === undefined ? [] : [{ point, need, supply }];
  });
  const without = model.points.filter((point) => !points.some((drawn) => drawn.point === point));
  const names = (areas: readonly NeedSupplyPoint[], most: number): string => {
    const shown = areas.slice(0, most).map((point) => point.area.name);
    return areas.length > most
      ? `${shown.join(', ')} ${words.andMore(formatNumber(areas.length - most, 0, language))}`
      : shown.join(', ');
  };
  const short4 = model.points.filter((point) => point.quadrant === 'more-need-less-supply');
  const { need, supply } = model.split;
  const drawable = points.length >= 2 && need !== undefined && supply !== undefined;
  const summary = drawable
    ? own.summary({
        count: short4.length,
        all: points.length,
        names: names(short4, 6),
        plural: model.level.plural,
        split: need.basis === supply.basis ? need.basis : 'both',
      })
    : own.none;
  const label = `${title}. ${summary}`;
  const draw = (width: number): { readonly svg: string; readonly height: number } =>
    drawChart(
      model,
      points,
      { need: need?.value ?? 0, supply: supply?.value ?? 0 },
      width,
      label,
      context,
    );
  const wide = drawable ? draw(700) : undefined;
  const uncertain = model.points.filter((point) => point.uncertain);
  const children = model.supply?.children;
  return {
    id: idOf(
      'need-supply',
      model.need.indicator.id,
      model.supplyIndicator?.subject.indicator.id ?? model.supply?.measure ?? '',
      ...(model.supply?.types.map((type) => type.id) ?? []),
      model.current ?? '',
    ),
    summary,
    title,
    picture:
      wide === undefined
        ? undefined
        : {
            kind: 'inline',
            svg: forBothWidths(wide.svg, draw(352).svg),
            width: 700,
            height: wide.height,
          },
    legend: undefined,
    notes: [
      ...(uncertain.length > 0 ? [own.uncertainNote(names(uncertain, 8))] : []),
      ...(without.length > 0 ? [own.without(namesByState(without, model, names, context))] : []),
      ...(supply?.atLeast === true ? [own.minimum] : []),
      ...((model.supply?.mixedUnits.length ?? 0) > 0
        ? [supplyWords(language).mixedNote(model.supply?.mixedUnits ?? [])]
        : []),
      ...(children === undefined
        ? []
        : [
            own.children(
              `${children.subject.indicator.short}, ${formatPeriod(children.period, language)}`,
            ),
          ]),
      ...(model.supplyIndicator === undefined ? [own.note] : []),
    ],
    sources: eachOnce([
      ...sourcesOf(model.need.indicator, model.needPeriod, context),
      ...(model.supplyIndicator === undefined
        ? [
            ...registerSource(model.asOf, context),
            ...(children === undefined
              ? []
              : sourcesOf(children.subject.indicator, children.period, context)),
          ]
        : sourcesOf(
            model.supplyIndicator.subject.indicator,
            model.supplyIndicator.period,
            context,
          )),
    ]),
    table: {
      caption: title,
      columns: [
        { label: model.level.title, numeric: false },
        {
          label: `${own.need}: ${model.need.indicator.short} (${unitName(model.need.indicator, language)})`,
          numeric: true,
        },
        { label: `${own.supply}: ${supplyName(model, context)}`, numeric: true },
        { label: own.quadrant, numeric: false },
      ],
      rows: [...model.points]
        .sort((a, b) => rankOf(a) - rankOf(b))
        .map((point) => ({
          cells: [
            { text: point.area.name, address: point.area.address },
            {
              text: formatValue(point.need, model.need.indicator, language, { bare: true }),
              state: point.need.state,
            },
            { text: supplyText(point.supply, model, context), state: point.supply.state },
            {
              text: point.quadrant === undefined ? own.notDecided : words.quadrants[point.quadrant],
            },
          ],
          marked: point.area.id === model.current,
        })),
      notes: [],
    },
    downloads: [
      {
        ...numbersDownload(model.need.indicator, context),
        label: `${figureWords(language).numbers}: ${model.need.indicator.short}`,
      },
      model.supplyIndicator === undefined
        ? { label: `${figureWords(language).numbers}: ${own.supply}`, address: addresses.offersCsv }
        : {
            ...numbersDownload(model.supplyIndicator.subject.indicator, context),
            label: `${figureWords(language).numbers}: ${model.supplyIndicator.subject.indicator.short}`,
          },
    ],
  };
}

/** Need and children often come from one source. */
const eachOnce = (sources: readonly SourceLine[]): readonly SourceLine[] =>
  sources.filter(({ text }, at) => sources.findIndex((one) => one.text === text) === at);

const rankOf = (point: NeedSupplyPoint): number => {
  const index = point.quadrant === undefined ? -1 : quadrants.indexOf(point.quadrant);
  return index === -1 ? quadrants.length : index;
};

/** „Hagen (geheim gehalten), Au“: why an area is not in the chart. */
function namesByState(
  points: readonly NeedSupplyPoint[],
  model: NeedSupplyModel,
  names: (areas: readonly NeedSupplyPoint[], most: number) => string,
  context: DrawContext,
): string {
  if (points.length > 12) return names(points, 8);
  return points
    .map((point) => {
      const why =
        numberOf(point.need) === undefined
          ? stateName(point.need.state, context.language)
          : stateInWords(point.supply, model, context.language);
      return `${point.area.name} (${why})`;
    })
    .join(', ');
}
