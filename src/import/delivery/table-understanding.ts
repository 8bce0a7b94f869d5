/** What was understood of a delivery, for its report; several readings of one delivery become one. */
import type {
  DeliveryQuestion,
  DeliveryWarning,
  TableUnderstanding,
} from '../../domain/delivery/delivery-findings.ts';
import { unassigned } from '../../domain/indicator/observation.ts';
import { comparePeriods, parsePeriod } from '../../domain/indicator/period.ts';
import { reportLevel } from '../../domain/municipality.ts';
import { splitPeriod } from '../heading/heading-text.ts';
import type { ObservationRow } from './observation-row.ts';
import type { ReportKnowledge } from './report-knowledge.ts';

/** Fields that follow from the rows alone. */
type OfRows = Pick<
  TableUnderstanding,
  'values' | 'areas' | 'missingAreas' | 'hasTotal' | 'unassigned' | 'periods' | 'groups'
>;

export function ofRows(
  rows: readonly ObservationRow[],
  { municipality, areas }: ReportKnowledge,
): OfRows {
  const seen = new Set(rows.map(({ area }) => area));
  const level = reportLevel(municipality).id;
  return {
    values: rows.length,
    areas: [...seen].filter((id) => id !== municipality.id && id !== unassigned),
    missingAreas: areas
      .filter((area) => area.level === level && !area.unpopulated && !seen.has(area.id))
      .map(({ name }) => name),
    hasTotal: seen.has(municipality.id),
    unassigned: seen.has(unassigned),
    periods: [...new Set(rows.map(({ period }) => period))].toSorted(byPeriod),
    groups: [...new Set(rows.map(({ group }) => group).filter((group) => group !== ''))],
  };
}

/** The last line above a table that is a title, without its number. */
export const titleOf = (lines: readonly string[]): string =>
  (lines.findLast((line) => splitPeriod(line).rest.length > 8) ?? '')
    .replace(/^tab(?:elle|le)?\.?\s*[\d.]+\s*[:.–-]?\s*/iu, '')
    .slice(0, 160);

function byPeriod(a: string, b: string): number {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  return first === undefined || second === undefined ? 0 : comparePeriods(first, second);
}

export interface UnderstoodTable {
  readonly rows: readonly ObservationRow[];
  readonly questions: readonly DeliveryQuestion[];
  readonly warnings: readonly DeliveryWarning[];
  readonly understanding: TableUnderstanding;
  /** Words that columns.yaml could name, with the ids that are proposed. */
  readonly labels: ReadonlyMap<string, string>;
  /** The words of each group, by its id. */
  readonly groupTitles: ReadonlyMap<string, string>;
}

/** Columns that every entry leaves out: what one of them reads is not left out. */
function warningsOf(tables: readonly UnderstoodTable[]): readonly DeliveryWarning[] {
  const [first = [], ...others] = tables.map(({ warnings }) =>
    warnings.flatMap(({ columns }) => columns),
  );
  const columns = first.filter((one) => others.every((list) => list.includes(one)));
  return columns.length === 0 ? [] : [{ kind: 'column-left-out', columns }];
}

/** One delivery that several entries of columns.yaml read, each once. */
export function joined(
  tables: readonly [UnderstoodTable, ...UnderstoodTable[]],
  knowledge: ReportKnowledge,
): UnderstoodTable {
  const [first, ...others] = tables;
  if (others.length === 0) return first;
  const rows = tables.flatMap((table) => table.rows);
  const told = tables.map(({ understanding }) => understanding);
  const union = (pick: (one: TableUnderstanding) => readonly string[]): readonly string[] => [
    ...new Set(told.flatMap(pick)),
  ];
  const questions = new Map(
    tables.flatMap((table) => table.questions.map((one) => [JSON.stringify(one), one] as const)),
  );
  const indicators = Map.groupBy(
    told.flatMap((one) => one.indicators),
    ({ id }) => id,
  );
  return {
    rows,
    questions: [...questions.values()],
    warnings: warningsOf(tables),
    labels: new Map(tables.flatMap(({ labels }) => [...labels])),
    groupTitles: new Map(tables.flatMap(({ groupTitles }) => [...groupTitles])),
    understanding: {
      ...first.understanding,
      ...ofRows(rows, knowledge),
      turned: told.some(({ turned }) => turned),
      indicators: [...indicators.values()].flatMap((same) => {
        const [own] = same;
        const values = same.reduce((sum, one) => sum + one.values, 0);
        return own === undefined ? [] : [{ ...own, values }];
      }),
      ignoredAreas: union((one) => one.ignoredAreas),
      ignoredColumns: union((one) => one.ignoredColumns),
      footnotes: union((one) => one.footnotes),
      // Each of them stands in the file once, however often it is read.
      signs: first.understanding.signs,
    },
  };
}
