/** Status and dynamics, in English. */
import type { StatusDynamicsWords } from '../words/status-dynamics-words.ts';
import { number } from './english-count.ts';

export const englishStatusDynamics: StatusDynamicsWords = {
  title: (what) => `Status and dynamics: ${what}`,
  summary: ({ all, partial, plural, period, high, low, rising, falling }) => {
    const of = `Of ${number(all)} ${plural}${partial ? ' with a certain value' : ''}`;
    if (high === 0 && low === 0)
      return `${of}, none is well above or below the average of the areas in ${period}.`;
    const stands = (count: number): string =>
      `${count === 1 ? 'one is' : `${number(count)} are`} well`;
    const first =
      high === 0
        ? `${of}, ${stands(low)} below the average of the areas in ${period}, and none is well above it.`
        : `${of}, ${stands(high)} above the average of the areas in ${period}, and ${low === 0 ? 'none is well' : stands(low)} below it.`;
    if (high === 0) return first;
    if (rising + falling === 0)
      return `${first} No change is settled for the ${high === 1 ? 'area' : 'areas'} above it.`;
    if (high === 1)
      return `${first} In the area above it the value has ${rising > 0 ? 'risen' : 'fallen'}.`;
    const moved = [
      ...(rising > 0 ? [`risen in ${number(rising)}`] : []),
      ...(falling > 0 ? [`fallen in ${number(falling)}`] : []),
    ];
    return `${first} In the areas above it the value has ${moved.join(' and ')}.`;
  },
  tooFew: (period) =>
    `Status and dynamics (${period}) need at least five areas with certain, different values.`,
  status: {
    high: 'well above the average of the areas',
    middle: 'in the middle range',
    low: 'well below the average of the areas',
  },
  dynamics: {
    falling: 'fallen',
    steady: 'change not settled',
    rising: 'risen',
    open: 'not comparable',
  },
  statusName: 'Status',
  dynamicsName: 'Dynamics',
  count: 'Number',
  andMore: (names, more) => `${names} and ${number(more)} more`,
  without: (count) =>
    count === 1
      ? 'One area is missing here because it has no certain value.'
      : `${number(count)} areas are missing here because they have no certain value.`,
  note: 'Well above or below means: more than one standard deviation from the mean of the areas; each area counts alike. The dynamics run from the first comparable period to this one. Both describe what is, and judge no area.',
};
