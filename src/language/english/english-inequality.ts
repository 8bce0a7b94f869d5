/** Measures of inequality in English. */
import { lowerFirst } from '../findings/letter-case.ts';
import type { ConcentrationFacts, InequalityWords } from '../words/inequality-words.ts';

const small = ['no', 'one', 'two', 'three', 'four', 'five'];

const topAreas = (count: number, plural: string, published = ''): string =>
  count === 1
    ? `the area with the highest ${published}share`
    : `the ${small[count] ?? String(count)} ${lowerFirst(plural)} with the highest ${published}shares`;

/** “Children” in the middle of a sentence; abbreviations and names stay. */
const inside = (phrase: string): string =>
  /^\p{Lu}\p{Ll}/u.test(phrase) ? lowerFirst(phrase) : phrase;

function concentration(facts: ConcentrationFacts): string {
  const { count, plural, affected, all, ofAffected, ofAll, period, live, partial } = facts;
  const where = topAreas(count, plural, partial === undefined ? '' : 'published ');
  const among =
    partial === undefined
      ? ''
      : `, counted in ${partial.counted} of ${partial.areas} ${lowerFirst(plural)}`;
  if (affected !== undefined && all !== undefined) {
    const whole = /^all\s/iu.test(all) ? inside(all) : `all ${inside(all)}`;
    return `${ofAffected} of ${inside(affected)} and ${ofAll} of ${whole} ${live ? 'live' : 'are'} in ${where} (${period})${among}.`;
  }
  return `${ofAffected} (${affected ?? 'numerator'}) and ${ofAll} (${all ?? 'denominator'}) are in ${where} (${period})${among}.`;
}

export const englishInequality: InequalityWords = {
  title: (what) => `How unequally spread? ${what}`,
  concentration,
  apart: ({ dissimilarity, period }) =>
    `For equal shares everywhere, ${dissimilarity} of those counted would have to move to another area (${period}).`,
  coverage: ({ counted, areas, plural, covered }) =>
    `Made from ${counted} of ${areas} ${lowerFirst(plural)} whose numbers are published and firm${covered === undefined ? '' : `; ${covered} of the people whom the share is of live there`}. An area without a number may be among the highest.`,
  whole: (plural) =>
    `The whole is the ${lowerFirst(plural)} together; people who belong to no area are not counted here.`,
  noJudgement:
    'These measures describe where people live. They do not say why, and nothing about a single child.',
  measure: 'Measure',
  value: 'Value',
  meaning: 'What it means',
  named: (names) => `These are: ${names}.`,
  rows: {
    ofAffected: (count, plural) => ({
      name: `Those counted in ${topAreas(count, plural)}`,
      meaning: 'So many of 100 people counted live there.',
    }),
    ofAll: (count, plural) => ({
      name: `All people in ${topAreas(count, plural)}`,
      meaning:
        'So many of 100 of all whom the share is of live there. With an equal spread both numbers would be the same.',
    }),
    dissimilarity: {
      name: 'Uneven spread (index of dissimilarity)',
      meaning:
        '0% means the same share everywhere. 100% means that those counted and others never live in the same area. So many of 100 people counted would have to move for equal shares.',
    },
    isolation: (share) => ({
      name: 'Share around oneself (index of isolation)',
      meaning: `The share in the area where a person counted lives on average. With an equal spread it would be ${share}.`,
    }),
    slope: (order, limits, confidence) => ({
      name: `Gradient by “${order}” (slope index)`,
      meaning: `By so much the share at one end of the areas, ordered by “${order}”, lies above that at the other; confidence interval (${confidence}%): ${limits}.`,
    }),
    ratio: (order, limits, confidence) => ({
      name: `Ratio of the ends by “${order}” (relative index)`,
      meaning: `The gradient as a ratio of both ends; 1 means no gradient. Confidence interval (${confidence}%): ${limits}.`,
    }),
    ofClass: (range) => `In areas with ${range}`,
    inClass: (areas, affected) =>
      `So many of 100 of all live in the areas of this class (areas: ${areas})${affected === undefined ? '' : `; of 100 people counted it is ${affected}`}.`,
  },
  affectedBar: 'those counted',
  allBar: 'all',
};
