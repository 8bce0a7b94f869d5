/** Why cells are withheld, in words for the editor alone (`check --explain`); without it only how many. */
import type { WithheldCell } from '../../domain/indicator/withheld-cell.ts';
import type { ReportFrame } from '../../domain/report-frame.ts';
import type { DisclosurePolicy } from '../../domain/municipality.ts';
import { unassigned } from '../../domain/indicator/observation.ts';
import type { Language } from '../../domain/language.ts';

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
      return 'zusätzlich geheim gehalten, schützt';
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
      return 'withheld in addition, protects';
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
  /** Withheld in addition: the cells that could be worked out otherwise. */
  readonly protects?: readonly CellName[] | undefined;
  readonly words: string;
}

type CellName = Pick<ExplainedCell, 'indicator' | 'area' | 'period' | 'group'>;

/** How many protected cells the words name; the others are counted. */
const namedCells = 3;

/** Every withheld cell with its reason. */
export function explainedCells(
  cells: readonly WithheldCell[],
  frame: ReportFrame,
): readonly ExplainedCell[] {
  const { municipality, geography, groups } = frame;
  const areas = new Map(geography.areas.map(({ id, name }) => [id, name]));
  areas.set(municipality.id, municipality.name);
  areas.set(unassigned, municipality.language === 'de' ? 'nicht zuordenbar' : 'unassigned');
  const titles = new Map(groups.map(({ id, title }) => [id, title]));
  const place = (area: string, period: string, group: string): string =>
    [areas.get(area) ?? area, period, ...(group === '' ? [] : [titles.get(group) ?? group])].join(
      ', ',
    );
  const isGerman = municipality.language === 'de';
  const nameOf = (cell: CellName, beside: string): string =>
    [
      ...(cell.indicator === beside ? [] : [cell.indicator]),
      place(cell.area, cell.period, cell.group ?? ''),
    ].join(', ');
  const protectedBy = protectedCells(cells, frame);
  return cells.map((cell) => {
    const { indicator, area, period, group, rule, protects } = cell;
    const reason = (isGerman ? germanRules : englishRules)(rule, municipality.disclosure);
    const others = protectedBy(cell);
    const named = others.slice(0, namedCells).map((other) => nameOf(other, indicator));
    const more = others.length - named.length;
    const list = [...named, ...(more > 0 ? [isGerman ? `${more} weitere` : `${more} more`] : [])];
    const another = isGerman ? 'einen anderen Wert' : 'another value';
    const what = rule === 'secondary' ? ` ${list.length > 0 ? list.join('; ') : another}` : '';
    const relation =
      protects === undefined
        ? ''
        : ` (${(isGerman ? german : english)[protects.kind]}: ${nameOf(protects, indicator)})`;
    return {
      indicator,
      area,
      period,
      group: group === '' ? undefined : group,
      rule,
      protects: others.length > 0 ? others : undefined,
      words: `${indicator}, ${place(area, period, group)}: ${reason}${what}${relation}`,
    };
  });
}

/**
 * For a cell withheld in addition: the withheld cells of the sum that would have given one of them away, those
 * with a reason of their own before others that were added themselves.
 */
function protectedCells(
  cells: readonly WithheldCell[],
  { municipality, geography }: ReportFrame,
): (cell: WithheldCell) => readonly CellName[] {
  const wholeOf = new Map(
    geography.areas.map(({ id, parent }) => [id, parent ?? municipality.id] as const),
  );
  wholeOf.set(unassigned, municipality.id);
  const byIndicator = new Map<string, WithheldCell[]>();
  for (const cell of cells) {
    const found = byIndicator.get(cell.indicator);
    if (found === undefined) byIndicator.set(cell.indicator, [cell]);
    else found.push(cell);
  }
  return (cell) => {
    const { protects: sum } = cell;
    if (sum === undefined) return [];
    const inSum = (other: WithheldCell): boolean => {
      const sameArea = other.area === sum.area;
      const samePeriod = other.period === sum.period;
      const sameGroup = other.group === sum.group;
      switch (sum.kind) {
        case 'areas':
          return samePeriod && sameGroup && (sameArea || wholeOf.get(other.area) === sum.area);
        case 'groups':
          return sameArea && samePeriod;
        case 'complement':
          return sameArea && samePeriod && sameGroup;
        case 'periods':
          return sameArea && sameGroup;
      }
    };
    const indicators = [...new Set([cell.indicator, sum.indicator])];
    const others = indicators
      .flatMap((id) => byIndicator.get(id) ?? [])
      .filter((other) => other !== cell && inSum(other));
    const first = others.filter(({ rule }) => rule !== 'secondary' && rule !== 'linked');
    return (first.length > 0 ? first : others).map(({ indicator, area, period, group }) => ({
      indicator,
      area,
      period,
      group: group === '' ? undefined : group,
    }));
  };
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

/**
 * Where warnings about withheld values are to be found. Said wherever anything is withheld, whether or not there
 * are such warnings: even that would tell of the values.
 */
export const warningsElsewhere = (language: Language): string =>
  language === 'de'
    ? 'Hinweise, die auf geheim gehaltenen Werten beruhen, nennt nur „npm run check -- --explain“ auf dem eigenen Rechner.'
    : 'Warnings that rest on withheld values are told only by “npm run check -- --explain” on your own machine.';

/** Why `--explain` is refused where a log may be kept. */
export const explainRefused =
  '--explain: refused where CI is set. The reasons for withholding must not stand in a log; run the command on your own machine.';
