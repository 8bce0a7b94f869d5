/** A further language of pages for tests: a handful of French words, English for the rest. */
import { english } from './english/english.ts';
import type { PageLanguage } from './page-language.ts';

const groupMark = '\u202F';

export const french: PageLanguage = {
  ...english,
  collator: new Intl.Collator('fr', { numeric: true }),
  numbers: {
    ...english.numbers,
    decimalMark: ',',
    groupMark,
    change: { ...english.numbers.change, more: (size) => `${size} de plus` },
  },
  units: {
    ...english.units,
    percent: {
      beside: (number) => `${number}${groupMark}%`,
      heading: 'pour cent',
      difference: (number, one) => `${number} point${one ? '' : 's'} de pourcentage`,
      subject: 'La part',
    },
  },
  periods: {
    ...english.periods,
    schoolYear: (text) => `année scolaire ${text}`,
    when: { ...english.periods.when, 'school-year': (text) => `pendant l’${text}` },
  },
  states: { ...english.states, names: { ...english.states.names, withheld: 'confidentiel' } },
  places: {
    inArea: (name) => `à ${name}`,
    inMunicipality: (name, kind) => (kind === undefined ? `à ${name}` : `dans la ${kind} ${name}`),
    theKind: (kind) => `la ${kind}`,
    inTheKind: (kind) => `dans la ${kind}`,
    ofTheKind: (kind) => `de la ${kind}`,
    ofName: (name) => `de ${name}`,
    counted: (plural) => plural,
  },
  findings: {
    ...english.findings,
    label: (what, period) => `${what}${period === undefined ? '' : ` (${period})`}\u00A0: `,
    areas: {
      ...english.findings.areas,
      extent: ({ subject, least, leastAt, most, mostAt, difference }) =>
        `${subject} va de ${least} (${leastAt}) à ${most} (${mostAt})\u00A0: ${difference} d’écart.`,
    },
    place: {
      ...english.findings.place,
      value: (where, amount, period, tail) => `${where}, ${amount} (${period})${tail}.`,
    },
  },
  chrome: {
    ...english.chrome,
    siteTitle: (municipality) => `Grandir à ${municipality}`,
    areas: 'Quartiers',
    shown: '{n} sur {m}',
  },
};
