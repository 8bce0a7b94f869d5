/** Sentences from numbers in German. */
import type { FindingWords } from '../findings/finding-words.ts';
import { joinList } from '../findings/join-list.ts';

const compared = { higher: 'höher', similar: 'ähnlich', lower: 'niedriger' } as const;

const than: FindingWords['comparison']['than'] = {
  higher: (reference) => `höher als ${reference}`,
  similar: (reference) => `ähnlich wie ${reference}`,
  lower: (reference) => `niedriger als ${reference}`,
};

export const germanFindings: FindingWords = {
  subjectOfOwnUnit: 'Der Wert',
  both: (first, second) => `${first} und ${second}`,
  andOthers: (first, others) => `${first} und ${others} weitere`,
  times: (number) => `das ${number}-Fache`,

  areas: {
    plural: 'Gebiete',
    noValue: (plural) => `Für die ${plural} liegt kein Wert vor, der gezeigt werden kann.`,
    onlyOne: (name, amount) => `Nur für ein Gebiet liegt ein Wert vor: ${name} mit ${amount}.`,
    allTheSame: (amount) => `Alle Gebiete mit Angaben haben denselben Wert: ${amount}.`,
    extent: ({ subject, least, leastAt, most, mostAt, difference, times }) =>
      `${subject} reicht von ${least} (${leastAt}) bis ${most} (${mostAt}); das ist ein Unterschied von ${difference}${times === undefined ? '' : `, ${times}`}.`,
    byCategory: (list) => `Gebiete nach Kategorie: ${list}.`,
    asAWhole: (where, amount) => `${where} insgesamt sind es ${amount}.`,
    inShort: ({ indicator, least, leastAt, most, mostAt, when }) =>
      `${indicator}: In ${leastAt} sind es ${least}, in ${mostAt} ${most} (${when}).`,
  },

  place: {
    noNumber: (where, period, state) => `${where} (${period}): ${state}.`,
    value: (where, amount, period, tail) => `${where} sind es ${amount} (${period})${tail}.`,
  },

  comparison: {
    than,
    areas: ({ all, reference, counts }) => {
      const parts = counts.map(
        ({ word, text }, at) => `${text} ${at === 0 ? than[word](reference) : compared[word]}`,
      );
      return `Von ${all} Gebieten ${counts[0]?.count === 1 ? 'liegt' : 'liegen'} ${joinList(parts, 'und')}.`;
    },
    halfAtMost: (areas, amount) =>
      `In der Hälfte der ${areas} Gebiete mit Angaben sind es höchstens ${amount}.`,
  },

  scatter: {
    pairs: (count, text) =>
      `Für ${count === 1 ? 'ein Gebiet liegen' : `${text} Gebiete liegen`} beide Werte vor.`,
    noPattern: (count) =>
      `In ${count} Gebieten mit beiden Werten zeigt sich kein deutlicher Zusammenhang.`,
    pattern: ({ count, x, y, strong, rising }) =>
      `In ${count} Gebieten liegen beide Werte vor. Wo „${x}“ höher ist, ist „${y}“ ${strong ? 'meist' : 'häufig, aber nicht überall,'} ${rising ? 'höher' : 'niedriger'}.`,
  },

  trend: {
    noValue: (where) => `${where} liegt noch kein Wert vor, der gezeigt werden kann.`,
    noEarlier: (where, amount) =>
      `${where} sind es ${amount}; ein vergleichbarer früherer Wert liegt nicht vor.`,
    areasAlone: (plural, where) =>
      `Gezeigt sind die ${plural} ${where}; für das Ganze liegt kein Wert vor, der gezeigt werden kann.`,
    same: ({ where, what, from, to }) =>
      `${where} ist ${what} gleich geblieben: ${from} und ${to}.`,
    changed: ({ where, what, from, to, by, rising }) =>
      `${where} ist ${what} von ${from} auf ${to} ${rising ? 'gestiegen' : 'gesunken'}, um ${by}.`,
    since: {
      rising: (since) => `${since} gestiegen`,
      falling: (since) => `${since} gesunken`,
      steady: (since) => `${since} kaum verändert`,
    },
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
    latest: (amount, period) => `Zuletzt ${amount} (${period})`,
    reached: 'Der Zielwert ist erreicht.',
    left: (difference) => `bis zum Zielwert fehlen ${difference}`,
  },
};
