/** Why cells are withheld, in words for the editor alone (`check --explain`); without it only how many. */
import type { WithheldCell } from '../../domain/indicator/withheld-cell.ts';
import type { ReportFrame } from '../../domain/report-frame.ts';
import type { DisclosurePolicy } from '../../domain/municipality.ts';
import { unassigned } from '../../domain/indicator/observation.ts';
import type { MessageLanguage } from '../../domain/language.ts';
import { messageLanguageOf } from '../../domain/language.ts';

type Rule = WithheldCell['rule'];
type Relation = NonNullable<WithheldCell['protects']>['kind'];

interface WithheldWords {
  readonly rules: Readonly<Record<Rule, (policy: DisclosurePolicy) => string>>;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly unassigned: string;
  readonly more: (count: number) => string;
  readonly anotherValue: string;
  readonly sentence: (counts: WithheldCounts) => string;
  readonly elsewhere: string;
}

const words: Readonly<Record<MessageLanguage, WithheldWords>> = {
  de: {
    rules: {
      office: () => 'vom Amt geheim gehalten',
      count: ({ minimumCount }) => `Anzahl unter ${String(minimumCount)}`,
      complement: ({ minimumCount }) => `zum Ganzen fehlen weniger als ${String(minimumCount)}`,
      denominator: ({ minimumDenominator }) => `Nenner unter ${String(minimumDenominator)}`,
      kompik: () => 'zu wenige Kitas oder Kinder (KOMPIK)',
      linked: () => 'hängt mit einem geheimen Wert zusammen',
      secondary: () => 'zusätzlich geheim gehalten, schützt',
    },
    relations: {
      areas: 'Summe der Gebiete',
      groups: 'Summe der Gruppen',
      complement: 'Zähler und Nenner',
      periods: 'Summe der Jahre',
    },
    unassigned: 'nicht zuordenbar',
    more: (count) => `${String(count)} weitere`,
    anotherValue: 'einen anderen Wert',
    sentence: ({ indicators, cells, office, additional }) => {
      const where = indicators === 1 ? 'In 1 Indikator' : `In ${String(indicators)} Indikatoren`;
      const many = cells === 1 ? 'ist 1 Wert' : `sind ${String(cells)} Werte`;
      return `${where} ${many} geheim gehalten, davon ${String(office)} vom Amt, ${String(additional)} zusätzlich zum Schutz anderer.`;
    },
    elsewhere:
      'Hinweise, die auf geheim gehaltenen Werten beruhen, nennt nur „npm run check -- --explain“ auf dem eigenen Rechner.',
  },
  en: {
    rules: {
      office: () => 'withheld by the office',
      count: ({ minimumCount }) => `count below ${String(minimumCount)}`,
      complement: ({ minimumCount }) =>
        `fewer than ${String(minimumCount)} are missing to the whole`,
      denominator: ({ minimumDenominator }) => `denominator below ${String(minimumDenominator)}`,
      kompik: () => 'too few day-care centres or children (KOMPIK)',
      linked: () => 'tied to a withheld value',
      secondary: () => 'withheld in addition, protects',
    },
    relations: {
      areas: 'sum of the areas',
      groups: 'sum of the groups',
      complement: 'numerator and denominator',
      periods: 'sum of the years',
    },
    unassigned: 'unassigned',
    more: (count) => `${String(count)} more`,
    anotherValue: 'another value',
    sentence: ({ indicators, cells, office, additional }) => {
      const where = indicators === 1 ? 'In 1 indicator' : `In ${String(indicators)} indicators`;
      const many = cells === 1 ? '1 value is' : `${String(cells)} values are`;
      return `${where} ${many} withheld, ${String(office)} of them by the office, ${String(additional)} in addition to protect others.`;
    },
    elsewhere:
      'Warnings that rest on withheld values are told only by “npm run check -- --explain” on your own machine.',
  },
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
  const said = words[messageLanguageOf(municipality.language)];
  areas.set(unassigned, said.unassigned);
  const titles = new Map(groups.map(({ id, title }) => [id, title]));
  const place = (area: string, period: string, group: string): string =>
    [areas.get(area) ?? area, period, ...(group === '' ? [] : [titles.get(group) ?? group])].join(
      ', ',
    );
  const nameOf = (cell: CellName, beside: string): string =>
    [
      ...(cell.indicator === beside ? [] : [cell.indicator]),
      place(cell.area, cell.period, cell.group ?? ''),
    ].join(', ');
  const protectedBy = protectedCells(cells, frame);
  return cells.map((cell) => {
    const { indicator, area, period, group, rule, protects } = cell;
    const reason = said.rules[rule](municipality.disclosure);
    const others = protectedBy(cell);
    const named = others.slice(0, namedCells).map((other) => nameOf(other, indicator));
    const more = others.length - named.length;
    const list = [...named, ...(more > 0 ? [said.more(more)] : [])];
    const what =
      rule === 'secondary' ? ` ${list.length > 0 ? list.join('; ') : said.anotherValue}` : '';
    const relation =
      protects === undefined
        ? ''
        : ` (${said.relations[protects.kind]}: ${nameOf(protects, indicator)})`;
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

/** How many cells of how many indicators are withheld, by an office, and only to protect others. */
export function countWithheld(cells: readonly WithheldCell[]): WithheldCounts {
  return {
    indicators: new Set(cells.map(({ indicator }) => indicator)).size,
    cells: cells.length,
    office: cells.filter(({ rule }) => rule === 'office').length,
    additional: cells.filter(({ rule }) => rule === 'secondary').length,
  };
}

/** One sentence; undefined where nothing is withheld. */
export const withheldSentence = (
  counts: WithheldCounts,
  language: MessageLanguage,
): string | undefined => (counts.cells === 0 ? undefined : words[language].sentence(counts));

/**
 * Where warnings about withheld values are to be found. Said wherever anything is withheld, whether or not there
 * are such warnings: even that would tell of the values.
 */
export const warningsElsewhere = (language: MessageLanguage): string => words[language].elsewhere;

/** Why `--explain` is refused where a log may be kept. */
export const explainRefused =
  '--explain: refused where CI is set. The reasons for withholding must not stand in a log; run the command on your own machine.';
