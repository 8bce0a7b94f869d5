import { spans } from './observations-people.ts';
import { children } from './population.ts';
import { cellNoise } from './random.ts';
import { countOf, sumOf } from './sampling.ts';
import { round, writeTable, type Cell, type ExampleFile } from './tables.ts';
import { along, populated, quarters, town, years, type Course, type Quarter } from './town.ts';

const middleOf = (span: number): number => 2015 + 3 * span;
const yearsOf = (span: number): number[] => [0, 1, 2].map((i) => 2014 + 3 * span + i);

/** Children of one age over the three years of a span. */
function cohort(id: string, span: number, age: number, share: number): number {
  return Math.round(share * sumOf(yearsOf(span), (year) => children(id, year, age, age + 1)));
}

interface Examination {
  readonly id: string;
  readonly course: (quarter: Quarter) => Course;
  readonly examined: (span: number) => number;
}

const schoolEntry: readonly Examination[] = [
  { id: 'sprachstand', course: (one) => one.language, examined: () => 0.97 },
  { id: 'uebergewicht', course: (one) => one.overweight, examined: () => 0.97 },
  { id: 'masern-impfung', course: (one) => one.vaccinated, examined: () => 0.91 },
];

function writeSchoolEntry(): ExampleFile {
  const rows = schoolEntry.flatMap(({ id, course, examined }) => {
    // In the pandemic a fifth of the children was not examined.
    const sizeIn = (quarter: Quarter, span: number): number =>
      cohort(quarter.id, span, 5, examined(span) * (span === 2 ? 0.81 : 1));
    const countIn = (quarter: Quarter, span: number): number =>
      countOf(sizeIn(quarter, span), along(course(quarter), middleOf(span)), id, quarter.id, span);
    const row = (place: string, members: readonly Quarter[], span: number): Cell[] => {
      const count = sumOf(members, (one) => countIn(one, span));
      const size = sumOf(members, (one) => sizeIn(one, span));
      const note =
        span === 2 ? 'Wegen der Pandemie wurde etwa ein Fünftel der Kinder nicht untersucht.' : '';
      return [id, place, spans[span], round((100 * count) / size, 1), count, size, note];
    };
    return [
      ...quarters.flatMap((quarter) =>
        spans.map((period, span): Cell[] =>
          quarter.unpopulated
            ? [id, quarter.id, period, 'x', '-', '-', '']
            : row(quarter.id, [quarter], span),
        ),
      ),
      ...spans.map((_, span) => row(town, populated, span)),
    ];
  });
  const header = ['indicator', 'area', 'period', 'value', 'numerator', 'denominator', 'note'];
  return writeTable('data/observations/schuleingang.csv', [header, ...rows]);
}

function writeSwimming(): ExampleFile {
  const sizeIn = ({ id }: Quarter, span: number): number => cohort(id, span, 9, 0.95);
  // The pools were closed in 2020 and 2021: worst for those who live far away from one.
  const closed = ({ parent }: Quarter, span: number): number =>
    span === 2 ? (parent === '02' ? 9 : 5) : 0;
  const countIn = (one: Quarter, span: number): number =>
    countOf(
      sizeIn(one, span),
      along(one.swimming, middleOf(span)) - closed(one, span),
      'swim',
      one.id,
      span,
    );
  const rows = quarters.flatMap((quarter) =>
    spans.map((period, span): Cell[] => {
      if (quarter.unpopulated) return [quarter.id, period, 'x', '-', '-', ''];
      // One school has not reported yet.
      if (quarter.id === '0302' && span === 3) return [quarter.id, period, '…', '…', '…', ''];
      return [
        quarter.id,
        period,
        '',
        countIn(quarter, span),
        sizeIn(quarter, span),
        span === 3 ? 'p' : '',
      ];
    }),
  );
  const total = spans.map((period, span): Cell[] => {
    const reported = populated.filter(({ id }) => id !== '0302' || span < 3);
    const count = sumOf(reported, (one) => countIn(one, span));
    const size = sumOf(reported, (one) => sizeIn(one, span));
    return [town, period, '', count, size, span === 3 ? 'p' : ''];
  });
  const header = ['area', 'period', 'value', 'numerator', 'denominator', 'flag'];
  return writeTable('data/observations/schwimmen.csv', [header, ...rows, ...total]);
}

