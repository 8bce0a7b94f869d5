/** Start and end of a series; the years between run straight, with noise. */
export type Course = readonly [first: number, last: number];

/** What makes a Stadtteil what it is: the assumptions from which all tables follow. */
export interface Quarter {
  readonly id: string;
  readonly name: string;
  readonly parent: string;
  /** Junctions around it, as in `town-map.ts`. */
  readonly ring: readonly string[];
  readonly unpopulated?: true;
  readonly inhabitants: Course;
  /** Per cent of inhabitants under 18. */
  readonly young: Course;
  /** Births per 1,000 inhabitants. */
  readonly births: number;
  /** Per cent of children under 15 in households with SGB II benefits. */
  readonly benefits: Course;
  readonly singleParent: Course;
  /** Per cent of people from 15 to 24. */
  readonly unemployed: Course;
  /** Children per 10,000 under 18 whose families get help in upbringing. */
  readonly help: number;
  readonly nursery: Course;
  readonly language: Course;
  readonly overweight: Course;
  readonly swimming: Course;
  readonly vaccinated: Course;
  readonly motherAge: number;
  readonly green: Course;
  readonly housing: Course;
  readonly noise: string;
  readonly ways: number;
  readonly wellbeing: number;
  readonly speech: Course;
}

export const town = 'reihersbrueck';
export const firstYear = 2014;
export const lastYear = 2025;
export const years: readonly number[] = Array.from(
  { length: lastYear - firstYear + 1 },
  (_, i) => firstYear + i,
);

export const districts = [
  { id: '01', name: 'Mitte' },
  { id: '02', name: 'Nord' },
  // A former village gave its name to a Stadtteil and to the Bezirk around it, as in many towns.
  { id: '03', name: 'Haberloh' },
] as const;

type Row = readonly [
  id: string,
  name: string,
  ring: string,
  noise: string,
  singles: readonly [
    help: number,
    motherAge: number,
    ways: number,
    wellbeing: number,
    births: number,
  ],
  courses: readonly Course[],
];

