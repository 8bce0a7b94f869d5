/** People by age, the youngest at the bottom; girls and women at the left where groups tell the sexes. */
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import { chartFont, narrowChart, wideChart } from '../chart/plot-drawing.ts';
import type { Figure } from '../figure.ts';
import { indicatorNote, numbersDownload, sourcesOf } from '../frame/figure-frame.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { drawing, element, escapeText, fitText, forBothWidths, idOf, textWidth } from '../svg.ts';
import { languages } from '../../language/languages.ts';
import { chartWords, figureWords } from '../../language/page-topics.ts';
import { formatNumber, formatValue } from '../../language/numbers/numbers.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';
import { stateName } from '../../language/numbers/states.ts';
import type { AgePyramidModel, AgeRow } from './model.ts';

const rowHeight = 30;

/** „3 bis unter 6“, without a sex that the sides name. */
function ageText(
  { from, below, title }: AgeRow,
  model: AgePyramidModel,
  context: DrawContext,
): string {
  if (!model.sexes) return title;
  const words = figureWords(context.language);
  const whole = (age: number): string => formatNumber(age, 0, context.language);
  return below === undefined ? `${whole(from)}+` : words.fromTo(whole(from), whole(below - 1));
}

export function drawAgePyramid(model: AgePyramidModel, context: DrawContext): Figure {
  const { indicator, place, rows, sexes } = model;
  const { language } = context;
  const words = chartWords(language).ages;
  const period = formatPeriod(model.period, language);
  const title = words.title(`${indicator.short}, ${place.name}`, period);
  const sum = ({ left, right }: AgeRow): number | undefined => {
    const cells = [left, right].filter((cell) => cell !== undefined);
    const numbers = cells.flatMap((cell) => numberOf(cell) ?? []);
    return numbers.length === cells.length && cells.every(({ state }) => state !== 'unreliable')
      ? numbers.reduce((total, one) => total + one, 0)
      : undefined;
  };
  const ages = rows.map((row) => ({ row, name: ageText(row, model, context), count: sum(row) }));
  // Of groups that are as many nothing is the largest; a withheld one may be larger than all.
  const known = ages.flatMap(({ name, count }) => (count === undefined ? [] : [{ name, count }]));
  const most = Math.max(...known.map(({ count }) => count));
  const [largest, ...tied] = known.filter(({ count }) => count === most);
  const hidden = ages.filter(({ count }) => count === undefined).map(({ name }) => name);
  const list = known
    .map(({ name, count }) => `${name}: ${formatNumber(count, 0, language)}`)
    .join(', ');
  const summary =
    largest !== undefined && tied.length === 0 && hidden.length === 0
      ? words.largest({
          place: `${indicator.short}, ${place.name}`,
          group: largest.name,
          count: formatNumber(largest.count, 0, language),
          period,
        })
      : `${indicator.short}, ${place.name} (${period}): ${list === '' ? stateName('not-available', language) : list}.`;
  const label = `${title}. ${summary}`;
  const { female, male } = sideNames(language);
  return {
    id: idOf('ages', indicator.id, place.id, model.period.text),
    summary,
    title,
    picture:
      known.length === 0
        ? undefined
        : {
            kind: 'inline',
            svg: forBothWidths(
              drawSides(model, wideChart, label, context),
              drawSides(model, narrowChart, label, context),
            ),
            width: wideChart,
            height: rows.length * rowHeight + 30,
          },
    pointing: { values: [], by: 'table' },
    legend: undefined,
    notes: [
      ...(sexes ? [words.sides(female, male)] : []),
      ...(hidden.length === 0 ? [] : [words.withheld(hidden.join(', '))]),
      ...indicatorNote(indicator, context),
    ],
    sources: sourcesOf(indicator, model.period, context),
    table: {
      caption: title,
      columns: [
        { label: words.age, numeric: false },
        ...(sexes ? [female, male] : [figureWords(language).value]).map((text) => ({
          label: text,
          numeric: true,
        })),
      ],
      rows: ages.map(({ row, name }) => ({
        cells: [
          { text: name },
          ...(sexes ? [row.left, row.right] : [row.right]).map((cell) => ({
            text: formatValue(cell, indicator, language, { bare: true }),
            state: cell?.state ?? ('not-available' as const),
          })),
        ],
        marked: false,
      })),
      notes: [],
    },
    downloads: [numbersDownload(indicator, context)],
  };
}

const sideNames = (language: DrawContext['language']) => {
  const { groups } = languages[language];
  return { female: groups['female'] ?? 'female', male: groups['male'] ?? 'male' };
};

function drawSides(
  model: AgePyramidModel,
  width: number,
  label: string,
  context: DrawContext,
): string {
  const { rows, sexes, indicator } = model;
  const { language } = context;
  const names = rows.map((row) => ageText(row, model, context));
  const room = Math.min(
    width * 0.36,
    Math.max(...names.map((name) => textWidth(name, chartFont))) + 16,
  );
  const values = rows.flatMap(({ left, right }) => [numberOf(left), numberOf(right)]);
  const most = Math.max(1, ...values.filter((value) => value !== undefined));
  const numberRoom = textWidth(formatNumber(most, 0, language), chartFont) + 22;
  const side = (sexes ? (width - room) / 2 : width - room) - numberRoom;
  const top = sexes ? 26 : 4;
  const middle = sexes ? numberRoom + side : 0;
  const text = (x: number, y: number, content: string, anchor: string): string =>
    element(
      'text',
      { x, y, 'text-anchor': anchor, 'font-size': String(chartFont) },
      escapeText(content),
    );
  const written = (cell: Cell | undefined): string =>
    cell === undefined
      ? ''
      : fitText(
          formatValue(cell, indicator, language, { bare: true }),
          side + numberRoom - 8,
          chartFont,
        );
  // The youngest at the bottom, as pyramids are read.
  const drawn = rows.toReversed().map((row, at) => {
    const y = top + at * rowHeight;
    const bar = (cell: Cell | undefined, towards: 'left' | 'right'): string => {
      const value = numberOf(cell);
      const wide = value === undefined ? 0 : (value / most) * side;
      const start = towards === 'left' ? middle - wide : middle + room;
      const end = towards === 'left' ? start - 6 : start + wide + 6;
      const shape =
        value === undefined
          ? ''
          : element('rect', {
              class: towards === 'left' ? 'age-left' : 'age-right',
              x: start,
              y: y + 4,
              width: wide,
              height: rowHeight - 8,
              'data-row': rows.length - 1 - at,
              'data-column': towards === 'left' || !sexes ? 1 : 2,
            });
      return shape + text(end, y + 20, written(cell), towards === 'left' ? 'end' : 'start');
    };
    const name = names[rows.length - 1 - at] ?? '';
    return (
      (sexes ? bar(row.left, 'left') : '') +
      text(middle + room / 2, y + 20, fitText(name, room - 8, chartFont), 'middle') +
      bar(row.right, 'right')
    );
  });
  const { female, male } = sideNames(language);
  const heads = sexes
    ? text(middle, 16, female, 'end') + text(middle + room, 16, male, 'start')
    : '';
  return drawing(
    { width, height: top + rows.length * rowHeight + 4 },
    { class: 'ages', role: 'img', 'aria-label': label },
    heads + drawn.join(''),
  );
}
