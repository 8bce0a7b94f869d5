/** Targets and thresholds of the catalogue: `25`, `25 %`, `25 bis 2030`. */
import type { GuideValue } from '../../domain/indicator/indicator.ts';
import type { Unit } from '../../domain/indicator/unit.ts';
import { isCategory, isCount } from '../../domain/indicator/unit.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { decideMark, parseNumber } from '../text/number-text.ts';
import type { TableRow } from '../table/table-row.ts';
import { isCalendarDay } from '../yaml/yaml-fields.ts';

const kinds = ['target', 'threshold'] as const;

/**
 * The guide values of an indicator, the target first.
 *
 * A cell that is none is left out with a warning. So is one that could not be drawn: categories have no scale, and
 * the count of an area is none for its municipality.
 */
export function parseGuideValues(
  row: TableRow,
  { unit, level }: { readonly unit: Unit; readonly level: string },
  problems: ProblemList,
): readonly GuideValue[] {
  const hasScale = !isCategory(unit) && (!isCount(unit) || level === 'municipality');
  return kinds.flatMap((kind) => {
    const written = row.text(kind);
    if (written === '') return [];
    const title = (kind === 'threshold' && row.text('threshold_title')) || undefined;
    const read = readGuideValue(written, isCount(unit) || unit === 'balance');
    if (read === undefined) {
      problems.add('malformed-guide-value', row.place(kind), { column: kind, value: written });
      return [];
    }
    if (!hasScale) {
      const indicator = row.text('id');
      problems.add('guide-value-not-shown', row.place(kind), { column: kind, indicator });
      return [];
    }
    return [{ kind, ...read, title }];
  });
}

/** Value and date of a written guide value; undefined where it is none. `whole`: `1.200` can only be 1200. */
function readGuideValue(
  written: string,
  whole: boolean,
): Pick<GuideValue, 'value' | 'by'> | undefined {
  const [, number = '', by] =
    /^(.*?)(?:\s+(?:bis|by|until)\s+(?:zum\s+)?(.+))?$/iu.exec(written) ?? [];
  const thousands = number.includes('.') ? ',' : '.';
  const mark = decideMark([number]).mark ?? (whole ? thousands : undefined);
  const read = parseNumber(number, mark);
  if (typeof read !== 'object' || read.bracketed) return undefined;
  if (by !== undefined && !/^\d{4}$/u.test(by) && !isCalendarDay(by)) return undefined;
  return { value: read.value, by };
}
