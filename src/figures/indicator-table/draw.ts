/** All areas by all periods as a table; the newest periods where there are too many cells to read. */
import type { DrawContext } from '../frame/figure-frame.ts';
import { notesOf, numbersDownload, sourcesOf } from '../frame/figure-frame.ts';
import type { Figure } from '../figure.ts';
import { idOf } from '../svg.ts';
import { valueCell } from '../frame/value-table.ts';
import type { IndicatorTableModel } from './model.ts';
import { tableTitle, tableSummary } from './words.ts';
import { isCategory } from '../../domain/indicator/unit.ts';
import { figureWords } from '../../language/page-topics.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';

const mostCells = 3000;
const newestKept = 3;

/** A figure that is a table alone. Rows' values stand in the order of the periods. */
export function drawIndicatorTable(model: IndicatorTableModel, context: DrawContext): Figure {
  const { indicator, periods, rows } = model;
  const { language } = context;
  const words = figureWords(language);
  const shorten = periods.length * rows.length > mostCells && periods.length > newestKept;
  const start = shorten ? periods.length - newestKept : 0;
  const shown = periods.slice(start);
  const title = tableTitle(model, shown, context);
  const own = rows.slice(0, rows.length - (model.beyond ?? 0));
  const newest = own.flatMap(({ values }) => values.slice(periods.length - 1, periods.length));
  const areas = newest.filter((value) => value.area.id !== model.municipality.id);
  const notes = shorten ? [words.shortened(shown.length, periods.length)] : [];
  return {
    id: idOf('table', indicator.id, model.level.id, model.group?.id ?? ''),
    summary: tableSummary(model, newest, context),
    title,
    picture: undefined,
    legend: undefined,
    notes: [...notes, ...notesOf(areas, indicator, context)],
    sources: sourcesOf(indicator, undefined, context),
    table: {
      caption: title,
      columns: [
        { label: model.level.title, numeric: false },
        ...shown.map((period) => ({
          label: formatPeriod(period, language),
          numeric: !isCategory(indicator.unit),
        })),
      ],
      rows: rows.map(({ place, values }) => ({
        cells: [
          { text: place.name, address: place.address },
          ...values.slice(start).map((value) => valueCell(value, indicator, context)),
        ],
        marked: place.id === model.municipality.id,
      })),
      notes,
    },
    downloads: [numbersDownload(indicator, context)],
  };
}
