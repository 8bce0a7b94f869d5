/**
 * Need beside supply: areas in four named quadrants. More need is right and more supply is up, whichever way
 * their numbers run; the lines between the quadrants are the municipality's values.
 */
import { addresses } from '../../domain/naming/address.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { numbersDownload, registerSource, sourcesOf } from '../frame/figure-frame.ts';
import type { Figure, SourceLine } from '../figure.ts';
import { forBothWidths, idOf } from '../svg.ts';
import { drawChart } from './need-supply-chart.ts';
import type { Drawn } from './need-supply-chart.ts';
import { supplyName, supplyText, namesByState } from './words.ts';
import type { NeedSupplyModel, NeedSupplyPoint } from './model.ts';
import { quadrants } from './quadrants.ts';
import { figureWords, networkFigureWords, supplyWords } from '../../language/page-topics.ts';
import { inMunicipality } from '../../language/findings/speech.ts';
import { formatNumber, formatValue, unitName } from '../../language/numbers/numbers.ts';
import { formatDate, formatPeriod } from '../../language/numbers/periods.ts';

/** Need beside supply as a figure; the picture needs two areas with both numbers. */
export function drawNeedSupply(model: NeedSupplyModel, context: DrawContext): Figure {
  const { language } = context;
  const words = networkFigureWords(language);
  const own = words.needSupply;
  const needName = model.need.indicator.short;
  const needWhen = formatPeriod(model.needPeriod, language);
  const supplyWhen =
    model.supplyIndicator === undefined
      ? formatDate(model.asOf, language)
      : formatPeriod(model.supplyIndicator.period, language);
  const title = `${own.title(`${needName} (${needWhen})`, supplyName(model, context, supplyWhen))}, ${model.level.plural} ${inMunicipality(model.municipality.name, context)}`;
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
  const inRows = model.points.toSorted((a, b) => rankOf(a) - rankOf(b));
  const draw = (width: number): { readonly svg: string; readonly height: number } =>
    drawChart(
      model,
      points,
      { need: need?.value ?? 0, supply: supply?.value ?? 0 },
      width,
      label,
      context,
      (point) => inRows.indexOf(point),
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
            svg: forBothWidths(wide.svg, draw(330).svg),
            width: 700,
            height: wide.height,
          },
    pointing: wide === undefined ? undefined : { values: [], by: 'table' },
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
          label: `${needName.startsWith(own.need) ? '' : `${own.need}: `}${needName} (${unitName(model.need.indicator, language)})`,
          numeric: true,
        },
        { label: `${own.supply}: ${supplyName(model, context)}`, numeric: true },
        { label: own.quadrant, numeric: false },
      ],
      rows: inRows.map((point) => ({
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
