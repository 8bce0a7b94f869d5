/** Numbers, units, periods and states in English. */
import type { KnownUnit } from '../../domain/indicator/unit.ts';
import type { NumberWords, UnitWords } from '../numbers/number-words.ts';
import type { PeriodWords } from '../numbers/period-words.ts';
import type { StateWords } from '../numbers/state-words.ts';
import { noBreak } from '../numbers/written-number.ts';

const minus = '\u2212';

export const englishNumbers: NumberWords = {
  decimalMark: '.',
  groupMark: ',',
  minus,
  change: {
    none: 'the same',
    more: (size) => `${size} more`,
    less: (size) => `${size} less`,
  },
};

/** A unit that is named by its heading alone. */
const headingOnly = (heading: string, subject = 'The value'): UnitWords => {
  const beside = (number: string): string => number;
  return { beside, heading, difference: beside, subject };
};

/** “per 1,000” */
const per = (base: string): UnitWords => {
  const words = `per${noBreak}${base}`;
  const beside = (number: string): string => `${number} ${words}`;
  return { beside, heading: words, difference: beside, subject: 'The value' };
};

/** A noun that is counted: “1 year”, “2 years”. */
const noun = (one: string, many: string, subject = 'The value'): UnitWords => {
  const beside = (number: string, isOne: boolean): string =>
    `${number}${noBreak}${isOne ? one : many}`;
  return { beside, heading: many, difference: beside, subject };
};

/** The sign of a currency stands before the number, behind the minus. */
const currency = (sign: string, heading: string): UnitWords => {
  const beside = (number: string): string =>
    number.startsWith(minus) ? `${minus}${sign}${number.slice(1)}` : `${sign}${number}`;
  return { beside, heading, difference: beside, subject: 'The value' };
};

export const englishUnits: Readonly<Record<KnownUnit, UnitWords>> = {
  percent: {
    beside: (number) => `${number}%`,
    heading: 'per cent',
    difference: noun('percentage point', 'percentage points').difference,
    subject: 'The share',
  },
  per100: per('100'),
  per1000: per('1,000'),
  per10000: per('10,000'),
  count: headingOnly('number', 'The number'),
  persons: noun('person', 'people', 'The number'),
  euro: currency('€', 'Euro'),
  years: noun('year', 'years'),
  index: headingOnly('Index'),
  ratio: headingOnly('ratio'),
  points: noun('point', 'points'),
  balance: headingOnly('balance', 'The balance'),
  category: headingOnly('category'),
};

export const englishPeriods: PeriodWords = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  date: (day, month, year) => `${day}${noBreak}${month} ${year}`,
  shortDate: (day, month, year) => `${day}/${month}/${year}`,
  schoolYear: (text) => `school year${noBreak}${text}`,
  fromTo: (from, to) => `${from} to ${to}`,
  from: (month) => `from ${month}`,
  since: {
    year: (text) => `since ${text}`,
    'school-year': (text) => `since the ${text}`,
    date: (text) => `since ${text}`,
    span: (text) => `since ${text}`,
    month: (text) => `since ${text}`,
    duration: (text) => `since ${text}`,
  },
  when: {
    year: (text) => `in ${text}`,
    'school-year': (text) => `in the ${text}`,
    date: (text) => `on ${text}`,
    span: (text) => `in ${text}`,
    month: (text) => `in ${text}`,
    duration: (text) => `in the period ${text}`,
  },
};

export const englishStates: StateWords = {
  names: {
    observed: 'value',
    zero: 'exactly zero',
    withheld: 'withheld',
    unreliable: 'unreliable',
    'not-meaningful': 'not meaningful',
    later: 'to follow',
    'not-available': 'not available',
  },
  explanations: {
    observed: 'There is a value.',
    zero: 'There is exactly none, not merely a rounded value.',
    withheld:
      'The value is not published, to protect individual children and families (statistical disclosure control).',
    unreliable:
      'The value rests on few or incomplete data; it stands in brackets and is not used for comparisons.',
    'not-meaningful': 'The value cannot be formed meaningfully here.',
    later: 'The value is not there yet and will be added.',
    'not-available': 'There is no value for this area and period.',
  },
  flags: {
    p: 'provisional',
    r: 'revised',
    e: 'estimated',
    b: 'break in series',
    q: 'questionable, left out of classes and comparisons',
  },
};
