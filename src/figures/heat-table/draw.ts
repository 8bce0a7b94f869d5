/** Areas by indicators, each cell in the tone of its class; letters name the columns where there is no room. */
import { chartFont, narrowChart, wideChart } from '../chart/plot-drawing.ts';
import type { Figure } from '../figure.ts';
import { numbersDownload, sourcesOf } from '../frame/figure-frame.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { valueCell } from '../frame/value-table.ts';
import { colourOfClass, coloursFor } from '../palette.ts';
import { drawing, element, escapeText, fitText, forBothWidths, idOf, textWidth } from '../svg.ts';
import { inMunicipality } from '../../language/findings/speech.ts';
import { chartWords } from '../../language/page-topics.ts';
import { formatValue, unitName } from '../../language/numbers/numbers.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';
import type { HeatColumn, HeatTableModel } from './model.ts';

/** Up to here rows and columns are drawn; the table has all. */
const mostRows = 40;
const mostColumns = 6;
const rowHeight = 28;

export function drawHeatTable(model: HeatTableModel, context: DrawContext): Figure {
  const { columns, rows, level, municipality } = model;
  const { language } = context;
  const words = chartWords(language).heat;
  const names = columns.map(({ subject, period }) =>
    words.column(
      subject.indicator.short,
      unitName(subject.indicator, language),
      formatPeriod(period, language),
    ),
  );
  const title = words.title(level.plural, inMunicipality(municipality.name, context));
  const summary = words.summary(
    rows.length,
    level.plural,
    columns.map(({ subject }) => subject.indicator.short),
  );
  const label = `${title}. ${summary}`;
  const isDrawn = rows.length > 0 && rows.length <= mostRows && columns.length <= mostColumns;
  return {
    id: idOf('heat', ...columns.map(({ subject }) => subject.indicator.id)),
    summary,
    title,
    picture: isDrawn
      ? {
          kind: 'inline',
          svg: forBothWidths(
            drawCells(model, names, wideChart, label, context),
            drawCells(model, names, narrowChart, label, context),
          ),
          width: wideChart,
          height: (rows.length + 1 + columns.length) * rowHeight,
        }
      : undefined,
    legend: undefined,
    notes: [words.note],
    sources: [
      ...new Map(
        columns
          .flatMap(({ subject, period }) => sourcesOf(subject.indicator, period, context))
          .map((line) => [line.text, line]),
      ).values(),
    ],
    table: {
      caption: title,
      columns: [
        { label: level.title, numeric: false },
        ...names.map((name) => ({ label: name, numeric: true })),
      ],
      rows: rows.map(({ place, values }) => ({
        cells: [
          { text: place.name, address: place.address },
          ...values.flatMap((value, at) => {
            const column = columns[at];
            return column === undefined
              ? []
              : [valueCell(value, column.subject.indicator, context)];
          }),
        ],
        marked: false,
      })),
      notes: [],
    },
    downloads: columns.map(({ subject }) => ({
      ...numbersDownload(subject.indicator, context),
      label: `${numbersDownload(subject.indicator, context).label}: ${subject.indicator.short}`,
    })),
  };
}

const letter = (at: number): string => String.fromCharCode(65 + at);

function drawCells(
  { columns, rows }: HeatTableModel,
  names: readonly string[],
  width: number,
  label: string,
  context: DrawContext,
): string {
  const { language } = context;
  const room = Math.min(
    width * 0.34,
    Math.max(...rows.map(({ place }) => textWidth(place.name, chartFont))) + 12,
  );
  const step = (width - room) / columns.length;
  const text = (x: number, y: number, content: string, anchor: string, name?: string): string =>
    element(
      'text',
      { class: name, x, y, 'text-anchor': anchor, 'font-size': String(chartFont) },
      escapeText(content),
    );
  const heads = columns.map((_, at) => text(room + (at + 0.5) * step, 18, letter(at), 'middle'));
  const cells = rows.map(({ place, values }, row) => {
    const y = (row + 1) * rowHeight;
    const drawn = values.map((value, at) => {
      const column: HeatColumn | undefined = columns[at];
      if (column === undefined) return '';
      const { classIndex } = value;
      const tone =
        classIndex === undefined
          ? element('rect', {
              class: 'heat-empty',
              x: room + at * step,
              y,
              width: step,
              height: rowHeight,
            })
          : element(
              'g',
              { class: `k${coloursFor(column.classes)}` },
              element('rect', {
                class: `c${colourOfClass(classIndex, column.classes)} stack-part`,
                x: room + at * step,
                y,
                width: step,
                height: rowHeight,
              }),
            );
      const written = formatValue(value.value, column.subject.indicator, language, { bare: true });
      return (
        tone +
        text(
          room + (at + 0.5) * step,
          y + 19,
          fitText(written, step - 6, chartFont),
          'middle',
          'heat-number',
        )
      );
    });
    return text(0, y + 19, fitText(place.name, room - 8, chartFont), 'start') + drawn.join('');
  });
  const below = (rows.length + 1) * rowHeight;
  const legend = names.map((name, at) =>
    text(0, below + 24 + at * 22, fitText(`${letter(at)}  ${name}`, width, chartFont), 'start'),
  );
  return drawing(
    { width, height: below + names.length * 22 + 12 },
    { class: 'heat', role: 'img', 'aria-label': label },
    heads.join('') + cells.join('') + legend.join(''),
  );
}
