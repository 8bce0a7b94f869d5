/** English words about what a delivery or an edit changes. */
import type { ChangeWords } from './change-words.ts';

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${String(count)} ${many}`;

export const englishChanges: ChangeWords = {
  title: (name) => `What changes: ${name}`,
  intro: 'What is published is compared with what would be. Withheld values are not told here.',
  none: 'Nothing changes in what is published.',
  sections: {
    figures: 'Figures',
    withheld: 'Newly withheld',
    claims: 'Statements that no longer hold',
    goals: 'Goals',
    concerned: 'Texts that speak about changed figures',
    areas: 'Areas',
    offers: 'Offers',
    texts: 'Texts',
    settings: 'About the report',
    newProblems: 'New errors and warnings',
    solvedProblems: 'Errors and warnings solved',
  },
  summary: {
    periods: (indicators) => `New periods of ${counted(indicators, 'indicator', 'indicators')}.`,
    values: (values, indicators) =>
      `${counted(values, 'published value changes', 'published values change')}, of ${counted(indicators, 'indicator', 'indicators')}.`,
    withheld: (cells) => `${counted(cells, 'value is', 'values are')} newly withheld.`,
    claims: (claims) =>
      `${counted(claims, 'statement no longer holds', 'statements no longer hold')}: the report is built only once the texts are adapted.`,
    problems: (errors, warnings) =>
      `New when checked, see below: ${[errors > 0 ? counted(errors, 'error', 'errors') : '', warnings > 0 ? counted(warnings, 'warning', 'warnings') : ''].filter((text) => text !== '').join(', ')}.`,
  },
  columns: ['Indicator', 'Change'],
  added: 'new',
  gone: 'no longer there',
  fields: (names) => `Changed in the catalogue: ${names.join(', ')}.`,
  periodsAdded: (periods, numbers, withheld) =>
    numbers + withheld === 0
      ? `New: ${periods.join(', ')}, without values so far.`
      : `New: ${periods.join(', ')} (${counted(numbers, 'value', 'values')}${withheld === 0 ? '' : `, ${String(withheld)} withheld`}).`,
  periodsGone: (periods) => `No longer there: ${periods.join(', ')}.`,
  newest: (period, value, change) =>
    `Total ${period}: ${value}${change === undefined ? '' : `, ${change}`}.`,
  since: (change, period) => `${change} than ${period}`,
  values: (count) => counted(count, 'value changed', 'values changed'),
  largest: (cell, before, after, size) => `most of all ${cell}: ${before} → ${after} (${size})`,
  relative: (size, percent) => `${size}, that is ${percent}`,
  filled: (count) => `${counted(count, 'value', 'values')} added.`,
  emptied: (count, cells) =>
    `${counted(count, 'value is', 'values are')} missing now: ${cells.join('; ')}.`,
  untold: (count) =>
    `${counted(count, 'total is', 'totals are')} told without a number here: beside ${count === 1 ? 'it' : 'them'} values are withheld only before or only after.`,
  untoldNumber: 'no number here',
  withheldIntro:
    'Here stood a number, or nothing. The number is no longer shown, for the protection of people.',
  withheldOnceShown:
    'Earlier numbers were public. Who knows them can work some out from new totals: before publishing, please settle with your statistics office whether totals or further values (“.”) must stay withheld too.',
  withheldOf: (indicator, cells) => `**${indicator}**: ${cells.join('; ')}`,
  goal: (title, before, after, target) =>
    `**${title}**: ${before ?? 'no value so far'} → ${after ?? 'no value any more'}; target: ${target}`,
  concernedIntro: 'Please read whether the words still fit. Numbers in the texts renew themselves.',
  concerned: (title, file, indicators) => `**${title}** (\`${file}\`): ${indicators.join('; ')}`,
  listAdded: (count) => `New (${String(count)})`,
  listGone: (count) => `Gone (${String(count)})`,
  listChanged: (count) => `Changed (${String(count)})`,
  levels: { error: 'error', warning: 'warning' },
  textHow: { added: 'new', gone: 'gone', changed: 'changed' },
  more: (count) => `and ${String(count)} more`,
  fieldNames: {
    name: 'name', short: 'short name', parent: 'belongs to', slug: 'address (old links break)',
    unpopulated: 'unpopulated', from: 'valid from', until: 'valid until', shape: 'boundary', types: 'type',
    provider: 'provider', area: 'area', point: 'place on the map', address: 'address', phases: 'phases of life',
    capacity: 'places', capacityUnit: 'unit of places', free: 'free of charge', languages: 'languages',
    opening: 'opening hours', focus: 'focus', website: 'website', email: 'e-mail', phone: 'telephone',
    contact: 'contact', informal: 'informal', checked: 'checked on', title: 'title', theme: 'theme',
    unit: 'unit', polarity: 'polarity', numerator: 'numerator', denominator: 'denominator', decimals: 'decimals',
    classification: 'classification', classes: 'classes', breaks: 'breaks', categories: 'categories',
    disclosure: 'disclosure control', complement: 'complement', level: 'level', source: 'source', note: 'note',
    unitReference: 'reference', noticeable: 'noticeable change', guides: 'target and threshold', sentence: 'sentence', id: 'key', kind: 'kind of municipality', language: 'language',
    site: 'address of the report', state: 'federal state', publisher: 'publisher', licence: 'licence',
    demonstration: 'note on all pages', levels: 'levels', offerTypes: 'types of offers', themes: 'themes',
    asOf: 'day of the report',
  }, // prettier-ignore
  unreadable: (which, errors) =>
    `The ${which === 'before' ? 'old' : 'new'} folder has ${String(errors)} errors in its data; what it would publish cannot be told.`,
  cellsNotQuoted:
    'What stands in tables is not quoted here: npm run check shows it on your own machine.',
};
