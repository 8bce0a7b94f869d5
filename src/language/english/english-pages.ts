/** Sentences of the pages in English. */
import { joinList } from '../findings/join-list.ts';
import type { PageWords } from '../words/page-words.ts';
import { counted, number } from './english-count.ts';
import { overviewLead } from './english-overview.ts';

export const englishPageWords: PageWords = {
  headline: (municipality) => `How do children live in ${municipality}?`,
  overviewLead,
  indicatorCount: (count) => (count === 1 ? '1 indicator' : `${number(count)} indicators`),
  offersInTotal: (count, types) =>
    `The register lists ${counted(count, 'one offer', 'offers')} of ${types === 1 ? 'one type' : `${number(types)} types`}.`,
  areasLead: ({ count, plural, municipality, profiles: { numbers, offers, knowledge } }) => {
    const shown = [
      ...(numbers ? ['numbers'] : []),
      ...(offers ? ['offers'] : []),
      ...(knowledge ? ['local knowledge'] : []),
    ];
    const profiles = shown.length === 0 ? '' : ` Each profile shows ${joinList(shown, 'and')}.`;
    return `${municipality} has ${count} ${plural}.${profiles}`;
  },
  levelHeading: (plural) => plural,
  withoutValues: 'no values of its own',
  unpopulated: 'unpopulated',
  unpopulatedSentence: 'Nobody lives here. There are therefore no numbers about people.',
  areaIs: ({ name, level, partOf }) => `${name}: ${level} in ${partOf}.`,
  areaLocator: (name, municipality) => `Where ${name} lies in ${municipality}`,
  supplement: (parent) => `in ${parent}`,
  partsTitle: (plural) => plural,
  areaOffers: (name, byType, count) =>
    `The register lists ${counted(count, 'one offer', 'offers')} for ${name}: ${byType}.`,
  areaWithoutOffers: (name) =>
    `No offer is registered for ${name}. That does not mean that there is none.`,
  offersOfArea: (name) => `Offers: ${name}`,
  numbersOfArea: (name) => `All numbers: ${name}`,
  numbersInside: (count) => (count === 1 ? '1 number' : `${count} numbers`),
  byline: (authors, date) => `${authors}, ${date}`,
  reviewed: (date) => `reviewed ${date}`,
  mapAlternative: (short, period) => `Map: ${short}, ${period}`,
  themeLead: (count) => (count === 1 ? 'One indicator' : `${number(count)} indicators`),
  offersLead: (count, types, asOf) =>
    `${count === '1' ? '1 offer' : `${count} offers`} for children and families${types > 1 ? ` of ${number(types)} types` : ''}, as of ${asOf}. An offer that is missing here may still exist.`,
  places: (capacity, unit) => (unit === undefined ? capacity : `${capacity} ${unit}`),
  goalsLead: (goals, measures) =>
    `${goals === 1 ? 'One goal' : `${number(goals)} goals`} and ${measures === 1 ? 'one measure' : `${number(measures)} measures`}: what shall change, by when, and what is done for it.`,
  goalSentence: ({ target, due, latest, latestPeriod, indicator, place }) =>
    `${indicator}, ${place}: ${target} by ${due}${latest === undefined ? '' : `; most recently ${latest} (${latestPeriod ?? ''})`}.`,
  smart: {
    specific: 'Specific: what shall change?',
    measurable: 'Measurable: how can it be seen?',
    accepted: 'Accepted: does it meet the children’s need?',
    realistic: 'Realistic: what can the municipality move?',
    timed: 'Timed: by when?',
  },
  measurable: ({ indicator, place, baseline, period, target }) =>
    `${indicator}, ${place}: from ${baseline} (${period}) to ${target}`,
  until: (date) => `by ${date}`,
  fromTo: (from, to) => `${from} to ${to}`,
  decision: (date, body, reference) =>
    `Decided${date === undefined ? '' : ` on ${date}`}${body === undefined ? '' : ` (${body})`}${reference === undefined ? '' : `, ${reference}`}`,
  stages: {
    analysis: 'Understanding how children live',
    agenda: 'Setting the agenda',
    decision: 'Deciding on goals',
    implementation: 'Implementing',
    review: 'Reviewing',
  },
  definition: {
    unit: 'Unit',
    numerator: 'Numerator',
    denominator: 'Denominator',
    reference: 'Time reference',
    polarity: 'Polarity',
    polarities: {
      lower: 'A low value is desired.',
      higher: 'A high value is desired.',
      neutral: 'Neutral: the value describes, it does not judge.',
    },
    classes: 'Classes of the map',
    classified: (method, classes) =>
      `${classes === 1 ? '1 class' : `${number(classes)} classes`}, ${method}; made over all periods, so that a colour always means the same`,
    level: 'Level',
    periods: 'Periods',
    source: 'Source',
    attribution: 'Attribution',
    licence: 'Licence',
    updated: 'Updated',
    note: 'Note',
    register: 'Computed from the register of offers',
    publishedBy: 'Already published by',
  },
  classification: {
    quantile: 'quantiles (about as many values in each class)',
    'equal-interval': 'equal intervals',
    'natural-breaks': 'natural breaks (similar values together)',
    manual: 'set breaks',
  },
  offerDetails: {
    type: 'Type',
    provider: 'Provider',
    area: 'Area',
    address: 'Address',
    coordinates: 'Coordinates',
    phases: 'Life phases',
    capacity: 'Capacity',
    cost: 'Cost',
    free: 'free of charge',
    notFree: 'with a fee',
    languages: 'Languages',
    opening: 'Open',
    focus: 'Focus',
    contact: 'Contact',
    website: 'Website',
    email: 'Email',
    phone: 'Phone',
    informal: 'Form',
    informalText: 'open meeting point without a formal provider',
    checked: 'Last checked',
  },
  licenceNote: (attribution, licence) =>
    `When you use the data, please name: “${attribution}”, licence: ${licence}. Indicators from another source name it themselves.`,
  downloadTitles: { areas: 'Boundaries of areas', offers: 'Offers' },
  stateTable: {
    caption: 'How cells without an ordinary value are marked',
    name: 'State',
    meaning: 'Meaning',
    sign: 'Sign in tables',
  },
  stateSigns: {
    observed: '18.1',
    zero: '0',
    withheld: '•',
    unreliable: '(18.1) or /',
    'not-meaningful': '×',
    later: '…',
    'not-available': '–',
  },
};
