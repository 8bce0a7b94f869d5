import { cellNoise, createRandom, noise, roundByChance, seedOf, type Random } from './random.ts';
import { along, firstYear, populated, years, type Quarter } from './town.ts';

/** People under 25 of one Stadtteil at the end of a year, by sex and single year of age. */
export interface Youth {
  readonly inhabitants: number;
  readonly female: readonly number[];
  readonly male: readonly number[];
  /** Children under 6 who moved in, minus those who moved out, in the year. */
  readonly moved: number;
}

const ages = Array.from({ length: 25 }, (_, age) => age);
const shareOfGirls = 0.487;

function inhabitantsOf(quarter: Quarter, year: number): number {
  // The immigration of 2015 and 2022 is seen first where rents are low.
  const arrivals =
    (quarter.benefits[0] > 30 ? 0.012 : 0.004) * (Number(year >= 2015) + Number(year >= 2022) - 2);
  const wobble = 0.002 * cellNoise('inhabitants', quarter.id, year);
  return Math.round(along(quarter.inhabitants, year) * (1 + arrivals + wobble));
}

function firstGeneration(quarter: Quarter, share: number, random: Random): number[] {
  const perAge = (inhabitantsOf(quarter, firstYear) * (along(quarter.young, firstYear) / 100)) / 18;
  return ages.map((age) => {
    const shape = 1.06 - 0.007 * age + 0.05 * noise(random);
    return roundByChance(perAge * shape * share * (age >= 18 ? 1.08 : 1), random);
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function simulate(quarter: Quarter): Map<number, Youth> {
  const random = createRandom(seedOf('population', quarter.id));
  let girls = firstGeneration(quarter, shareOfGirls, random);
  let boys = firstGeneration(quarter, 1 - shareOfGirls, random);
  const course = new Map<number, Youth>();
  for (const year of years) {
    const inhabitants = inhabitantsOf(quarter, year);
    let moved = 0;
    if (year > firstYear) {
      const born = (inhabitants * quarter.births * (1 + 0.04 * noise(random))) / 1000;
      girls = [roundByChance(born * shareOfGirls, random), ...girls.slice(0, -1)];
      boys = [roundByChance(born * (1 - shareOfGirls), random), ...boys.slice(0, -1)];
      // Families move so that the share of children follows its course.
      const wanted = (inhabitants * along(quarter.young, year) * (1 + 0.006 * noise(random))) / 100;
      const gap = (wanted - sum(girls.slice(0, 18)) - sum(boys.slice(0, 18))) * 0.75;
      const move = (count: number, age: number): number => {
        const weight = (age < 6 ? 1.35 : age < 18 ? 0.83 : 0.5) / 36;
        const change = Math.round(gap * weight + 0.18 * Math.sqrt(count) * noise(random));
        const next = Math.max(0, count + change);
        if (age < 6) moved += next - count;
        return next;
      };
      girls = girls.map(move);
      boys = boys.map(move);
    }
    course.set(year, { inhabitants, female: girls, male: boys, moved });
  }
  return course;
}

const population = new Map(populated.map((quarter) => [quarter.id, simulate(quarter)]));

// People whom the register cannot place: shared accommodation, protected addresses.
// So many that no group of them is small: else their protection would cost a Stadtteil its value.
const unplaced = new Map(
  years.map((year): [number, Youth] => {
    const random = createRandom(seedOf('unplaced', year));
    const perAge = (): number[] => ages.map(() => 4 + Math.floor(random() * 2));
    return [
      year,
      { inhabitants: 431 + (year % 5) * 7, female: perAge(), male: perAge(), moved: 0 },
    ];
  }),
);

/** The people of a Stadtteil (or of `unassigned`) at the end of a year. */
export function youthOf(area: string, year: number): Youth {
  const youth = area === 'unassigned' ? unplaced.get(year) : population.get(area)?.get(year);
  if (!youth) throw new Error(`no population for ${area} in ${year}`);
  return youth;
}

/** Children from `from` to under `to` years of age; of one sex, or of both. */
export function children(
  area: string,
  year: number,
  from: number,
  to: number,
  sex?: 'female' | 'male',
): number {
  const youth = youthOf(area, year);
  const female = sum(youth.female.slice(from, to));
  const male = sum(youth.male.slice(from, to));
  return sex === 'female' ? female : sex === 'male' ? male : female + male;
}
