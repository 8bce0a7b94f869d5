/** `data/corrections.csv`: what was published wrongly, and when it was mended. */
import type { Area } from '../../domain/place/area.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { foldName } from '../../domain/naming/fold-name.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import type { Correction } from '../../domain/stands/stand.ts';
import { areaReading } from '../geography/areas/area-of-row.ts';
import { parseTable } from '../table/table.ts';
import type { ColumnSpec } from '../table/column-spec.ts';
import type { TableRow } from '../table/table-row.ts';
import { isCalendarDay } from '../yaml/yaml-fields.ts';

export const correctionsFile = 'data/corrections.csv';

export const correctionColumns: readonly ColumnSpec[] = [
  { name: 'date', aliases: ['datum', 'tag', 'berichtigt am'], required: true },
  { name: 'text', aliases: ['berichtigung', 'was', 'beschreibung', 'correction'], required: true },
  { name: 'indicator', aliases: ['indikator', 'kennzahl'], required: false },
  { name: 'period', aliases: ['zeitraum', 'jahr', 'year'], required: false },
  { name: 'area', aliases: ['gebiet', 'raum', 'stadtteil', 'bezirk', 'ortsteil'], required: false },
  { name: 'level', aliases: ['ebene'], required: false },
];

/** `2026-11-30`, `30.11.2026`; undefined for anything else. */
function dayOf(written: string): string | undefined {
  const [, day = '', month = '', year] =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(written) ?? [];
  const date =
    year === undefined ? written : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(date) ? date : undefined;
}

/**
 * Parses the table; the newest correction comes first, of one day in the order of the file.
 *
 * Problems: those of the table and of the area (area-of-row.ts), `correction-without-text`,
 * `correction-date-unclear`, `correction-of-unknown-indicator`.
 */
export function parseCorrections(
  bytes: Uint8Array,
  context: {
    readonly municipality: Municipality;
    readonly areas: readonly Omit<Area, 'slug'>[];
    readonly indicators: readonly Pick<Indicator, 'id' | 'short' | 'title'>[];
  },
  problems: ProblemList,
): readonly Correction[] {
  const { municipality, areas, indicators } = context;
  const areaOf = areaReading(municipality, areas, problems);
  const byName = new Map(
    indicators.flatMap(({ id, short, title }) =>
      [title, short, id].map((name) => [foldName(name), id] as const),
    ),
  );
  const wholes = new Set([municipality.id, municipality.name].map(foldName));
  const indicatorOf = (row: TableRow): string | undefined => {
    const written = row.text('indicator');
    if (written === '') return undefined;
    const id = byName.get(foldName(written));
    if (id === undefined) {
      const nearest = nearestName(
        written,
        indicators.map((one) => one.id),
      );
      const facts = { indicator: written, nearest };
      problems.fold('correction-of-unknown-indicator', written, row.place('indicator'), facts);
    }
    return id;
  };
  const rows = parseTable(bytes, correctionsFile, correctionColumns, problems)?.rows ?? [];
  return rows
    .flatMap((row): readonly Correction[] => {
      const text = row.text('text').replaceAll(/\s+/gu, ' ');
      if (text === '') {
        problems.fold('correction-without-text', '', row.place('text'), {});
        return [];
      }
      const date = dayOf(row.text('date'));
      if (date === undefined) {
        const facts = { date: row.text('date') };
        problems.fold('correction-date-unclear', '', row.place('date'), facts);
        return [];
      }
      const isWhole = row.text('area') === '' || wholes.has(foldName(row.text('area')));
      const area = isWhole ? undefined : areaOf(row);
      if (!isWhole && area === undefined) return [];
      const period = row.text('period');
      return [
        {
          date,
          indicator: indicatorOf(row),
          area,
          period: period === '' ? undefined : period,
          text,
          place: row.place('text'),
        },
      ];
    })
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