// Order of courses: inhabitants, young, benefits, singleParent, unemployed, nursery, language,
// overweight, swimming, vaccinated, green, housing, speech.
// prettier-ignore
const rows: readonly Row[] = [
  ['0101', 'Altstadt', 'r2b r3 s2 s1', 'laut', [205, 31.4, 92, 81, 9.3],
    [[4600, 4800], [11.3, 11.9], [17.4, 15.6], [24.4, 23.2], [5.3, 4.4], [31, 41], [75, 77], [9.8, 10.2], [71, 68], [91.5, 95.2], [9.1, 8.6], [33.5, 35.8], [3.6, 3.7]]],
  ['0102', 'Bahnhofsviertel', 's1 s2 s5 s4 s3', 'laut', [312, 28.3, 84, 78, 14.2],
    [[5350, 6100], [17.6, 19.2], [34.8, 33.4], [25.6, 24.7], [10.6, 8.2], [17, 27], [55, 58], [15.1, 15.4], [52, 46], [88.2, 94.1], [7.9, 6.8], [34.2, 37.4], [3.2, 3.3]]],
  ['0103', 'Gerberwiesen', 'r2 n2 n3 n4 r4 r3 r2b', 'mittel', [150, 31.2, 108, 84, 9.2],
    [[3480, 3600], [12.6, 13.3], [14.2, 12.8], [21.4, 20.6], [4.3, 3.6], [30, 43], [78, 79], [9.1, 8.9], [75, 74], [92.8, 96], [41.5, 39.8], [30.8, 33.1], [3.7, 3.8]]],
  ['0104', 'Schlossgärten', 'r3 r4 r5 s6 s5 s2', 'leise', [88, 32.6, 112, 87, 7.1],
    [[5320, 5400], [15.2, 15.8], [4.9, 4.3], [13.6, 13.1], [2.1, 1.7], [38, 48], [89, 90], [6.1, 6.3], [88, 87], [94.1, 96.4], [63.2, 61.7], [26.1, 27.4], [3.9, 4.0]]],
  ['0105', 'Weststadt', 'r0 r1 r2 r2b s1 s3 w1', 'mittel', [176, 30.5, 99, 82, 9.8],
    [[8050, 8300], [15.4, 16.1], [15.3, 12.1], [20.3, 19.6], [4.7, 3.7], [27, 39], [76, 78], [9.9, 9.5], [74, 70], [92.2, 95.4], [24.8, 24.1], [29.4, 31.6], [3.6, 3.7]]],
  ['0201', 'Lerchenfeld', 't2 e1 n4 n3', 'mittel', [338, 27.4, 96, 82, 13.4],
    [[9050, 9600], [21.9, 22.8], [41.2, 36.1], [28.4, 26.9], [11.9, 8.8], [14, 26], [57, 83], [15.8, 14.4], [54, 43], [90.4, 97.1], [34.1, 32.8], [31.7, 34.3], [3.3, 3.9]]],
  ['0202', 'Großer Kamp', 't1 t2 n3 n2 n1', 'mittel', [214, 29.3, 94, 80, 8.8],
    [[7350, 7200], [16.4, 16.9], [17.2, 21.3], [19.1, 20.8], [5.4, 5.6], [20, 30], [75, 70], [11.2, 12.8], [68, 55], [91.6, 93.8], [29.6, 28.8], [28.9, 31.9], [3.6, 3.5]]],
  ['0203', 'Au/Hagen', 'r0 t1 n1 r1', 'leise', [70, 30.8, 97, 88, 6.9],
    [[3020, 2900], [16.2, 15.4], [4.4, 3.9], [11.4, 11.9], [1.8, 1.6], [19, 33], [85, 87], [8.2, 7.9], [84, 82], [93.5, 95.8], [88.4, 90.2], [23.8, 25.1], [3.8, 3.8]]],
  ['0204', 'Binnenhafen', 'r1 n1 n2 r2', 'laut', [0, 0, 0, 0, 0],
    [[0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0]]],
  ['0205', 'Lerchenfeld-Süd', 'e1 r9 r5 r4 n4', 'mittel', [228, 28.9, 98, 81, 10.2],
    [[4920, 5100], [18.6, 19.2], [23.1, 20.2], [22.6, 21.9], [6.6, 5.3], [19, 30], [70, 74], [12.4, 11.8], [63, 56], [91.1, 95.6], [22.7, 21.9], [30.2, 32.5], [3.5, 3.7]]],
  ['0301', 'Haberloh', 's4 s5 s6 s7 b2 b1', 'leise', [124, 30.2, 103, 85, 7.8],
    [[6200, 6300], [16.3, 16.6], [8.8, 9.6], [15.2, 15.8], [3.1, 2.8], [25, 37], [81, 81], [8.8, 8.6], [85, 84], [93, 95.9], [37.4, 36.9], [26.4, 28.1], [3.7, 3.7]]],
  ['0302', 'Röhricht', 's6 r5 r9 e2 s7', 'leise', [139, 30.0, 101, 85, 8.6],
    [[4310, 4400], [15.8, 16.3], [11.3, 10.7], [18.1, 17.4], [3.6, 3.3], [23, 36], [79, 80], [9.2, 9.4], [80, 78], [92.4, 95.1], [71.8, 70.6], [27.2, 29.3], [3.7, 3.8]]],
  ['0303', 'Mühlenberg', 's3 s4 b1 w1', 'leise', [66, 32.2, 107, 88, 6.6],
    [[5610, 5700], [16.1, 16.3], [3.4, 2.9], [12.2, 11.6], [1.8, 1.6], [33, 44], [90, 91], [5.6, 5.4], [90, 89], [90.2, 93.1], [44.6, 43.8], [24.9, 26.2], [3.9, 3.9]]],
  ['0304', 'St. Jost', 's7 e2 b2', 'leise', [102, 31.1, 88, 84, 12.4],
    [[3280, 4600], [17.2, 23.4], [6.2, 5.1], [13.1, 12.4], [2.2, 1.9], [22, 34], [82, 86], [7.1, 6.9], [86, 85], [93.2, 96.3], [22.3, 11.7], [28.3, 32.2], [3.8, 3.9]]],
];

function toQuarter([id, name, ring, noiseLevel, singles, courses]: Row): Quarter {
  const course = (i: number): Course => courses[i] ?? [0, 0];
  const [help, motherAge, ways, wellbeing, births] = singles;
  return {
    id,
    name,
    parent: id.slice(0, 2),
    ring: ring.split(' '),
    ...(id === '0204' ? { unpopulated: true as const } : {}),
    inhabitants: course(0),
    young: course(1),
    births,
    benefits: course(2),
    singleParent: course(3),
    unemployed: course(4),
    help,
    nursery: course(5),
    language: course(6),
    overweight: course(7),
    swimming: course(8),
    vaccinated: course(9),
    motherAge,
    green: course(10),
    housing: course(11),
    noise: noiseLevel,
    ways,
    wellbeing,
    speech: course(12),
  };
}

export const quarters: readonly Quarter[] = rows.map(toQuarter);
export const populated: readonly Quarter[] = quarters.filter((quarter) => !quarter.unpopulated);

/** Value of a course in a year (also a fraction of one). */
export function along([first, last]: Course, year: number): number {
  return first + ((last - first) * (year - firstYear)) / (lastYear - firstYear);
}
