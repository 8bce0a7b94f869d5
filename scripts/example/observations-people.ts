import { children, youthOf } from './population.ts';
import { cellNoise } from './random.ts';
import { sumOf, written } from './sampling.ts';
import { round, writeTable, type Cell, type ExampleFile } from './tables.ts';
import { populated, quarters, town, years } from './town.ts';

const places: readonly string[] = [...quarters.map(({ id }) => id), 'unassigned', town];
/** The three years that surveys and small counts are pooled over. */
export const spans = ['2014-2016', '2017-2019', '2020-2022', '2023-2025'] as const;

/** A count for an area, for the people without an area, or for the whole town. */
export function countIn(place: string, count: (area: string) => number): number {
  if (place === town) return sumOf([...populated.map(({ id }) => id), 'unassigned'], count);
  const known = place === 'unassigned' || populated.some(({ id }) => id === place);
  return known ? count(place) : 0;
}

const groups: readonly { id: string; count: (area: string, year: number) => number }[] = [
  { id: '', count: (area, year) => children(area, year, 0, 18) },
  { id: 'female', count: (area, year) => children(area, year, 0, 18, 'female') },
  { id: 'male', count: (area, year) => children(area, year, 0, 18, 'male') },
  { id: 'u3', count: (area, year) => children(area, year, 0, 3) },
  { id: '3-6', count: (area, year) => children(area, year, 3, 6) },
  { id: '6-10', count: (area, year) => children(area, year, 6, 10) },
  { id: '10-14', count: (area, year) => children(area, year, 10, 14) },
  { id: '14-18', count: (area, year) => children(area, year, 14, 18) },
];

function writeInhabitants(): ExampleFile {
  const rows = places.flatMap((place) =>
    years.map((year): Cell[] => {
      const count = countIn(place, (area) => youthOf(area, year).inhabitants);
      return [place, year, written(count)];
    }),
  );
  return writeTable('data/observations/einwohner.csv', [['area', 'period', 'value'], ...rows]);
}

function writeChildren(): ExampleFile {
  const rows = places.flatMap((place) =>
    years.flatMap((year) =>
      groups.map((group): Cell[] => [
        place,
        year,
        group.id,
        written(countIn(place, (area) => group.count(area, year))),
      ]),
    ),
  );
  const header = ['area', 'period', 'group', 'value'];
  return writeTable('data/observations/kinder-unter-18.csv', [header, ...rows]);
}

/** Wide: a line for each area, a column for each year. */
function writeUnder(age: number, file: string, rowsOf: readonly string[]): ExampleFile {
  const rows = rowsOf.map((place): Cell[] => [
    place,
    ...years.map((year) => written(countIn(place, (area) => children(area, year, 0, age)))),
  ]);
  const header: Cell[] = ['Gebiet', ...years];
  return writeTable(`data/observations/${file}.csv`, [header, ...rows], { separator: ';' });
}

function writeMoves(): ExampleFile {
  const rows = places
    .filter((place) => place !== 'unassigned')
    .flatMap((place) =>
      years.slice(1).map((year): Cell[] => {
        const young = countIn(place, (area) => children(area, year, 0, 6));
        const moved = countIn(place, (area) => youthOf(area, year).moved);
        return [place, year, young === 0 ? 'x' : round((100 * moved) / young, 1)];
      }),
    );
  const form = { separator: ';', decimal: ',' } as const;
  const header = ['Gebiet', 'Jahr', 'Wert'];
  return writeTable('data/observations/umzugssaldo-unter-6.csv', [header, ...rows], form);
}

function writeMotherAge(): ExampleFile {
  const ageIn = (id: string, span: number): number => {
    const quarter = populated.find((one) => one.id === id);
    return (quarter?.motherAge ?? 0) + 0.22 * (span - 3) + 0.12 * cellNoise('mothers', id, span);
  };
  const rows = places
    .filter((place) => place !== 'unassigned')
    .flatMap((place) =>
      spans.map((period, span): Cell[] => {
        if (place !== town) {
          const known = populated.some(({ id }) => id === place);
          return [place, period, known ? round(ageIn(place, span), 1) : 'x'];
        }
        const births = (id: string): number => children(id, 2016 + 3 * span, 0, 3);
        const total = sumOf(populated, ({ id }) => births(id));
        return [
          place,
          period,
          round(sumOf(populated, ({ id }) => births(id) * ageIn(id, span)) / total, 1),
        ];
      }),
    );
  const header = ['area', 'period', 'value'];
  return writeTable('data/observations/alter-erste-geburt.csv', [header, ...rows]);
}

/** Labels of the groups. */
function writeGroups(): ExampleFile {
  return writeTable('data/groups.csv', [
    ['id', 'title', 'dimension', 'order'],
    ['female', 'weiblich', 'geschlecht', 1],
    ['male', 'männlich', 'geschlecht', 2],
    ['u3', 'unter 3 Jahre', 'alter', 1],
    ['3-6', '3 bis unter 6 Jahre', 'alter', 2],
    ['6-10', '6 bis unter 10 Jahre', 'alter', 3],
    ['10-14', '10 bis unter 14 Jahre', 'alter', 4],
    ['14-18', '14 bis unter 18 Jahre', 'alter', 5],
  ]);
}

/** Tables of the theme „Bevölkerung“. */
export function writePeople(): ExampleFile[] {
  return [
    writeInhabitants(),
    writeChildren(),
    writeUnder(15, 'kinder-unter-15', places),
    // No row for the whole town: here the site derives the total.
    writeUnder(
      6,
      'kinder-unter-6',
      places.filter((place) => place !== town),
    ),
    writeMoves(),
    writeMotherAge(),
    writeGroups(),
  ];
}
