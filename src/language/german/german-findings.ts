/** Sentences from numbers in German. */
import type { FindingWords } from '../findings/finding-words.ts';
import { upperFirst } from '../findings/letter-case.ts';
import { dativePlural } from './german-places.ts';
import { number } from './german-count.ts';

const than: FindingWords['comparison']['than'] = {
  higher: (reference) => `höher als ${reference}`,
  similar: (reference) => `ähnlich wie ${reference}`,
  lower: (reference) => `niedriger als ${reference}`,
};

/** „ist es 1“, „sind es 1,5“: one of something takes the singular. */
const areIt = (amount: string): string => `${isOne(amount) ? 'ist' : 'sind'} es ${amount}`;
const wereIt = (amount: string): string => `${isOne(amount) ? 'war' : 'waren'} es ${amount}`;
const isOne = (amount: string): boolean => /^\(?(?:mindestens )?1(?![\d.,])/u.test(amount);

export const germanFindings: FindingWords = {
  subjectOfOwnUnit: 'Der Wert',
  both: (first, second) => `${first} und ${second}`,
  andOthers: (first, others) => `${first} und ${number(others)} weitere`,
  times: (number) => `das ${number}-Fache`,

  label: (what, period) => `${what}${period === undefined ? '' : ` (${period})`}: `,

  areas: {
    plural: 'Gebiete',
    noValue: (plural) => `Für die ${plural} liegt kein Wert vor, der gezeigt werden kann.`,
    onlyOne: (name, amount) => `Nur für ein Gebiet liegt ein Wert vor: ${name} mit ${amount}.`,
    allTheSame: (amount) => `Alle Gebiete mit Angaben haben denselben Wert: ${amount}.`,
    published: (some, all) => `Veröffentlicht sind ${some} von ${all} Werten. `,
    extent: ({ subject, least, leastAt, most, mostAt, difference, times }) =>
      `${subject} reicht von ${least} (${leastAt}) bis ${most} (${mostAt}); das ist ein Unterschied von ${difference}${times === undefined ? '' : `, ${times}`}.`,
    byCategory: (list) => `Gebiete nach Kategorie: ${list}.`,
    asAWhole: (where, amount) => `${where} insgesamt ${areIt(amount)}.`,
    categoryAsAWhole: (where, label) => `${where} insgesamt lautet die Einstufung „${label}“.`,
  },

  place: {
    noNumber: {
      withheld: (where, period) => `${where} ist der Wert geheim gehalten (${period}).`,
      unreliable: (where, period) => `${where} ist der Wert zu unsicher (${period}).`,
      'not-meaningful': (where, period) =>
        `${where} lässt sich der Wert nicht sinnvoll bilden (${period}).`,
      later: (where, period) => `${where} folgt der Wert später (${period}).`,
      'not-available': (where, period) => `${where} ist kein Wert verfügbar (${period}).`,
    },
    value: (where, amount, period, tail) => `${where} ${areIt(amount)} (${period})${tail}.`,
    category: (where, label, period) => `${where} lautet die Einstufung „${label}“ (${period}).`,
    people: ({ where, amount, base, subject, predicate, period, tail }) => {
      const [verb = '', ...rest] = predicate.split(' ');
      const who = base === undefined ? subject : `von ${base} ${dativePlural(subject)}`;
      return `${[where, verb, amount, who, ...rest].join(' ')} (${period})${tail}.`;
    },
    more: (where, amount) => `, mehr als ${where} (${amount})`,
    less: (where, amount) => `, weniger als ${where} (${amount})`,
    beside: (where, amount) => `; ${where} ${areIt(amount)}`,
    notSettled: (where, amount) =>
      `; ${where} ${areIt(amount)}, der Unterschied ist nicht gesichert`,
  },

  comparison: {
    than,
    areas: ({ plural, all, reference, higher, lower, similar, open }) => {
      const lie = (count: number): string => (count === 1 ? 'liegt' : 'liegen');
      const unsettled =
        similar.count === 0
          ? ''
          : `; bei ${similar.count === 1 ? 'einem Gebiet' : `${similar.text} Gebieten`} ist der Unterschied nicht gesichert`;
      const rest =
        open.count === 0
          ? ''
          : `; für ${open.count === 1 ? 'ein Gebiet' : `${open.text} Gebiete`} ist kein Vergleich möglich`;
      if (higher.count > 0 && lower.count > 0) {
        return `${higher.text} von ${all} ${plural} ${lie(higher.count)} über dem Wert ${reference}, ${lower.text} darunter${unsettled}${rest}.`;
      }
      const [one, side] = higher.count > 0 ? [higher, 'über'] : [lower, 'unter'];
      return one.count > 0
        ? `${one.text} von ${all} ${plural} ${lie(one.count)} ${side} dem Wert ${reference}${unsettled}${rest}.`
        : `In keinem von ${all} ${plural} ist ein Unterschied zum Wert ${reference} gesichert${rest}.`;
    },
    halfAtMost: (some, areas, plural, amount) =>
      `In ${some} von ${areas} ${plural} mit Angaben sind es höchstens ${amount}, in den übrigen mehr.`,
  },

  guide: {
    names: { target: 'Zielwert', threshold: 'Schwelle' },
    target: (amount, by) => `Der Zielwert ist ${amount}${by === undefined ? '' : ` bis ${by}`}.`,
    threshold: (amount, title, by) =>
      `Die Schwelle ${title === undefined ? '' : `„${title}“ `}liegt ${by === undefined ? '' : `bis ${by} `}bei ${amount}.`,
  },

  scatter: {
    pairs: (count, text) =>
      `Für ${count === 1 ? 'ein Gebiet liegen' : `${text} Gebiete liegen`} beide Werte vor.`,
    noPattern: (count) =>
      `In ${number(count)} Gebieten mit beiden Werten zeigt sich kein deutlicher Zusammenhang.`,
    pattern: ({ count, x, y, strong, rising }) =>
      `In ${number(count)} Gebieten liegen beide Werte vor. Wo „${x}“ höher ist, ist „${y}“ ${strong ? 'meist' : 'häufig, aber nicht überall,'} ${rising ? 'höher' : 'niedriger'}.`,
  },

  trend: {
    noValue: (where) => `${where} liegt noch kein Wert vor, der gezeigt werden kann.`,
    none: {
      'no-number': '',
      single: 'Ein früherer Wert liegt nicht vor.',
      'not-comparable': 'Mit den Werten davor ist dieser Wert nicht vergleichbar.',
      'doubtful-end': 'Dieser Wert ist zu unsicher, um ihn mit früheren zu vergleichen.',
      category: '',
    },
    areasAlone: (plural, where) =>
      `Gezeigt sind die ${plural} ${where}; für das Ganze liegt kein Wert vor, der gezeigt werden kann.`,
    change: {
      rising: ({ what, since, from, by }) =>
        `${upperFirst(since)} (${from}) ist ${what} gestiegen, um ${by}.`,
      falling: ({ what, since, from, by }) =>
        `${upperFirst(since)} (${from}) ist ${what} gesunken, um ${by}.`,
      equal: ({ when }) => `${upperFirst(when)} waren es ebenso viel.`,
      unsettled: ({ when, from }) =>
        `${upperFirst(when)} ${wereIt(from)}; der Unterschied ist nicht gesichert.`,
      untested: ({ when, from }) => `${upperFirst(when)} ${wereIt(from)}.`,
    },
    turn: (amount, when) => `Dazwischen, ${when}, ${wereIt(amount)}.`,
    short: {
      rising: ({ since }) => `${since} gestiegen`,
      falling: ({ since }) => `${since} gesunken`,
      equal: ({ when }) => `wie ${when}`,
      unsettled: ({ period, from }) => `${period}: ${from}, Unterschied nicht gesichert`,
      untested: ({ period, from }) => `${period}: ${from}`,
    },
    shortTurn: (amount, period) => `dazwischen ${amount} (${period})`,
  },

  states: {
    alone: {
      withheld: 'ist der Wert geheim gehalten',
      unreliable: 'ist der Wert unsicher; er steht in Klammern oder fehlt',
      'not-meaningful': 'lässt sich der Wert nicht sinnvoll bilden',
      later: 'folgt der Wert später',
      'not-available': 'ist kein Wert verfügbar',
    },
    list: (all, list) => `Von ${all} Gebieten: ${list}.`,
    onlyArea: 'Für das einzige Gebiet',
    allAreas: 'In allen Gebieten',
    someAreas: (count, all) => `In ${count} von ${all} Gebieten`,
  },

  goal: {
    start: ({ baseline, period, target, due }) =>
      `Ausgangswert ${baseline} (${period}), Zielwert ${target} bis ${due}.`,
    noNewer: 'Ein neuerer Wert liegt noch nicht vor.',
    revised: (amount, period) => `Für ${period} gelten heute ${amount}`,
    latest: (amount, period) => `Zuletzt ${amount} (${period})`,
    reached: 'Der Zielwert ist erreicht.',
    left: (difference) =>
      `bis zum Zielwert ${isOne(difference) ? 'fehlt' : 'fehlen'} ${difference}`,
  },
};
