import type { ClaimFacts, ContentProblems } from '../../../domain/problem/content-problems.ts';
import type { ProblemWords } from '../problem-words.ts';
import { formatNumber, formatPlain } from '../../numbers/numbers.ts';
import { de, en } from '../phrases.ts';
import type { MessageLanguage } from '../../../domain/language.ts';

type ClaimProblems = Pick<
  ContentProblems,
  | 'change-without-earlier-value'
  | 'claim-false'
  | 'claim-on-withheld'
  | 'claim-not-settled'
  | 'claim-undecidable'
  | 'claim-without-number'
  | 'dead-anchor'
  | 'dead-link'
  | 'figure-without-values'
  | 'goal-baseline-differs'
  | 'goal-baseline-withheld'
  | 'goal-target-against-polarity'
  | 'goal-target-impossible'
  | 'group-needed'
  | 'group-not-found'
  | 'period-ambiguous'
  | 'period-not-found'
  | 'scatter-of-one-indicator'
  | 'value-withheld'
  | 'value-without-number'
>;

interface CellNames {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
}

const cellDe = ({ indicator, area, period }: CellNames): string =>
  `„${indicator}“, ${area}, ${period}`;
const cellEn = ({ indicator, area, period }: CellNames): string =>
  `“${indicator}”, ${area}, ${period}`;

/** Enough decimals to see why a comparison fails, no more than four beyond the catalogue's. */
function shown(
  value: number,
  { decimals, found, against }: ClaimFacts,
  language: MessageLanguage,
): string {
  let enough = decimals;
  const other = against?.value ?? found;
  while (
    enough < decimals + 4 &&
    found !== other &&
    formatNumber(found, enough, language) === formatNumber(other, enough, language)
  ) {
    enough += 1;
  }
  return formatNumber(value, enough, language);
}

const opsDe: Readonly<Record<string, string>> = {
  highest: 'am höchsten',
  lowest: 'am niedrigsten',
  rising: 'gestiegen',
  falling: 'gesunken',
  similar: 'ähnlich',
};
const opsEn: Readonly<Record<string, string>> = {
  highest: 'highest',
  lowest: 'lowest',
  rising: 'rising',
  falling: 'falling',
  similar: 'similar',
};

function claimFalseDe(facts: ClaimFacts): string {
  const { words, op, against } = facts;
  const claimed = `${opsDe[op] ?? op}${against === undefined || against.name !== undefined ? '' : ` ${formatPlain(against.value, 12, 'de')}`}`;
  const other =
    against?.name === undefined
      ? ''
      : `, bei „${against.name}“ ${shown(against.value, facts, 'de')}`;
  return `„${words}“ stimmt nicht mehr: ${cellDe(facts)} ist jetzt ${shown(facts.found, facts, 'de')}${other}; behauptet ist „${claimed}“.`;
}

function claimFalseEn(facts: ClaimFacts): string {
  const { words, op, against } = facts;
  const claimed = `${opsEn[op] ?? op}${against === undefined || against.name !== undefined ? '' : ` ${formatPlain(against.value, 12, 'en')}`}`;
  const other =
    against?.name === undefined
      ? ''
      : `, for “${against.name}” ${shown(against.value, facts, 'en')}`;
  return `“${words}” is no longer true: ${cellEn(facts)} is now ${shown(facts.found, facts, 'en')}${other}; the claim is “${claimed}”.`;
}

const reasonsDe = {
  'no-reference': 'Der Vergleichswert fehlt.',
  'no-earlier-period': 'Es gibt keinen früheren Wert derselben Art von Zeitraum.',
  break: 'Dazwischen liegt ein Bruch in der Zeitreihe.',
  category: 'Der Indikator hat Kategorien; vergleichen lässt sich nur mit „=“.',
  uncertain:
    'Ein Wert ist unsicher (eingeklammert, fraglich oder ohne Vertrauensbereich); ein solcher Satz wäre geraten.',
} as const;
const reasonsEn = {
  'no-reference': 'The reference value is missing.',
  'no-earlier-period': 'There is no earlier value of the same kind of period.',
  break: 'There is a break in the series in between.',
  category: 'The indicator has categories; only “=” can compare them.',
  uncertain:
    'A value is uncertain (in brackets, questionable or without a confidence interval); such a sentence would be a guess.',
} as const;

