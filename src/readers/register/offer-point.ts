/** The point of an offer: lat and lon in degrees, or x and y in the municipality's system. */
import type { Degrees } from '../../domain/place/point-in-area.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { decideMark, parseNumber } from '../text/number-text.ts';
import { toDegrees } from '../geography/systems/reference-systems.ts';
import { isPlausible } from '../geography/systems/reproject.ts';
import type { WrittenPosition } from '../../domain/problem/geography-problems.ts';
import type { Table, TableRow } from '../table/table-row.ts';
import { systemOf } from './offer-system.ts';
import type { SystemSetting } from './offer-system.ts';

/** 'wrong': a mistake was reported; undefined: no coordinates given, or none that can be used beside a stated area. */
export type PointOfRow = (row: TableRow, offer: string) => Degrees | 'wrong' | undefined;

const inDegrees = ['lon', 'lat'] as const;
const inSystem = ['x', 'y'] as const;
const pairs = [inDegrees, inSystem] as const;
type Pair = (typeof pairs)[number];

/** Degrees by which lat, lon and x, y of one offer may differ: about a hundred metres. */
const sameSpot = 0.001;

/** Degrees never have thousands, so comma and point both are the decimal mark. */
const degreesOf = (text: string): number =>
  /^[-+−]?\d{1,9}(?:[.,]\d{1,40})?\s?°?$/u.test(text)
    ? Number(text.replace('−', '-').replace(',', '.').replace(/\s?°$/u, ''))
    : NaN;

/**
 * Makes the reading of a table's points. Which systems its numbers are in is judged over the whole table
 * (offer-system.ts). Where an area is stated, a point that cannot be used is left out.
 * Problems: `half-a-coordinate`, `not-a-number`, `unclear-decimal-mark`, `offer-coordinate-impossible`,
 * `offer-coordinates-contradict`, `offer-point-left-out` (once a file), `offers-in-system`.
 */
export function pointReading(
  table: Table,
  setting: SystemSetting,
  problems: ProblemList,
): PointOfRow {
  const marks = new Map<string, ReturnType<typeof decideMark>['mark']>(
    pairs
      .flat()
      .map((column) => [column, decideMark(table.rows.map((row) => row.text(column))).mark]),
  );
  const number = (row: TableRow, column: string): number | undefined => {
    const text = row.text(column);
    const degrees = degreesOf(text);
    if (Math.abs(degrees) <= 180) return degrees;
    const read = parseNumber(text, marks.get(column));
    return typeof read === 'object' && !read.percent ? read.value : undefined;
  };
  const systems = new Map(
    pairs.map((pair) => {
      const points = table.rows.flatMap((row): readonly WrittenPosition[] => {
        const [x, y] = pair.map((column) => number(row, column));
        return x === undefined || y === undefined ? [] : [[x, y]];
      });
      const found = systemOf(points, pair === inDegrees, setting);
      if (found.inferred) {
        const facts = { crs: found.crs, offers: points.length };
        problems.add('offers-in-system', table.headingPlace(pair[0]), facts);
      }
      return [pair, found.crs] as const;
    }),
  );

  const positionOf = (
    row: TableRow,
    offer: string,
    pair: Pair,
  ): WrittenPosition | 'wrong' | undefined => {
    const empty = pair.filter((column) => row.text(column) === '');
    if (empty.length === 2) return undefined;
    const [missing] = empty;
    const value = pair.map((column) => row.text(column)).join(' / ');
    const leftOut = (): undefined => {
      const place = row.place(pair.find((column) => column !== missing) ?? pair[0]);
      problems.fold('offer-point-left-out', '', place, { offer, value });
    };
    const isStated = row.text('area') !== '';
    if (missing !== undefined) {
      if (isStated) return leftOut();
      const place = row.place(pair.find((column) => column !== missing) ?? missing);
      problems.add('half-a-coordinate', place, { offer, missing });
      return 'wrong';
    }
    const system = systems.get(pair) ?? 'EPSG:4326';
    const [x, y] = pair.map((column) => number(row, column));
    if (x === undefined || y === undefined) {
      if (isStated) return leftOut();
      for (const column of pair) {
        if (number(row, column) !== undefined) continue;
        const text = row.text(column);
        problems.fold('not-a-number', column, row.place(column), { text, column });
      }
      return 'wrong';
    }
    if (isPlausible(system, x, y)) return toDegrees(system)([x, y]);
    if (isStated) return leftOut();
    const isDegrees = system === 'EPSG:4326';
    const looksLike = isPlausible('EPSG:4326', x, y)
      ? 'degrees'
      : isDegrees && Math.max(Math.abs(x), Math.abs(y)) > 1000
        ? 'metres'
        : undefined;
    const facts = { offer, value, crs: system, looksLike } as const;
    problems.add('offer-coordinate-impossible', row.place(pair[0]), facts);
    return 'wrong';
  };

  return (row, offer) => {
    const degrees = positionOf(row, offer, inDegrees);
    const projected = positionOf(row, offer, inSystem);
    if (degrees === 'wrong' || projected === 'wrong') return 'wrong';
    const read = degrees ?? projected;
    if (read === undefined) return undefined;
    if (degrees !== undefined && projected !== undefined) {
      const off = Math.max(...degrees.map((one, i) => Math.abs(one - (projected[i] ?? NaN))));
      if (off > sameSpot) {
        const value = ['x', 'y'].map((column) => row.text(column)).join(' / ');
        if (row.text('area') !== '') {
          problems.fold('offer-point-left-out', '', row.place('x'), { offer, value });
          return undefined;
        }
        problems.add('offer-coordinates-contradict', row.place('x'), { offer, value });
        return 'wrong';
      }
    }
    return { lon: read[0], lat: read[1] };
  };
}
