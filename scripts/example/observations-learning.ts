import { children } from './population.ts';
import { cellNoise } from './random.ts';
import { countOf, sumOf } from './sampling.ts';
import { round, writeTable, type Cell, type ExampleFile } from './tables.ts';
import {
  along,
  districts,
  firstYear,
  populated,
  quarters,
  town,
  years,
  type Quarter,
} from './town.ts';

const german = { separator: ';', decimal: ',' } as const;

function writeNursery(): ExampleFile {
  const dates = years.slice(1);
  const inNursery = (quarter: Quarter, year: number): number =>
    countOf(
      children(quarter.id, year - 1, 0, 3),
      along(quarter.nursery, year),
      'nursery',
      quarter.id,
      year,
    );
  const row = (id: string, members: readonly Quarter[], year: number): Cell[] => {
    const young = sumOf(members, (quarter) => children(quarter.id, year - 1, 0, 3));
    const count = sumOf(members, (quarter) => inNursery(quarter, year));
    return [id, `${year}-03-01`, round((100 * count) / young, 1), count, young];
  };
  const rows = quarters.flatMap((quarter) =>
    dates.map((year): Cell[] =>
      quarter.unpopulated
        ? [quarter.id, `${year}-03-01`, 'x', '-', '-']
        : row(quarter.id, [quarter], year),
    ),
  );
  const all = dates.map((year) => row(town, populated, year));
  const header = ['Gebiet', 'Stand', 'Wert', 'Zähler', 'Nenner'];
  return writeTable('data/observations/kita-quote-unter-3.csv', [header, ...rows, ...all], german);
}

// As the youth office sends it: a title above the header, the source below, names instead of ids,
// Windows-1252. Haberloh is also the name of a Bezirk, so only its id is clear.
function writeStaffRatio(): ExampleFile {
  const since = years.filter((year) => year >= 2018);
  const ratioIn = ({ id, benefits, wellbeing }: Quarter, year: number): number =>
    9.1 -
    0.07 * (year - 2018) -
    0.035 * benefits[1] * Number(year >= 2021) -
    0.04 * (wellbeing - 82) +
    0.12 * cellNoise('staff', id, year);
  const rows = quarters.map((quarter): Cell[] => [
    quarter.id === '0301' ? quarter.id : quarter.name,
    ...since.map((year) => (quarter.unpopulated ? 'x' : round(ratioIn(quarter, year), 1))),
  ]);
  const total: Cell[] = [
    'Reihersbrück',
    ...since.map((year) => {
      const young = sumOf(populated, ({ id }) => children(id, year, 3, 6));
      return round(
        sumOf(populated, (one) => ratioIn(one, year) * children(one.id, year, 3, 6)) / young,
        1,
      );
    }),
  ];
  return writeTable(
    'data/observations/fachkraft-schluessel.csv',
    [
      ['Kinder je pädagogische Fachkraft (Vollzeitstelle), Gruppen ab 3 Jahren'],
      ['Stadtteil', ...since],
      ...rows,
      total,
      ['Quelle: Stadt Reihersbrück, Jugendamt – erfundene Angaben'],
    ],
    { ...german, lineEnd: '\r\n', encoding: 'windows-1252' },
  );
}

const schoolYears = years.map((year) => `${year}/${String(year + 1).slice(2)}`);
// Share of the children of primary school age who stay for the afternoon; none where no school is.
const afternoon: Readonly<Record<string, number>> = {
  '0101': 61,
  '0102': 48,
  '0103': 0,
  '0104': 57,
  '0105': 54,
  '0201': 41,
  '0202': 44,
  '0203': 38,
  '0204': 0,
  '0205': 43,
  '0301': 52,
  '0302': 47,
  '0303': 58,
  '0304': 33,
};

function writeAfternoon(): ExampleFile {
  const rows = quarters.map(({ id }): Cell[] => [
    id,
    ...schoolYears.map((_, i) => {
      const share = afternoon[id] ?? 0;
      if (share === 0) return '-';
      const pupils = children(id, firstYear + i, 6, 10);
      return countOf(pupils, share * (0.72 + 0.028 * i), 'afternoon', id, i);
    }),
  ]);
  const header = ['area', ...schoolYears];
  return writeTable('data/observations/kinder-im-ganztag.csv', [header, ...rows]);
}