function writeGreen(): ExampleFile {
  const since = years.filter((year) => year >= 2016);
  const squareMetres = (one: Quarter, year: number): number =>
    round(along(one.green, year) * (1 + 0.008 * cellNoise('green', one.id, year)), 1);
  const young = (one: Quarter, year: number): number => children(one.id, year, 0, 18);
  const rows = quarters.map((quarter): Cell[] => [
    quarter.id,
    ...since.map((year) => (quarter.unpopulated ? 'x' : squareMetres(quarter, year))),
  ]);
  const total: Cell[] = [
    town,
    ...since.map((year) =>
      round(
        sumOf(populated, (one) => squareMetres(one, year) * young(one, year)) /
          sumOf(populated, (one) => young(one, year)),
        1,
      ),
    ),
  ];
  const form = { separator: ';', decimal: ',' } as const;
  return writeTable(
    'data/observations/gruen-je-kind.csv',
    [['Gebiet', ...since], ...rows, total],
    form,
  );
}

function writeHousingCosts(): ExampleFile {
  const waves = [2017, 2021, 2025];
  const rows = quarters.flatMap((quarter) =>
    waves.map((year): Cell[] => {
      const { id } = quarter;
      if (quarter.unpopulated) return [id, year, 'x', ''];
      if (id === '0203') return year === 2025 ? [id, year, '/', ''] : [id, year, '', ''];
      const value = round(along(quarter.housing, year) + 0.5 * cellNoise('housing', id, year), 1);
      const few = id === '0103' || (id === '0101' && year === 2017);
      const margin = round((few ? 4.6 : 46 / Math.sqrt(quarter.inhabitants[0] / 8)) + 0.2, 1);
      return [id, year, few ? `(${value})` : value, margin];
    }),
  );
  const total = waves.map((year): Cell[] => {
    const size = (one: Quarter): number => children(one.id, year, 0, 18);
    const mean =
      sumOf(populated, (one) => along(one.housing, year) * size(one)) / sumOf(populated, size);
    return [town, year, round(mean, 1), 0.6];
  });
  const header = ['area', 'period', 'value', 'margin'];
  return writeTable('data/observations/wohnkosten.csv', [header, ...rows, ...total]);
}

function writeNoiseAndWays(): ExampleFile[] {
  const noise = quarters.flatMap(({ id, noise: level }) =>
    [2018, 2024].map((year): Cell[] => {
      // St. Jost was quiet until the new road came with the new houses.
      const value = id === '0304' && year === 2024 ? 'mittel' : level;
      return [id, year, id === '0204' ? 'x' : value];
    }),
  );
  const ways = quarters.flatMap((quarter) =>
    years
      .filter((year) => year >= 2020)
      .map((year): Cell[] => {
        if (quarter.unpopulated) return [quarter.id, year, 'x', ''];
        const value = quarter.ways + 0.7 * (year - 2022) + cellNoise('ways', quarter.id, year);
        return [quarter.id, year, Math.round(value), quarter.id === '0203' ? 'e' : ''];
      }),
  );
  const header = ['area', 'period', 'value'];
  return [
    writeTable('data/observations/laerm.csv', [header, ...noise]),
    writeTable('data/observations/wege-index.csv', [[...header, 'flag'], ...ways]),
  ];
}

/** Tables of the themes „Gesundheit“ and „Wohnen und Umgebung“, and the examination before school. */
export function writeHealthAndHousing(): ExampleFile[] {
  return [
    writeSchoolEntry(),
    writeSwimming(),
    writeGreen(),
    writeHousingCosts(),
    ...writeNoiseAndWays(),
  ];
}
