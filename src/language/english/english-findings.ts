/** Sentences from numbers in English. */
import type { FindingWords } from '../findings/finding-words.ts';
import { joinList } from '../findings/join-list.ts';

const compared = { higher: 'higher', similar: 'similar', lower: 'lower' } as const;

const than: FindingWords['comparison']['than'] = {
  higher: (reference) => `higher than ${reference}`,
  similar: (reference) => `similar to ${reference}`,
  lower: (reference) => `lower than ${reference}`,
};

export const englishFindings: FindingWords = {
  subjectOfOwnUnit: 'The value',
  both: (first, second) => `${first} and ${second}`,
  andOthers: (first, others) => `${first} and ${others} others`,
  times: (number) => `${number} times as much`,

  areas: {
    plural: 'areas',
    noValue: (plural) => `There is no value for the ${plural} that can be shown.`,
    onlyOne: (name, amount) => `Only one area has a value: ${name} with ${amount}.`,
    allTheSame: (amount) => `All areas with data have the same value: ${amount}.`,
    extent: ({ subject, least, leastAt, most, mostAt, difference, times }) =>
      `${subject} ranges from ${least} (${leastAt}) to ${most} (${mostAt}): a difference of ${difference}${times === undefined ? '' : `, or ${times}`}.`,
    byCategory: (list) => `Areas by category: ${list}.`,
    asAWhole: (where, amount) => `${where} as a whole it is ${amount}.`,
    inShort: ({ indicator, least, leastAt, most, mostAt, when }) =>
      `${indicator}: it is ${least} in ${leastAt} and ${most} in ${mostAt} (${when}).`,
  },

  place: {
    noNumber: (where, period, state) => `${where} (${period}): ${state}.`,
    value: (where, amount, period, tail) => `${where} it is ${amount} (${period})${tail}.`,
  },

  comparison: {
    than,
    areas: ({ all, reference, counts }) => {
      const parts = counts.map(({ word, text, count }, at) =>
        at === 0
          ? `${text} ${count === 1 ? 'is' : 'are'} ${than[word](reference)}`
          : `${text} ${compared[word]}`,
      );
      return `Of ${all} areas, ${joinList(parts, 'and')}.`;
    },
    halfAtMost: (areas, amount) =>
      `In half of the ${areas} areas with data it is at most ${amount}.`,
  },

  scatter: {
    pairs: (count, text) => `${text} ${count === 1 ? 'area has' : 'areas have'} both values.`,
    noPattern: (count) => `In the ${count} areas with both values no clear pattern shows.`,
    pattern: ({ count, x, y, strong, rising }) =>
      `${count} areas have both values. Where “${x}” is higher, “${y}” is ${strong ? 'mostly' : 'often, but not everywhere,'} ${rising ? 'higher' : 'lower'}.`,
  },

  trend: {
    noValue: (where) => `${where} there is no value yet that can be shown.`,
    noEarlier: (where, amount) => `${where} it is ${amount}; there is no earlier value to compare.`,
    areasAlone: (plural, where) =>
      `Shown are the ${plural} ${where}; there is no value for the whole that can be shown.`,
    same: ({ where, what, from, to }) => `${where} ${what} has stayed the same: ${from} and ${to}.`,
    changed: ({ where, what, from, to, by, rising }) =>
      `${where} ${what} has ${rising ? 'risen' : 'fallen'} from ${from} to ${to}, by ${by}.`,
    since: {
      rising: (since) => `risen ${since}`,
      falling: (since) => `fallen ${since}`,
      steady: (since) => `little changed ${since}`,
    },
  },

  states: {
    alone: {
      withheld: 'the value is withheld',
      unreliable: 'the value is unreliable; it stands in brackets or is missing',
      'not-meaningful': 'the value is not meaningful',
      later: 'the value is to follow',
      'not-available': 'no value is available',
    },
    list: (all, list) => `Of ${all} areas: ${list}.`,
    onlyArea: 'For the only area',
    allAreas: 'In all areas',
    someAreas: (count, all) => `In ${count} of ${all} areas`,
  },

  goal: {
    start: ({ baseline, period, target, due }) =>
      `Baseline ${baseline} (${period}), target ${target} by ${due}.`,
    noNewer: 'There is no newer value yet.',
    latest: (amount, period) => `Latest ${amount} (${period})`,
    reached: 'the target is reached.',
    left: (difference) => `${difference} short of the target`,
  },
};