const unsettledDe = {
  chance: 'Ein solcher Unterschied kann Zufall sein.',
  'no-ground':
    'Ab wann eine Änderung etwas bedeutet, ist nicht festgelegt (Spalte „noticeable“ in data/indicators.csv).',
} as const;
const unsettledEn = {
  chance: 'Chance alone may make such a difference.',
  'no-ground':
    'From when on a change means anything is not laid down (column “noticeable” in data/indicators.csv).',
} as const;

/** Words against the data. A withheld value is never named, nor whether the words are true of it. */
export const claimProblemWords: ProblemWords<ClaimProblems> = {
  'period-not-found': {
    de: ({ indicator, value, candidates }) => ({
      message: `Den Zeitraum „${value}“ gibt es für „${indicator}“ hier nicht.`,
      hint:
        candidates.length === 0
          ? 'Werte hat er hier noch gar nicht.'
          : `Vorhanden sind: ${de.listed(candidates)}.`,
    }),
    en: ({ indicator, value, candidates }) => ({
      message: `There is no period “${value}” for “${indicator}” here.`,
      hint:
        candidates.length === 0
          ? 'It has no values here yet.'
          : `Present are: ${en.listed(candidates)}.`,
    }),
  },
  'period-ambiguous': {
    de: ({ indicator, value, candidates }) => ({
      message: `„${value}“ kann für „${indicator}“ mehrere Zeiträume meinen.`,
      hint: `Einen davon schreiben: ${de.listed(candidates)}.`,
    }),
    en: ({ indicator, value, candidates }) => ({
      message: `“${value}” may mean several periods of “${indicator}”.`,
      hint: `Write one of them: ${en.listed(candidates)}.`,
    }),
  },
  'figure-without-values': {
    de: ({ indicator, level }) => ({
      message: `Für „${indicator}“ gibt es auf der Ebene „${level}“ keinen Wert, der gezeigt werden kann.`,
      hint: 'Einen anderen Indikator oder eine andere Ebene wählen, oder das Tag löschen, bis Werte da sind.',
    }),
    en: ({ indicator, level }) => ({
      message: `“${indicator}” has no value that can be shown at the level “${level}”.`,
      hint: 'Choose another indicator or level, or delete the tag until there are values.',
    }),
  },
  'group-not-found': {
    de: ({ indicator, value, candidates, nearest }) => ({
      message: `Die Gruppe „${value}“ gibt es bei „${indicator}“ nicht.`,
      hint:
        candidates.length === 0
          ? 'Der Indikator ist nicht nach Gruppen aufgeteilt; „group“ löschen.'
          : de.meant(nearest, candidates),
    }),
    en: ({ indicator, value, candidates, nearest }) => ({
      message: `“${indicator}” has no group “${value}”.`,
      hint:
        candidates.length === 0
          ? 'The indicator is not broken down by groups; delete “group”.'
          : en.meant(nearest, candidates),
    }),
  },
  'group-needed': {
    de: ({ indicator, candidates }) => ({
      message: `„${indicator}“ gibt es hier nur nach Gruppen.`,
      hint: `group="…" ergänzen: ${de.listed(candidates)}.`,
    }),
    en: ({ indicator, candidates }) => ({
      message: `“${indicator}” exists by groups only here.`,
      hint: `Add group="…": ${en.listed(candidates)}.`,
    }),
  },
  'claim-false': {
    de: (facts) => ({
      message: claimFalseDe(facts),
      hint: 'Den Satz ändern oder die Zahlen prüfen.',
    }),
    en: (facts) => ({
      message: claimFalseEn(facts),
      hint: 'Change the sentence or check the numbers.',
    }),
  },
  'claim-on-withheld': {
    de: (facts) => ({
      message: `Über ${cellDe(facts)} lässt sich nichts behaupten: Der Wert wird geheim gehalten.`,
      hint: 'Den Satz ohne diesen Wert schreiben; auch ein Vergleich würde etwas über ihn verraten.',
    }),
    en: (facts) => ({
      message: `Nothing can be claimed about ${cellEn(facts)}: the value is withheld.`,
      hint: 'Write the sentence without this value; even a comparison would tell something about it.',
    }),
  },
  'claim-without-number': {
    de: (facts) => ({
      message: `Für ${cellDe(facts)} liegt keine Zahl vor, an der sich die Behauptung prüfen ließe.`,
      hint: 'Gebiet und Zeitraum prüfen oder den Satz ohne <Claim> schreiben.',
    }),
    en: (facts) => ({
      message: `There is no number for ${cellEn(facts)} to check the claim against.`,
      hint: 'Check area and period, or write the sentence without <Claim>.',
    }),
  },
  'claim-undecidable': {
    de: ({ reason, ...facts }) => ({
      message: `Ob die Behauptung über ${cellDe(facts)} stimmt, lässt sich nicht sagen. ${reasonsDe[reason]}`,
      hint: 'Den Satz vorsichtiger fassen oder mit „than“ etwas anderes zum Vergleich nennen.',
    }),
    en: ({ reason, ...facts }) => ({
      message: `Whether the claim about ${cellEn(facts)} is true cannot be said. ${reasonsEn[reason]}`,
      hint: 'Word the sentence more carefully, or name something else to compare with in “than”.',
    }),
  },
  'claim-not-settled': {
    de: ({ reason, ...facts }) => ({
      message: `Die Behauptung über ${cellDe(facts)} sagt mehr als die Daten: ${unsettledDe[reason]}`,
      hint: 'Beide Zahlen nennen statt „gestiegen“ oder „gesunken“, oder einen längeren Zeitraum vergleichen.',
    }),
    en: ({ reason, ...facts }) => ({
      message: `The claim about ${cellEn(facts)} says more than the data: ${unsettledEn[reason]}`,
      hint: 'Give both numbers instead of “risen” or “fallen”, or compare over a longer time.',
    }),
  },
  'goal-target-impossible': {
    de: ({ target, indicator, fault }) => ({
      message: `Der Zielwert ${formatPlain(target, 12, 'de')} kann nicht erreicht werden: „${indicator}“ ${fault === 'negative' ? 'wird nie negativ' : 'endet bei 100'}.`,
      hint: 'Zielwert und Indikator prüfen.',
    }),
    en: ({ target, indicator, fault }) => ({
      message: `The target ${formatPlain(target, 12, 'en')} cannot be reached: “${indicator}” ${fault === 'negative' ? 'is never negative' : 'ends at 100'}.`,
      hint: 'Check target and indicator.',
    }),
  },
  'scatter-of-one-indicator': {
    de: ({ indicator }) => ({
      message: `<ScatterPlot> zeigt „${indicator}“ gegen sich selbst.`,
      hint: 'In „x“ oder „y“ einen anderen Indikator nennen.',
    }),
    en: ({ indicator }) => ({
      message: `<ScatterPlot> shows “${indicator}” against itself.`,
      hint: 'Name another indicator in “x” or “y”.',
    }),
  },
  'dead-anchor': {
    de: ({ href, anchor, nearest }) => ({
      message: `Der Link „${href}“ führt an keine Stelle der Seite: eine Überschrift „${anchor}“ hat sie nicht.`,
      hint:
        nearest === undefined
          ? 'Die Adresse einer Überschrift ist ihr Text in Kleinbuchstaben, Wörter mit „-“ verbunden: „## Kurze Wege“ ist „#kurze-wege“.'
          : `Meinten Sie „#${nearest}“?`,
    }),
    en: ({ href, anchor, nearest }) => ({
      message: `The link “${href}” leads to no place of the page: it has no heading “${anchor}”.`,
      hint:
        nearest === undefined
          ? 'The address of a heading is its text in small letters, words joined by “-”: “## Short ways” is “#short-ways”.'
          : `Did you mean “#${nearest}”?`,
    }),
  },
  'dead-link': {
    de: ({ href, nearest }) => ({
      message: `Der Link „${href}“ führt zu keiner Seite dieser Website.`,
      hint:
        nearest === undefined
          ? 'Links auf andere Websites beginnen mit https://; eigene Seiten stehen unter „/gebiete/…/“, „/indikatoren/…/“, „/berichte/…/“.'
          : `Meinten Sie „${nearest}“?`,
    }),
    en: ({ href, nearest }) => ({
      message: `The link “${href}” leads to no page of this site.`,
      hint:
        nearest === undefined
          ? 'Links to other sites begin with https://; own pages are “/gebiete/…/”, “/indikatoren/…/”, “/berichte/…/”.'
          : `Did you mean “${nearest}”?`,
    }),
  },
  'change-without-earlier-value': {
    de: (facts) => ({
      message: `Für ${cellDe(facts)} gibt es keinen früheren Wert, gegen den sich die Veränderung zeigen ließe.`,
      hint: 'Mit than="…" den Zeitraum nennen, oder format="number" schreiben.',
    }),
    en: (facts) => ({
      message: `There is no earlier value to show the change of ${cellEn(facts)} against.`,
      hint: 'Name the period with than="…", or write format="number".',
    }),
  },
  'value-withheld': {
    de: (facts) => ({
      message: `${cellDe(facts)} wird geheim gehalten; so steht es dann auch im Satz.`,
      hint: 'Liest sich der Satz damit nicht mehr, ihn ohne diesen Wert schreiben.',
    }),
    en: (facts) => ({
      message: `${cellEn(facts)} is withheld; the sentence will say so.`,
      hint: 'If it no longer reads well, write it without this value.',
    }),
  },
  'value-without-number': {
    de: (facts) => ({
      message: `Für ${cellDe(facts)} liegt keine Zahl vor; so steht es dann auch im Satz.`,
      hint: 'Gebiet und Zeitraum prüfen.',
    }),
    en: (facts) => ({
      message: `There is no number for ${cellEn(facts)}; the sentence will say so.`,
      hint: 'Check area and period.',
    }),
  },
  'goal-baseline-differs': {
    de: ({ stated, found, decimals, ...facts }) => ({
      message: `Der Ausgangswert des Ziels ist mit ${formatPlain(stated, 12, 'de')} angegeben, die Daten sagen ${formatNumber(found, decimals, 'de')} (${cellDe(facts)}).`,
      hint: 'Den Ausgangswert oder den Zeitraum in „baseline“ prüfen.',
    }),
    en: ({ stated, found, decimals, ...facts }) => ({
      message: `The goal states a baseline of ${formatPlain(stated, 12, 'en')}, the data say ${formatNumber(found, decimals, 'en')} (${cellEn(facts)}).`,
      hint: 'Check value or period of “baseline”.',
    }),
  },
  'goal-baseline-withheld': {
    de: (facts) => ({
      message: `Der Ausgangswert des Ziels (${cellDe(facts)}) wird geheim gehalten und darf auch hier nicht stehen.`,
      hint: 'Das Ziel an einem größeren Gebiet oder an einem anderen Indikator messen.',
    }),
    en: (facts) => ({
      message: `The goal's baseline (${cellEn(facts)}) is withheld and must not stand here either.`,
      hint: 'Measure the goal by a larger area or another indicator.',
    }),
  },
  'goal-target-against-polarity': {
    de: ({ indicator, polarity, baseline, target }) => ({
      message: `Der Zielwert ${formatPlain(target, 12, 'de')} liegt ${target > baseline ? 'über' : 'unter'} dem Ausgangswert ${formatPlain(baseline, 12, 'de')}; bei „${indicator}“ gilt aber ${polarity === 'lower' ? 'niedriger' : 'höher'} als besser.`,
      hint: 'Zielwert oder „polarity“ im Katalog prüfen.',
    }),
    en: ({ indicator, polarity, baseline, target }) => ({
      message: `The target ${formatPlain(target, 12, 'en')} is ${target > baseline ? 'above' : 'below'} the baseline ${formatPlain(baseline, 12, 'en')}, but for “${indicator}” ${polarity} counts as better.`,
      hint: 'Check the target, or “polarity” in the catalogue.',
    }),
  },
};
