/** Sentences from numbers in English. */
import type { FindingWords } from '../findings/finding-words.ts';
import { upperFirst } from '../findings/letter-case.ts';
import { number } from './english-count.ts';

const than: FindingWords['comparison']['than'] = {
  higher: (reference) => `higher than ${reference}`,
  similar: (reference) => `similar to ${reference}`,
  lower: (reference) => `lower than ${reference}`,
};

/** “it is 18.1%”, “there are 3 people”, “there is 1 person”. */
const itIs = (amount: string): string =>
  /\bpeople\)?$/u.test(amount)
    ? `there are ${amount}`
    : `${/\bperson\)?$/u.test(amount) ? 'there is' : 'it is'} ${amount}`;
const itWas = (amount: string): string =>
  /\bpeople\)?$/u.test(amount)
    ? `there were ${amount}`
    : `${/\bperson\)?$/u.test(amount) ? 'there was' : 'it was'} ${amount}`;

export const englishFindings: FindingWords = {
  subjectOfOwnUnit: 'The value',
  both: (first, second) => `${first} and ${second}`,
  andOthers: (first, others) => `${first} and ${number(others)} others`,
  times: (number) => `${number} times as much`,

  label: (what, period) => `${what}${period === undefined ? '' : ` (${period})`}: `,

  areas: {
    plural: 'areas',
    noValue: (plural) => `There is no value for the ${plural} that can be shown.`,
    onlyOne: (name, amount) => `Only one area has a value: ${name} with ${amount}.`,
    allTheSame: (amount) => `All areas with data have the same value: ${amount}.`,
    published: (some, all) => `${some} of ${all} values are published. `,
    extent: ({ subject, least, leastAt, most, mostAt, difference, times }) =>
      `${subject} ranges from ${least} (${leastAt}) to ${most} (${mostAt}): a difference of ${difference}${times === undefined ? '' : `, or ${times}`}.`,
    byCategory: (list) => `Areas by category: ${list}.`,
    asAWhole: (where, amount) => `${where} as a whole ${itIs(amount)}.`,
    categoryAsAWhole: (where, label) => `${where} as a whole the category is “${label}”.`,
  },

  place: {
    noNumber: {
      withheld: (where, period) => `${where} the value is withheld (${period}).`,
      unreliable: (where, period) => `${where} the value is too unreliable (${period}).`,
      'not-meaningful': (where, period) => `${where} the value is not meaningful (${period}).`,
      later: (where, period) => `${where} the value is to follow (${period}).`,
      'not-available': (where, period) => `${where} no value is available (${period}).`,
    },
    value: (where, amount, period, tail) => `${where} ${itIs(amount)} (${period})${tail}.`,
    category: (where, label, period) => `${where} the category is “${label}” (${period}).`,
    people: ({ where, amount, base, subject, predicate, period, tail }) =>
      `${where}, ${amount} ${base === undefined ? '' : `of ${base} `}${subject} ${predicate} (${period})${tail}.`,
    more: (where, amount) => `, more than ${where} (${amount})`,
    less: (where, amount) => `, less than ${where} (${amount})`,
    beside: (where, amount) => `; ${where} ${itIs(amount)}`,
    notSettled: (where, amount) =>
      `; ${where} ${itIs(amount)}, a difference that is not significant`,
  },

  comparison: {
    than,
    areas: ({ plural, all, reference, higher, lower, similar, open }) => {
      const are = (count: number): string => (count === 1 ? 'is' : 'are');
      const unsettled =
        similar.count === 0
          ? ''
          : `; for ${similar.count === 1 ? 'one area' : `${similar.text} areas`} the difference is not significant`;
      const rest =
        open.count === 0
          ? ''
          : `; ${open.count === 1 ? 'one area' : `${open.text} areas`} cannot be compared`;
      if (higher.count > 0 && lower.count > 0) {
        return `${higher.text} of ${all} ${plural} ${are(higher.count)} above the value ${reference}, ${lower.text} below${unsettled}${rest}.`;
      }
      const [one, side] = higher.count > 0 ? [higher, 'above'] : [lower, 'below'];
      return one.count > 0
        ? `${one.text} of ${all} ${plural} ${are(one.count)} ${side} the value ${reference}${unsettled}${rest}.`
        : `In none of ${all} ${plural} is the difference to the value ${reference} significant${rest}.`;
    },
    halfAtMost: (some, areas, plural, amount) =>
      `In ${some} of ${areas} ${plural} with data ${itIs(`at most ${amount}`)}, in the others more.`,
  },

  guide: {
    names: { target: 'target', threshold: 'threshold' },
    target: (amount, by) => `The target is ${amount}${by === undefined ? '' : ` by ${by}`}.`,
    threshold: (amount, title, by) =>
      `The threshold ${title === undefined ? '' : `“${title}” `}is ${amount}${by === undefined ? '' : ` by ${by}`}.`,
  },

  scatter: {
    pairs: (count, text) => `${text} ${count === 1 ? 'area has' : 'areas have'} both values.`,
    noPattern: (count) => `In the ${number(count)} areas with both values no clear pattern shows.`,
    pattern: ({ count, x, y, strong, rising }) =>
      `${number(count)} areas have both values. Where “${x}” is higher, “${y}” is ${strong ? 'mostly' : 'often, but not everywhere,'} ${rising ? 'higher' : 'lower'}.`,
  },

  trend: {
    noValue: (where) => `${where} there is no value yet that can be shown.`,
    none: {
      'no-number': '',
      single: 'There is no earlier value.',
      'not-comparable': 'It does not compare with the values before.',
      'doubtful-end': 'It is too uncertain to be compared with earlier ones.',
      category: '',
    },
    areasAlone: (plural, where) =>
      `Shown are the ${plural} ${where}; there is no value for the whole that can be shown.`,
    change: {
      rising: ({ what, since, from, by }) =>
        `${upperFirst(what)} has risen ${since} (${from}), by ${by}.`,
      falling: ({ what, since, from, by }) =>
        `${upperFirst(what)} has fallen ${since} (${from}), by ${by}.`,
      equal: ({ when }) => `It was the same ${when}.`,
      unsettled: ({ when, from }) =>
        `${upperFirst(itWas(from))} ${when}; the difference is not significant.`,
      untested: ({ when, from }) => `${upperFirst(itWas(from))} ${when}.`,
    },
    turn: (amount, when) => `In between, ${when}, ${itWas(amount)}.`,
    short: {
      rising: ({ since }) => `risen ${since}`,
      falling: ({ since }) => `fallen ${since}`,
      equal: ({ when }) => `the same as ${when}`,
      unsettled: ({ period, from }) => `${period}: ${from}, difference not significant`,
      untested: ({ period, from }) => `${period}: ${from}`,
    },
    shortTurn: (amount, period) => `${amount} in between (${period})`,
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
    revised: (amount, period) => `For ${period} it is now ${amount}`,
    latest: (amount, period) => `Latest ${amount} (${period})`,
    reached: 'the target is reached.',
    left: (difference) => `${difference} short of the target`,
  },
};
