import { countIn } from './observations-people.ts';
import { children } from './population.ts';
import { cellNoise } from './random.ts';
import { countOf, sumOf, written } from './sampling.ts';
import { round, writeTable, type Cell, type ExampleFile } from './tables.ts';
import { along, districts, lastYear, populated, quarters, town, years } from './town.ts';

const german = { separator: ';', decimal: ',' } as const;

function quarterOf(area: string): (typeof populated)[number] {
  const quarter = populated.find(({ id }) => id === area);
  if (!quarter) throw new Error(`nobody lives in ${area}`);
  return quarter;
}

function benefits(area: string, year: number): number {
  const under15 = children(area, year, 0, 15);
  if (area === 'unassigned') return countOf(under15, 38, 'sgb2', area, year);
  // 2022 to 2024: families from Ukraine come into the SGB II.
  const arrivals = year >= 2022 && year <= 2024 ? 1.035 : 1;
  return countOf(under15, along(quarterOf(area).benefits, year) * arrivals, 'sgb2', area, year);
}

function writeBenefits(): ExampleFile {
  const areas = [...quarters.map(({ id }) => id), 'unassigned', town];
  const rows = areas.flatMap((place) =>
    years.map((year): Cell[] => {
      const count = countIn(place, (area) => benefits(area, year));
      if (year === lastYear) return [place, year, written(count), 'p', ''];
      if (year === 2023 && place === '0205') {
        return [place, year, count, 'r', 'Nach einer Korrektur der liefernden Stelle'];
      }
      return [place, year, written(count), '', ''];
    }),
  );
  // Official values of the Bezirke as well: one nested level more for the protection to watch.
  const coarser = districts.flatMap(({ id }) =>
    years.map((year): Cell[] => {
      const members = populated.filter(({ parent }) => parent === id);
      const count = sumOf(members, (quarter) => benefits(quarter.id, year));
      return [id, year, count, year === lastYear ? 'p' : '', ''];
    }),
  );
  const header = ['area', 'period', 'value', 'flag', 'note'];
  return writeTable('data/observations/sgb2-kinder.csv', [header, ...rows, ...coarser]);
}

function writeSingleParents(): ExampleFile {
  const rows = quarters.flatMap((quarter) =>
    years
      .filter((year) => year % 2 === 1 || year === 2014)
      .map((year): Cell[] => {
        if (quarter.unpopulated) return [quarter.id, year, 'x', '-', '-'];
        const under15 = children(quarter.id, year, 0, 15);
        const count = countOf(
          under15,
          along(quarter.singleParent, year),
          'single',
          quarter.id,
          year,
        );
        return [quarter.id, year, round((100 * count) / under15, 1), count, under15];
      }),
  );
  const header = ['Stadtteil', 'Jahr', 'Wert', 'Zähler', 'Nenner'];
  return writeTable('data/observations/kinder-alleinerziehend.csv', [header, ...rows], german);
}

type Sex = 'female' | 'male';

function unemployed(area: string, year: number, sex: Sex): number {
  const young = children(area, year, 15, 25, sex);
  const crisis = year === 2020 ? 1.28 : year === 2021 ? 1.14 : 1;
  const rate = along(quarterOf(area).unemployed, year);
  const bySex = sex === 'male' ? 1.14 : 0.86;
  return countOf(young, rate * crisis * bySex, 'jobless', area, year, sex);
}

function writeYouthUnemployment(): ExampleFile {
  const groups: readonly { id: string; sexes: readonly Sex[] }[] = [
    { id: '', sexes: ['female', 'male'] },
    { id: 'female', sexes: ['female'] },
    { id: 'male', sexes: ['male'] },
  ];
  // The agency leaves out whom it cannot place.
  const places: readonly [string, readonly string[]][] = [
    ...quarters.map(({ id, unpopulated }): [string, string[]] => [id, unpopulated ? [] : [id]]),
    [town, populated.map(({ id }) => id)],
  ];
  const rows = places.flatMap(([place, areas]) =>
    years.flatMap((year) =>
      groups.map(({ id, sexes }): Cell[] => {
        const over = (value: (area: string, sex: Sex) => number): number =>
          sumOf(areas, (area) => sumOf(sexes, (sex) => value(area, sex)));
        const count = over((area, sex) => unemployed(area, year, sex));
        const young = over((area, sex) => children(area, year, 15, 25, sex));
        const start = [place, `${year}-12-31`, id];
        if (young === 0) return [...start, 'x', '-', '-'];
        // The delivering office withholds one and two itself; three and four are left to our rules.
        if (count === 1 || count === 2) return [...start, '.', '.', young];
        return [...start, round((100 * count) / young, 1), written(count), young];
      }),
    ),
  );
  const header = ['Raum', 'Stand', 'group', 'Wert', 'Zähler', 'Nenner'];
  return writeTable('data/observations/jugendarbeitslosigkeit.csv', [header, ...rows], german);
}

function writeIncome(): ExampleFile {
  const courses: readonly (readonly [string, readonly [number, number]])[] = [
    ['01', [1690, 2240]],
    ['02', [1480, 1930]],
    ['03', [2040, 2690]],
    [town, [1720, 2270]],
  ];
  const rows = courses.flatMap(([area, course]) =>
    years
      .filter((year) => year % 2 === 1)
      .map((year): Cell[] => {
        const value = along(course, year) + 12 * cellNoise('income', area, year);
        return [area, year, Math.round(value / 10) * 10];
      }),
  );
  return writeTable('data/observations/familieneinkommen.csv', [
    ['area', 'period', 'value'],
    ...rows,
  ]);
}

function helped(area: string, year: number): number {
  if (area === 'unassigned') return 0;
  const rate = quarterOf(area).help * (0.9 + 0.012 * (year - 2014));
  const young = children(area, year, 0, 18);
  // Families of Lerchenfeld find the way earlier since the family centre opened.
  const nearer = area === '0201' && year >= 2019 ? 1.08 : 1;
  return countOf(young, (rate * nearer) / 100, 'help', area, year);
}

function writeHelp(): ExampleFile {
  const areas = [...quarters.map(({ id }) => id), 'unassigned', town];
  const rows = areas.flatMap((place) =>
    years.map((year): Cell[] => {
      const young = countIn(place, (area) => children(area, year, 0, 18));
      const count = countIn(place, (area) => helped(area, year));
      const doubtful = place === '0302' && year === 2020;
      return [
        place,
        year,
        young === 0 ? 'x' : Math.round((10000 * count) / young),
        written(count),
        written(young),
        doubtful ? 'q' : '',
        doubtful ? 'Umstellung der Fachsoftware: Hilfen sind womöglich doppelt gezählt.' : '',
      ];
    }),
  );
  const header = ['Gebiet', 'Jahr', 'Wert', 'Zähler', 'Nenner', 'flag', 'note'];
  return writeTable('data/observations/hilfen-zur-erziehung.csv', [header, ...rows], german);
}

/** Tables of the theme „Soziale Lage“. */
export function writeSocial(): ExampleFile[] {
  return [
    writeBenefits(),
    writeSingleParents(),
    writeYouthUnemployment(),
    writeIncome(),
    writeHelp(),
  ];
}
