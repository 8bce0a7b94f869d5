/** Charts that words ask for, in English. */
import { lowerFirst } from '../findings/letter-case.ts';
import type { ChartWords } from '../words/chart-words.ts';

export const englishCharts: ChartWords = {
  unit: {
    title: (what, of) => `${what}: ${of}`,
    roughly: ({ count, of, exact }) =>
      count === 0
        ? `That is fewer than 1 in ${of}.`
        : count === of
          ? `That is ${exact ? '' : 'nearly '}all.`
          : `That is ${exact ? '' : 'about '}${count} in ${of}.`,
    none: 'There is no number for this place and period that can be shown.',
    shown: 'filled',
    others: 'empty',
    caption: (of) => `Of ${of}`,
    note: (of) =>
      `Each circle stands for one ${of === 10 ? 'tenth' : 'hundredth'}; rounded to whole circles.`,
  },
  slope: {
    title: (what, from, to) => `${what}, ${from} and ${to}`,
    summary: ({ what, from, to, all, plural, rising, falling, steady, untested }) => {
      const of = ` of ${all} ${lowerFirst(plural)}`;
      const parts = [
        ...(rising > 0 ? [`risen in ${rising}${of}`] : []),
        ...(falling > 0 ? [`fallen in ${falling}${rising > 0 ? '' : of}`] : []),
      ];
      const first =
        parts.length === 0
          ? `Between ${from} and ${to} a change of ${what} is not settled in any of ${all} ${lowerFirst(plural)}.`
          : `From ${from} to ${to} ${what} has ${parts.join(' and ')}.`;
      const second = parts.length > 0 && steady > 0 ? ` In ${steady} a change is not settled.` : '';
      const third =
        untested > 0 ? ` For ${untested} nothing says whether the difference means anything.` : '';
      return first + second + third;
    },
    change: 'Change',
    verdict: {
      rising: 'risen',
      falling: 'fallen',
      equal: 'equal',
      unsettled: 'not settled',
      untested: 'cannot be tested',
    },
    legend: 'Strong lines: risen or fallen. Grey lines: change not settled.',
  },
  composition: {
    title: (what, when) => `${what} by group, ${when}`,
    largest: ({ place, group, share, second, secondShare, period }) =>
      `${place}: ${group} ${share}, ${second} ${secondShare} (${period}).`,
    only: ({ place, group, share, period }) => `${place}: ${group} ${share} (${period}).`,
    incomplete: (names) => `No bar because not all groups are published: ${names}.`,
    total: 'together',
  },
  heat: {
    title: (plural, where) => `${plural} ${where} by several indicators`,
    summary: (count, plural, names) =>
      `For ${count} ${lowerFirst(plural)} side by side: ${names.join(', ')}.`,
    column: (name, unit, period) => `${name} (${unit}, ${period})`,
    note: 'A stronger tone means a higher value of this indicator, not better or worse. The tones are those of the maps.',
  },
  ages: {
    title: (what, when) => `${what} by age, ${when}`,
    largest: ({ place, group, count, period }) =>
      `${place}: the largest group is “${group}” with ${count} (${period}).`,
    age: 'Age',
    withheld: (names) => `No bar because the number is not published: ${names}.`,
    sides: (left, right) => `Left: ${left}. Right: ${right}.`,
  },
};
