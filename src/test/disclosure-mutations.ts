/**
 * Rules of disclosure control, each with a way to switch it off: a test has to fail for every one of them
 * (`npm run mutations`).
 */

import { conditions } from './disclosure-conditions.ts';

export interface Mutation {
  /** Rule of the specification, and which part of it. */
  readonly rule: string;
  /** Below src/. */
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly from: string;
  readonly to: string;
}

const off = (rule: string, file: string, from: string, to: string): Mutation => ({
  rule,
  file: `disclosure/${file}`,
  from,
  to,
});

/** What happens to the gate's outcome on its way to the site. */
const line: readonly Mutation[] = [
  { rule: 'S9 a leak stops check and build', file: 'build-report.ts', from: 'later.push(...auditReport(dataset, gate.publishable, solver));', to: 'void auditReport;' }, // prettier-ignore
  { rule: 'S9 the audit is asked', file: 'build-report.ts', from: 'leaksOf(readable, outcome, solver, question),', to: '(void [leaksOf, outcome, question], []),' }, // prettier-ignore
  { rule: 'S9 a leak is an error', file: 'domain/problem/disclosure-problems.ts', from: "'disclosure-leak': 'error'", to: "'disclosure-leak': 'warning'" }, // prettier-ignore
  { rule: 'S10 messages rest on what passes the gate', file: 'build-report.ts', from: '[...tellable(gate.publishable), ...later]', to: '[...raw, ...later]' }, // prettier-ignore
];

