/** The point of an offer: lat and lon in degrees, or x and y in the municipality's system. */
import type { Crs } from '../../domain/municipality.ts';
import type { Degrees } from '../../domain/place/point-in-area.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { decideMark, parseNumber } from '../text/number-text.ts';
import { toDegrees } from '../geography/reference-systems.ts';
import { isPlausible } from '../geography/reproject.ts';
import type { Table, TableRow } from '../table/table-row.ts';

/** 'wrong': a mistake was reported; undefined: no coordinates given. */
export type PointOfRow = (row: TableRow, offer: string) => Degrees | 'wrong' | undefined;

/** Degrees by which lat, lon and x, y of one offer may differ: about a hundred metres. */
const sameSpot = 0.001;

/** Degrees never have thousands, so comma and point both are the decimal mark. */
const degreesOf = (text: string): number =>
  /^[-+−]?\d{1,9}(?:[.,]\d{1,40})?\s?°?$/u.test(text)
    ? Number(text.replace('−', '-').replace(',', '.').replace(/\s?°$/u, ''))
    : NaN;

/**
 * Makes the reading of a table's points.
 * Problems: `half-a-coordinate`, `not-a-number`, `unclear-decimal-mark`, `offer-coordinate-impossible`, `offer-coordinates-contradict`.
 */
export function pointReading(table: Table, crs: Crs, problems: ProblemList): PointOfRow {
  const marks = new Map(
    ['x', 'y'].map((column) => [
      column,
      decideMark(table.rows.map((row) => row.text(column))).mark,
    ]),
  );
  const project = toDegrees(crs);

  const number = (row: TableRow, column: string, isDegrees: boolean): number | undefined => {
    const text = row.text(column);
    const degrees = isDegrees ? degreesOf(text) : NaN;
    if (!Number.isNaN(degrees)) return degrees;
    const read = parseNumber(text, marks.get(column));
    if (typeof read === 'object' && !read.percent && !isDegrees) return read.value;
    const code = read === 'unclear-decimal-mark' && !isDegrees ? read : 'not-a-number';
    problems.fold(code, column, row.place(column), { text, column });
    return undefined;
  };

  const pair = (
    row: TableRow,
    offer: string,
    columns: readonly ['lon', 'lat'] | readonly ['x', 'y'],
    system: Crs,
  ): readonly [number, number] | 'wrong' | undefined => {
    const empty = columns.filter((column) => row.text(column) === '');
    if (empty.length === 2) return undefined;
    const [missing] = empty;
    if (missing !== undefined) {
      const place = row.place(columns.find((column) => column !== missing) ?? missing);
      problems.add('half-a-coordinate', place, { offer, missing });
      return 'wrong';
    }
    const isDegrees = system === 'EPSG:4326';
    const x = number(row, columns[0], isDegrees);
    const y = number(row, columns[1], isDegrees);
    if (x === undefined || y === undefined) return 'wrong';
    if (isPlausible(system, x, y)) return [x, y];
    const looksLike = isPlausible('EPSG:4326', x, y)
      ? 'degrees'
      : isDegrees && Math.max(Math.abs(x), Math.abs(y)) > 1000
        ? 'metres'
        : undefined;
    const value = columns.map((column) => row.text(column)).join(' / ');
    const facts = { offer, value, crs: system, looksLike } as const;
    problems.add('offer-coordinate-impossible', row.place(columns[0]), facts);
    return 'wrong';
  };

  return (row, offer) => {
    const degrees = pair(row, offer, ['lon', 'lat'], 'EPSG:4326');
    const metres = pair(row, offer, ['x', 'y'], crs);
    if (degrees === 'wrong' || metres === 'wrong') return 'wrong';
    const projected = metres === undefined ? undefined : project(metres);
    const read = degrees ?? projected;
    if (read === undefined) return undefined;
    if (degrees !== undefined && projected !== undefined) {
      const off = Math.max(...degrees.map((one, i) => Math.abs(one - (projected[i] ?? NaN))));
      if (off > sameSpot) {
        const value = ['x', 'y'].map((column) => row.text(column)).join(' / ');
        problems.add('offer-coordinates-contradict', row.place('x'), { offer, value });
        return 'wrong';
      }
    }
    return { lon: read[0], lat: read[1] };
  };
}
