/** Releases and changes, in English. */
import type { StandWords } from '../words/stand-words.ts';

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${String(count)} ${many}`;

const values = (count: number): string => counted(count, 'value', 'values');

export const englishStands: StandWords = {
  name: (name) => `Release ${name}`,
  frozen: (day) => `Frozen with the report of ${day}`,
  lead: (figures) =>
    `${figures === 1 ? 'The figure stands' : `${String(figures)} figures stand`} here as the report showed them on that day. Later deliveries change nothing in them.`,
  current: 'Current version',
  allFigures: 'All figures of this release',
  numbers: 'Numbers of this figure (CSV)',
  source: 'Source',
  citation: 'Cite as',
  licence: 'Licence',
  hidden:
    'Some numbers of this figure are withheld by now, to protect the people behind them. So the drawing and the sentence are missing here; the other numbers stand in the table.',
  hiddenShort: 'Some numbers are withheld by now.',
  area: 'Area',
  group: 'Group',
  withheld: 'withheld',
  feedTitle: (site) => `${site}: news and changes`,
  changes: {
    title: 'Changes',
    lead: 'What is new, which numbers were revised, and what was corrected.',
    feed: 'Subscribe to the feed (Atom)',
    sinceRelease: (name) => `Since release ${name}`,
    nothingSince: 'No number has changed since.',
    releases: 'Frozen releases',
    release: (name, day) => `Release ${name}, report of ${day}`,
    figures: (count) => (count === 1 ? 'See 1 figure' : `See ${String(count)} figures`),
    first: 'The first release that was frozen.',
    against: (name) => `Compared with release ${name}:`,
    nothing: 'No number has changed.',
    revised: 'Revised values',
    revisedLead: (count, indicators) =>
      `${values(count)} of ${counted(indicators, 'indicator', 'indicators')}; the largest revision of each comes first.`,
    columns: {
      where: 'Area',
      when: 'Period',
      before: 'before',
      after: 'now',
      size: 'Difference',
    },
    furtherValues: (count) => `and ${counted(count, 'further value', 'further values')}`,
    untold: (count) =>
      `${counted(count, 'revised total is', 'revised totals are')} not told here: withheld values could be worked out.`,
    published: 'Newly published',
    newPeriods: (indicator, periods, count) =>
      `${indicator}: ${periods.join(', ')} (${values(count)})`,
    filled: (indicator, count) => `${indicator}: ${values(count)} added`,
    newIndicator: (indicator, count) => `${indicator}: new indicator (${values(count)})`,
    withheld: 'Withheld now',
    withheldLead:
      'These values are no longer shown, to protect the people behind them; older releases do not show them either.',
    withheldOf: (indicator, cells, more) =>
      `${indicator}: ${cells.join('; ')}${more === 0 ? '' : ` and ${String(more)} more`}`,
    gone: 'No longer there',
    goneOf: (indicator, what) =>
      what.length === 0 ? `${indicator}: the whole indicator` : `${indicator}: ${what.join(', ')}`,
    emptied: (count) => `${values(count)} without a successor`,
    corrections: 'Corrections',
    correction: (day) => `Corrected on ${day}`,
    noCorrections: 'Nothing had to be corrected so far.',
  },
};