export const mutations: readonly Mutation[] = [
  off('S1 small counts', 'gate/primary.ts', '(count > 0 && count < t)', '(count > 1e9)'),
  off('S1 sensitive zeros', 'gate/primary.ts', "|| (count === 0 && indicator.complement === 'sensitive')", ''), // prettier-ignore
  off('S1 by a written rate', 'gate/primary.ts', 'return range.most < t &&', 'return false &&'),
  off('S2 small complement', 'gate/primary.ts', 'return denominator > 0 && numerator <= denominator && denominator - numerator < t;', 'return false;'), // prettier-ignore
  off('S2 all of them', 'gate/primary.ts', 'if (value === 100) return true;', ''),
  off('S2 by a written rate', 'gate/primary.ts', 'return denominator - range.least < t;', 'return false;'), // prettier-ignore
  off(
    'S2 harmless',
    'gate/primary.ts',
    "if (indicator.complement === 'harmless') return false;",
    '',
  ),
  off('S3 from count to rate', 'secondary/spread.ts', 'if (!cell.secret && withheld', 'if (false && withheld'), // prettier-ignore
  off('S3 from rate to count', 'secondary/spread.ts', 'if (numerator !== undefined) numerator.secret = true;', ''), // prettier-ignore
  off('S3 equal series', 'secondary/spread.ts', 'if (links.same !== undefined && spreadToSame', 'if (false && links.same !== undefined && spreadToSame'), // prettier-ignore
  off('S3 from denominator to rate', 'secondary/spread.ts', '      cell.unsafe = true;\n      grown = true;', '      grown = false;'), // prettier-ignore
  off('S3 equal numerators', 'relations/links.ts', 'numerators.push({ count: count.indicator.id, periods });', ''), // prettier-ignore
  off('S3 numerators of written rates', 'relations/links.ts', 'return samePeriods(written, valueOf(count), table.axes, Infinity);', 'return undefined;'), // prettier-ignore
  off('S3 equal denominators', 'relations/links.ts', 'linkTo(indicator.denominatorIndicator, table) ?? sameDenominator(rate, table);', 'linkTo(indicator.denominatorIndicator, table);'), // prettier-ignore
  off('S4 small denominator', 'gate/primary.ts', 'parts.denominator < policy.minimumDenominator', 'parts.denominator < 0'), // prettier-ignore
  off('S5 no note', 'gate/publishable-dataset.ts', "    note: undefined,\n    basis: 'delivered',", "    note: row.note,\n    basis: 'delivered',"), // prettier-ignore
  off('S5 no numerator', 'gate/publishable-dataset.ts', '    value,\n    numerator: undefined,', '    value,\n    numerator: row.numerator,'), // prettier-ignore
  off(
    'S6 areas',
    'relations/relations.ts',
    'relations.push(...areaRelations(',
    'void (areaRelations(',
  ),
  off('S6 groups', 'relations/relations.ts', 'relations.push(...groupRelations(setting, layer, sums, at));', ''), // prettier-ignore
  off('S6 years', 'relations/relations.ts', 'relations.push(...periodRelations(layer, periods, axes, at));', ''), // prettier-ignore
  off('S6 complements', 'relations/relations.ts', 'relations.push(...complements(setting));', ''),
  off('S6 width', 'secondary/feasibility.ts', 'return { safe: down + up >= width,', 'return { safe: down + up >= 1,'), // prettier-ignore
  off('S6 a victim keeps at least 1', 'secondary/moves.ts', 'if (withheldAnew) return value - 1;', 'if (withheldAnew) return value + 5;'), // prettier-ignore
  off('S6 a zero as the last victim', 'secondary/movable-quantities.ts', 'one.isZeroOfPeople && (one.shown > 0', 'false && (one.shown > 0'), // prettier-ignore
  off('S6 victims are protected themselves', 'secondary/closing.ts', 'if (one.isProtected && !wasProtected) fresh.push(one);', ''), // prettier-ignore
  off('S6 totals that give away', 'totals/shown-totals.ts', '    if (isSafe) {', '    if (isSafe || true) {'), // prettier-ignore
  off('S6 primary rules of totals', 'totals/totals-control.ts', 'if (isSmallCount(first.value, indicator, policy.minimumCount)) return false;', ''), // prettier-ignore
  off('S6a more than the whole', 'secondary/fit-unknown.ts', 'for (const one of hidden) one.excess = Math.max(one.excess, excess);', ''), // prettier-ignore
  off('S7 width', 'audit/system/completions.ts', '>= demands.width', '>= 0'),
  off('S7 rates as bounds', 'audit/sums/relations-at.ts', ', ...rateBounds(cell)]', ']'),
  off('S7 contradictions', 'audit/system/judge-component.ts', '        if (narrowest.get(unknown)?.safe !== false) narrowest.set(unknown, interval);', '        narrowest.set(unknown, { ...interval, safe: true });'), // prettier-ignore
  off('S8 marks of the office', 'audit/audit.ts', 'wasWithheldByOffice(nameOf(table.indicator.id, key, grid))', 'false'), // prettier-ignore
  off('S9 what the audit finds', 'gate/protect-audited.ts', 'gate.suppression.relieve(period, leaks);', ''), // prettier-ignore
  off('S11 the report at the end of a year', 'gate/protect-audited.ts', 'gate.seenUntil(day)', "gate.seenUntil('9999-12-31')"), // prettier-ignore
  off('S11 cells of the year first', 'secondary/movable-quantities.ts', '(i <= period && one.lastDay >= last ? [i] : [])', '[i]'), // prettier-ignore
  off('S11 sums judged by the years so far', 'relations/group-sums.ts', 'one || found.get(name)?.holds[period] === true', 'one'), // prettier-ignore
  off('KOMPIK Kitas', 'gate/kompik.ts', 'kitas < minimumKitas', 'kitas < 0'),
  off('KOMPIK children', 'gate/kompik.ts', 'children < minimumKompikChildren', 'children < 0'),
  off('only people are protected', 'gate/primary.ts', "indicator.disclosure !== 'none' && cell.basis", 'cell.basis'), // prettier-ignore
  off('places are no people', 'gate/primary.ts', " && cell.basis !== 'register'", ''),
  ...line,
  ...conditions,
];
