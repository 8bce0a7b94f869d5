/** What the rows of the catalogue say about each other, and about people. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import { problem } from '../../domain/problem/problem.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { isSpreadsheetError } from '../text/spreadsheet-errors.ts';
import type { TableRow } from '../table/table-row.ts';
import type { Unit } from '../../domain/indicator/unit.ts';
import { isCategory, isCount, isRate, unitRow } from '../../domain/indicator/unit.ts';

/** The counts an indicator is made of must exist and be amounts: a rate of a rate means nothing. */
export function checkComponents(
  indicators: readonly Indicator[],
  rows: ReadonlyMap<string, TableRow>,
  problems: ProblemList,
): void {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  for (const { id, numeratorIndicator, denominatorIndicator } of indicators) {
    const row = rows.get(id);
    for (const [column, value] of [
      ['numerator_indicator', numeratorIndicator],
      ['denominator_indicator', denominatorIndicator],
    ] as const) {
      if (value === undefined || row === undefined) continue;
      const component = byId.get(value);
      const place = row.place(column);
      if (component === undefined) {
        const known = [...byId.keys()];
        const facts = { column, value, known, nearest: nearestName(value, known) };
        problems.fold('unknown-component', `${column}\u0000${value}`, place, facts);
      } else if (value === id) {
        problems.add('component-of-itself', place, { column, indicator: id });
      } else if (!isAmount(component.unit)) {
        const unit = String(component.unit);
        problems.add('component-not-a-count', place, { column, component: value, unit });
      }
    }
  }
}

/** Components and units that make no value, or a wrong one, of a row. */
export function checkMaking(
  indicators: readonly Indicator[],
  rows: ReadonlyMap<string, TableRow>,
  problems: ProblemList,
): void {
  for (const { id, unit, numeratorIndicator, denominatorIndicator, fromOffers } of indicators) {
    const row = rows.get(id);
    if (row === undefined) continue;
    const place = row.place('denominator_indicator');
    const isUndivided = isCount(unit) || isCategory(unit);
    const isDivided =
      denominatorIndicator !== undefined &&
      (numeratorIndicator !== undefined || fromOffers !== undefined);
    if (isDivided && typeof unit === 'string' && isUndivided) {
      problems.add('components-of-a-count', place, { indicator: id, unit });
    } else if (isDivided && numeratorIndicator === denominatorIndicator) {
      problems.add('components-alike', place, { indicator: id, component: denominatorIndicator });
    }
    if (fromOffers !== undefined && typeof unit === 'string' && isRate(unit) && !isDivided) {
      const facts = { indicator: id, unit };
      problems.add('from-offers-without-denominator', row.place('from_offers'), facts);
    }
  }
}

/** Categories of another unit, which nothing shows. Problem: `categories-not-used`. */
export function checkUnusedCategories(
  indicators: readonly Indicator[],
  rows: ReadonlyMap<string, TableRow>,
  problems: ProblemList,
): void {
  for (const { id, unit } of indicators) {
    const row = rows.get(id);
    if (row === undefined) continue;
    if (!isCategory(unit) && row.text('categories') !== '') {
      problems.add('categories-not-used', row.place('categories'), { indicator: id });
    }
  }
}

/** Reports each circle of components once, at the first of its indicators. Problem: `component-circle`. */
export function checkCircles(
  indicators: readonly Indicator[],
  rows: ReadonlyMap<string, TableRow>,
  problems: ProblemList,
): void {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const done = new Set<string>();
  const follow = (id: string, above: readonly string[]): void => {
    const at = above.indexOf(id);
    if (at !== -1) {
      const circle = [...above.slice(at), id];
      const row = rows.get(id);
      // An indicator that names itself is told as such.
      if (circle.length > 2 && row !== undefined) {
        const column =
          byId.get(id)?.numeratorIndicator === circle[1]
            ? 'numerator_indicator'
            : 'denominator_indicator';
        problems.add('component-circle', row.place(column), { circle });
      }
      return;
    }
    if (done.has(id)) return;
    const indicator = byId.get(id);
    for (const next of [indicator?.numeratorIndicator, indicator?.denominatorIndicator]) {
      if (next !== undefined && byId.has(next)) follow(next, [...above, id]);
    }
    done.add(id);
  };
  for (const { id } of indicators) follow(id, []);
}

/** Text that a broken formula has left. Problem: `spreadsheet-error`. */
export function checkErrorTexts(
  rows: ReadonlyMap<string, TableRow>,
  columns: readonly string[],
  problems: ProblemList,
): void {
  for (const row of rows.values()) {
    for (const column of columns) {
      const text = row.text(column);
      if (isSpreadsheetError(text))
        problems.fold('spreadsheet-error', text, row.place(column), { text });
    }
  }
}

/** Units in the office's own words may be amounts. */
const isAmount = (unit: Unit): boolean => unitRow(unit)?.isAmount ?? true;

/** Problem `published-without-reason`, one for all indicators. */
export function checkUnprotected(
  indicators: readonly Indicator[],
  rows: ReadonlyMap<string, TableRow>,
  problems: ProblemList,
): void {
  const open = indicators.filter(
    ({ unit, disclosure, publishedBy, fromOffers }) =>
      disclosure === 'none' &&
      publishedBy === undefined &&
      // offers and places are no people
      fromOffers === undefined &&
      unitRow(unit)?.ofPeople === true,
  );
  const place = rows.get(open[0]?.id ?? '')?.place('disclosure');
  if (place === undefined) return;
  const ids = open.map((indicator) => indicator.id);
  problems.append([problem('published-without-reason', place, { indicators: ids }, ids.length)]);
}
