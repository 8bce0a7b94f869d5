/** Why cells are withheld, in words for the editor alone (`check --explain`); without it only how many. */
import type { WithheldCell } from '../domain/disclosure/explanations.ts';
import type { ReportFrame } from '../domain/dataset.ts';
import type { DisclosurePolicy, Language } from '../domain/municipality.ts';

type Rule = WithheldCell['rule'];
type Relation = NonNullable<WithheldCell['protects']>['kind'];

const germanRules = (
  rule: Rule,
  { minimumCount, minimumDenominator }: DisclosurePolicy,
): string => {
  switch (rule) {
    case 'office':
      return 'vom Amt geheim gehalten';
    case 'count':
      return `Anzahl unter ${String(minimumCount)}`;
    case 'complement':
      return `zum Ganzen fehlen weniger als ${String(minimumCount)}`;
    case 'denominator':
      return `Nenner unter ${String(minimumDenominator)}`;
    case 'kompik':
      return 'zu wenige Kitas oder Kinder (KOMPIK)';
    case 'linked':
      return 'hängt mit einem geheimen Wert zusammen';
    case 'secondary':
      return 'zusätzlich, schützt einen anderen Wert';
  }
};

const englishRules = (
  rule: Rule,
  { minimumCount, minimumDenominator }: DisclosurePolicy,
): string => {
  switch (rule) {
    case 'office':
      return 'withheld by the office';
    case 'count':
      return `count below ${String(minimumCount)}`;
    case 'complement':
      return `fewer than ${String(minimumCount)} are missing to the whole`;
    case 'denominator':
      return `denominator below ${String(minimumDenominator)}`;
    case 'kompik':
      return 'too few day-care centres or children (KOMPIK)';
    case 'linked':
      return 'tied to a withheld value';
    case 'secondary':
      return 'in addition, protects another value';
  }
};

const german: Readonly<Record<Relation, string>> = {
  areas: 'Summe der Gebiete',
  groups: 'Summe der Gruppen',
  complement: 'Zähler und Nenner',
  periods: 'Summe der Jahre',
};

const english: Readonly<Record<Relation, string>> = {
  areas: 'sum of the areas',
  groups: 'sum of the groups',
  complement: 'numerator and denominator',
  periods: 'sum of the years',
};

/** One withheld cell in the words of the report. */
export interface ExplainedCell {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly group?: string | undefined;
  readonly rule: Rule;
  readonly words: string;
}

/** Every withheld cell with its reason. */
export function explainedCells(
  cells: readonly WithheldCell[],
  frame: ReportFrame,
): readonly ExplainedCell[] {
  const { municipality, geography, groups } = frame;
  const areas = new Map(geography.areas.map(({ id, name }) => [id, name]));
  areas.set(municipality.id, municipality.name);
  const titles = new Map(groups.map(({ id, title }) => [id, title]));
  const place = (area: string, period: string, group: string): string =>
    [areas.get(area) ?? area, period, ...(group === '' ? [] : [titles.get(group) ?? group])].join(
      ', ',
    );
  const isGerman = municipality.language === 'de';
  return cells.map(({ indicator, area, period, group, rule, protects }) => {
    const reason = (isGerman ? germanRules : englishRules)(rule, municipality.disclosure);
    const relation =
      protects === undefined
        ? ''
        : ` (${(isGerman ? german : english)[protects.kind]}: ${protects.indicator}, ${place(protects.area, protects.period, protects.group)})`;
    return {
      indicator,
      area,
      period,
      group: group === '' ? undefined : group,
      rule,
      words: `${indicator}, ${place(area, period, group)}: ${reason}${relation}`,
    };
  });
}

/** How many cells are withheld, and how many of them by the office and in addition. */
export interface WithheldCounts {
  readonly indicators: number;
  readonly cells: number;
  readonly office: number;
  readonly additional: number;
}

export function countWithheld(cells: readonly WithheldCell[]): WithheldCounts {
  return {
    indicators: new Set(cells.map(({ indicator }) => indicator)).size,
    cells: cells.length,
    office: cells.filter(({ rule }) => rule === 'office').length,
    additional: cells.filter(({ rule }) => rule === 'secondary').length,
  };
}

/** One sentence; undefined where nothing is withheld. */
export function withheldSentence(counts: WithheldCounts, language: Language): string | undefined {
  const { indicators, cells, office, additional } = counts;
  if (cells === 0) return undefined;
  if (language === 'de') {
    const where = indicators === 1 ? 'In 1 Indikator' : `In ${String(indicators)} Indikatoren`;
    const many = cells === 1 ? 'ist 1 Wert' : `sind ${String(cells)} Werte`;
    return `${where} ${many} geheim gehalten, davon ${String(office)} vom Amt, ${String(additional)} zusätzlich zum Schutz anderer.`;
  }
  const where = indicators === 1 ? 'In 1 indicator' : `In ${String(indicators)} indicators`;
  const many = cells === 1 ? '1 value is' : `${String(cells)} values are`;
  return `${where} ${many} withheld, ${String(office)} of them by the office, ${String(additional)} in addition to protect others.`;
}

/** Why `--explain` is refused where a log may be kept. */
export const explainRefused =
  '--explain: refused where CI is set. The reasons for withholding must not stand in a log; run the command on your own machine.';
