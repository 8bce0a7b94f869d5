/** A sum distributed by need, in English. */
import { lowerFirst } from '../findings/letter-case.ts';
import type { DistributionWords } from '../words/distribution-words.ts';

export const englishDistribution: DistributionWords = {
  title: ({ amount, index, where }) =>
    `Treating unequal things unequally: ${amount} by head and by “${index}”, ${where}`,
  summary: ({ amount, count, plural, more, period }) =>
    `${amount} are distributed over ${count} ${lowerFirst(plural)} (${period}).` +
    (more === undefined
      ? ''
      : ` Need makes the largest difference here: ${more.name} receives ${more.byHead} by head and ${more.byNeed} by children and need.`),
  formula:
    'By head: sum × children of the area ÷ all children. By children and need: children × factor, divided by the sum of these over all areas. The factor goes evenly from 0.5 (least need) to 1.5 (most need).',
  choice:
    'How strongly need counts is a decision, not a result. The reckoning shows what such a decision brings about.',
  legend: 'Hollow point: by head. Full point: by children and need.',
  without: (names) => `Left out because the index or the number of children is missing: ${names}.`,
  children: (title, period) => `${title} (${period})`,
  index: 'Index',
  factor: 'Factor',
  byHead: 'by head',
  byNeed: 'by children and need',
  difference: 'Difference',
  sensitivity: {
    title: 'What the index hangs on',
    lead: 'Weights are a decision. The table shows in which third of the areas an area lies, and where it would lie if all parts counted alike or one part were missing.',
    changed: (changed, all, plural) =>
      changed === 0
        ? `All ${all} ${lowerFirst(plural)} stay in the same third in every reckoning.`
        : `In at least one reckoning ${changed} of ${all} ${lowerFirst(plural)} ${changed === 1 ? 'lies' : 'lie'} in another third.`,
    caption: (short) => `Thirds of the areas by need: ${short}`,
    asIs: 'Index as it is',
    equal: 'equal weights',
    leftOut: (short) => `without “${short}”`,
    thirds: ['less', 'middle', 'more'],
  },
};
