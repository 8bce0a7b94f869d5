/** Random reports for property tests: nested areas, groups, rates, gaps, marks of the office, official totals or none. */
import fc from 'fast-check';
import { area, indicator, level, row, smallReport } from '../../test/small-report.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Observation } from '../../domain/indicator/observation.ts';

export interface Drawn {
  readonly districts: readonly number[];
  readonly groups: boolean;
  readonly years: number;
  /** Which totals are delivered: of the town, of districts, of groups. */
  readonly town: boolean;
  readonly officialDistricts: boolean;
  readonly rates: 'none' | 'linked' | 'own' | 'rounded';
  readonly span: boolean;
  /** People without an area, all of one group, delivered without it. */
  readonly homeless: readonly number[];
  /** People whom only the municipality's row counts (S6a). */
  readonly extra: number;
  /** Groups of the municipality that do not make its total. */
  readonly contradicts: boolean;
  readonly numbers: readonly number[];
  /** Which cells the office withheld (`.`) or left out, by their number. */
  readonly marks: readonly number[];
  readonly gaps: readonly number[];
}

/** Many small numbers, some zeros, some large ones. */
const number = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 12 }), weight: 3 },
  { arbitrary: fc.integer({ min: 13, max: 90 }), weight: 2 },
);

export const drawn = (years = 2): fc.Arbitrary<Drawn> =>
  fc.record({
    districts: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }),
    groups: fc.boolean(),
    years: fc.integer({ min: 1, max: years }),
    town: fc.boolean(),
    officialDistricts: fc.boolean(),
    rates: fc.constantFrom('none', 'linked', 'own', 'rounded'),
    span: fc.boolean(),
    homeless: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 1 }),
    extra: fc.constantFrom(0, 0, 0, 2, 7),
    contradicts: fc.constantFrom(false, false, false, true),
    numbers: fc.array(number, { minLength: 12, maxLength: 40 }),
    marks: fc.array(fc.nat(60), { maxLength: 2 }),
    gaps: fc.array(fc.nat(60), { maxLength: 1 }),
  });

/** The report of a draw; the same draw with more years has the same earlier rows. */
export function reportOf(draw: Drawn, years = draw.years): Dataset {
  const areas = draw.districts.flatMap((_, d) => [area(`d${String(d)}`)]);
  const leaves: { id: string; district: string | undefined }[] = [];
  for (const [d, blocks] of draw.districts.entries()) {
    const district = `d${String(d)}`;
    // A district without blocks is a leaf of a ragged tree.
    if (blocks === 0) leaves.push({ id: district, district: undefined });
    for (let b = 0; b < blocks; b += 1) leaves.push({ id: `${district}b${String(b)}`, district });
  }
  for (const { id, district } of leaves) {
    if (district !== undefined) areas.push(area(id, { level: 'block', parent: district }));
  }
  const rows: Observation[] = [];
  let cell = 0;
  const put = (id: string, place: string, period: string, group: string, n: number, d: number) => {
    cell += 1;
    if (draw.gaps.includes(cell)) return;
    if (draw.marks.includes(cell)) {
      const marked = id === 'poor' && (draw.rates === 'own' || draw.rates === 'rounded');
      rows.push(row(marked ? 'rate' : id, place, period, { value: '.', group }));
    } else if (draw.rates === 'own' && id === 'poor') {
      rows.push(row('rate', place, period, { n: String(n), d: String(d), group }));
    } else if (draw.rates === 'rounded' && id === 'poor') {
      const value = ((100 * n) / d).toFixed(1);
      rows.push(row('rate', place, period, { value, d: String(d), group }));
    } else {
      rows.push(row(id, place, period, { value: n === 0 ? '-' : String(n), group }));
    }
  };
  let next = 0;
  const sums = new Map<string, number>();
  for (let y = 0; y < years; y += 1) {
    const period = String(2020 + y);
    const totals = new Map<string, Map<string, { n: number; d: number }>>();
    const count = (place: string, group: string, n: number, d: number) => {
      const of = totals.get(place) ?? new Map<string, { n: number; d: number }>();
      totals.set(place, of);
      const sum = of.get(group) ?? { n: 0, d: 0 };
      of.set(group, { n: sum.n + n, d: sum.d + d });
    };
    for (const { id } of leaves) {
      for (const group of draw.groups ? ['m', 'f'] : ['']) {
        const n = draw.numbers[next % draw.numbers.length] ?? 0;
        next += 1;
        count(id, group, n, n + 150);
        if (group !== '') count(id, '', n, n + 150);
      }
    }
    for (const { id, district } of leaves) {
      for (const [group, { n, d }] of totals.get(id) ?? []) {
        if (district !== undefined) count(district, group, n, d);
        count('town', group, n, d);
      }
    }
    for (const n of draw.homeless) {
      put('poor', 'unassigned', period, '', n, n + 200);
      count('town', '', n, n + 200);
      if (draw.groups && !draw.contradicts) count('town', 'm', n, n + 200);
    }
    if (draw.town && draw.extra > 0) {
      count('town', '', draw.extra, draw.extra);
      if (draw.groups && !draw.contradicts) count('town', 'f', draw.extra, draw.extra);
    }
    for (const [place, of] of totals) {
      if (place === 'town' && !draw.town) continue;
      const isDistrict = !leaves.some(({ id }) => id === place) && place !== 'town';
      if (isDistrict && !draw.officialDistricts) continue;
      for (const [group, { n, d }] of of) {
        put('poor', place, period, group, n, d);
        if (draw.rates === 'linked') put('children', place, period, group, d, d);
        const at = `${place} ${group}`;
        sums.set(at, (sums.get(at) ?? 0) + n);
      }
    }
  }
  if (draw.span && years === draw.years && years > 1 && draw.rates === 'none') {
    const span = `2020-${String(2019 + years)}`;
    for (const [at, n] of sums) {
      const [place = '', group = ''] = at.split(' ');
      put('poor', place, span, group, n, n);
    }
  }
  return smallReport({
    indicators: [
      indicator('poor'),
      indicator('children'),
      indicator('rate', {
        unit: 'percent',
        ...(draw.rates === 'linked' ? { numeratorIndicator: 'poor', denominatorIndicator: 'children' } : {}), // prettier-ignore
      }),
    ],
    areas,
    rows,
    municipality: { levels: [level('district'), level('block', { report: true })] },
    frame: {
      groups: ['m', 'f'].map((id, order) => ({ id, title: id, dimension: 'sex', order, total: false })), // prettier-ignore
    },
  });
}
