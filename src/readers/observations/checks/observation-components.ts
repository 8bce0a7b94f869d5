/** Shares that are computed from two counts of other tables: what their own rows cannot show. */
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import type { Observation } from '../../../domain/indicator/observation.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import type { ProblemList } from '../../../domain/problem/problem.ts';
import { isShareOfPersons } from '../row/observation-value.ts';

const keyOf = ({ area, period, group }: Observation): string =>
  `${area}\u0000${period.text}\u0000${group}`;

/**
 * Reports counts that would make a share of people over 100 percent (`computed-over-hundred`), once an
 * indicator; cells that have a value of their own are checked there.
 */
export function checkComputedShares(
  indicators: readonly Indicator[],
  byIndicator: ReadonlyMap<string, readonly Observation[]>,
  problems: ProblemList,
): void {
  for (const indicator of indicators) {
    const { id, numeratorIndicator: numerator, denominatorIndicator: denominator } = indicator;
    if (numerator === undefined || denominator === undefined || numerator === denominator) continue;
    if (!isShareOfPersons(indicator)) continue;
    const delivered = new Set((byIndicator.get(id) ?? []).map(keyOf));
    const denominators = new Map(
      (byIndicator.get(denominator) ?? []).map((row) => [keyOf(row), numberOf(row.value)]),
    );
    for (const row of byIndicator.get(numerator) ?? []) {
      const key = keyOf(row);
      const whole = denominators.get(key);
      const part = numberOf(row.value);
      if (whole === undefined || part === undefined || part <= whole || delivered.has(key))
        continue;
      const facts = {
        indicator: id,
        numerator,
        denominator,
        area: row.area,
        period: row.period.text,
      };
      problems.fold('computed-over-hundred', id, row.place, facts);
    }
  }
}