function writeTransitions(): ExampleFile {
  const rates: Readonly<Record<string, number>> = { '01': 43, '02': 33, '03': 50 };
  const row = (id: string, members: readonly string[], i: number): Cell[] => {
    const year = firstYear + i;
    const size = (district: string): number =>
      Math.round(
        0.96 *
          sumOf(
            populated.filter(({ parent }) => parent === district),
            (one) => children(one.id, year, 9, 10),
          ),
      );
    // The new comprehensive school of 2019/20 takes some who would have gone to a Gymnasium.
    const goes = (district: string): number =>
      countOf(
        size(district),
        (rates[district] ?? 0) + (i >= 5 ? -3.5 : 0.35 * i),
        'gymnasium',
        district,
        i,
      );
    const flag = i === 5 ? 'b' : '';
    return [id, schoolYears[i], sumOf(members, goes), sumOf(members, size), flag];
  };
  const ids = districts.map(({ id }) => id);
  const rows = [...ids, town].flatMap((id) =>
    schoolYears.slice(0, -1).map((_, i) => row(id, id === town ? ids : [id], i)),
  );
  const header = ['area', 'period', 'numerator', 'denominator', 'flag'];
  return writeTable('data/observations/uebergang-gymnasium.csv', [header, ...rows]);
}

function writeLeavers(): ExampleFile {
  const rows = years.map((year): Cell[] => {
    const leavers = sumOf(populated, ({ id }) => children(id, year, 16, 17)) + 24;
    return [
      town,
      year,
      countOf(leavers, 6.9 - 0.12 * (year - firstYear), 'leavers', year),
      leavers,
    ];
  });
  const header = ['area', 'period', 'numerator', 'denominator'];
  return writeTable('data/observations/ohne-abschluss.csv', [header, ...rows]);
}

// Kitas with at least four observed children each: where there is one only, nothing is shown.
const observing: Readonly<Record<string, number>> = {
  '0101': 1,
  '0102': 3,
  '0103': 1,
  '0104': 2,
  '0105': 4,
  '0201': 5,
  '0202': 3,
  '0203': 1,
  '0205': 2,
  '0301': 3,
  '0302': 2,
  '0303': 2,
  '0304': 2,
};

function writeKompik(): ExampleFile {
  const waves = years.filter((year) => year >= 2021);
  const rows = quarters.flatMap((quarter) =>
    waves.flatMap((year): Cell[][] => {
      const { id } = quarter;
      if (quarter.unpopulated) {
        return ['kompik-sprache', 'kompik-wohlbefinden'].map((one) => [
          one,
          id,
          year,
          'x',
          '',
          '',
          '',
          '',
        ]);
      }
      const kitas = observing[id] ?? 0;
      const observed = Math.round(kitas * (26 + 2 * cellNoise('observed', id, year)));
      const happy = countOf(observed, quarter.wellbeing, 'wellbeing', id, year);
      const points = round(along(quarter.speech, year) + 0.05 * cellNoise('speech', id, year), 1);
      // Röhricht did not take part in 2021: the cell is empty.
      const absent = id === '0302' && year === 2021;
      return [
        [
          'kompik-sprache',
          id,
          year,
          absent ? '' : points,
          '',
          '',
          absent ? '' : kitas,
          absent ? '' : observed,
        ],
        [
          'kompik-wohlbefinden',
          id,
          year,
          '',
          ...(absent ? ['', '', '', ''] : [happy, observed, kitas, observed]),
        ],
      ];
    }),
  );
  const header = [
    'indicator',
    'area',
    'period',
    'value',
    'numerator',
    'denominator',
    'kitas',
    'children',
  ];
  return writeTable('data/observations/kompik.csv', [header, ...rows]);
}

/** Tables of the themes „Bildung“ and „Beobachtung in Kitas“ (the language test: see health). */
export function writeLearning(): ExampleFile[] {
  return [
    writeNursery(),
    writeStaffRatio(),
    writeAfternoon(),
    writeTransitions(),
    writeLeavers(),
    writeKompik(),
  ];
}
