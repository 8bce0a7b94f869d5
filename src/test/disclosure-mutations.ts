/**
 * Rules of disclosure control, each with a way to switch it off: a test has to fail for every one of them
 * (`npm run mutations`).
 */

import { conditions } from './disclosure-conditions.ts';
import type { Mutation } from './switched-off.ts';
import { off } from './switched-off.ts';

/** What happens to the gate's outcome on its way to the site. */
const line: readonly Mutation[] = [
  { rule: 'S9 a leak stops check and build', file: 'build-report.ts', from: 'later.push(...auditReport(dataset, gate.publishable, solver));', to: 'void auditReport;' }, // prettier-ignore
  { rule: 'S9 the audit is asked', file: 'build-report.ts', from: 'leaksOf(readable, outcome, solver, question),', to: '(void [leaksOf, outcome, question], []),' }, // prettier-ignore
  { rule: 'S9 a leak is an error', file: 'domain/problem/disclosure-problems.ts', from: "'disclosure-leak': 'error'", to: "'disclosure-leak': 'warning'" }, // prettier-ignore
  { rule: 'S10 messages rest on what passes the gate', file: 'build-report.ts', from: '[...publicProblems(gate.publishable), ...later]', to: '[...raw, ...later]' }, // prettier-ignore
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
  off('S6 a leak costs no cell', 'gate/protect-audited.ts', 'round < mostRounds && suppression', 'round < 0 && suppression'), // prettier-ignore
  off('S6 sums that nothing else hides do not count', 'secondary/secondary.ts', 'one.sums().filter((sum) => !known.has(sum)).length + this', 'this'), // prettier-ignore
  off('S6 victims are taken in any order of their size', 'secondary/secondary.ts', '        one.value,\n        one.order,', '        one.order,'), // prettier-ignore
  off('S6 zeros are no help', 'secondary/secondary.ts', 'least.length > 0 ? least : all', 'least'),
  off('S6 only named cells help', 'secondary/secondary.ts', 'named.length > 0 ? named : this.#nearest(leak)', 'named'), // prettier-ignore
  off('S6 totals that give away', 'totals/hidden-totals.ts', '    return this.#shown.delete(name);', '    this.#forbidden.delete(name);\n    return this.#shown.delete(name);'), // prettier-ignore
  off('S6 primary rules of totals', 'totals/hidden-totals.ts', 'if (!rules.every(([one, total]) => this.#isLargeEnough(one, total))) return false;', ''), // prettier-ignore
  off('S6 a total costs a cell', 'totals/derived-totals.ts', '      isBesideHidden &&\n      !(', '      isBesideHidden &&\n      false && !('), // prettier-ignore
  off('S1 a 0 that its parts tell', 'gate/gate.ts', 'showPlainZeros(this.#table, links, this.#tree, frame.groups);', 'void showPlainZeros;'), // prettier-ignore
  off('S8 a 0 of an office’s rate', 'gate/plain-zeros.ts', "if (reason !== 'office' && reason !== 'kompik') continue;", 'continue;'), // prettier-ignore
  off(
    'S11 cells of the year first',
    'secondary/secondary.ts',
    'age === youngest ? [one] : []',
    '[one]',
  ),
  off('S11 no cells of later years', 'secondary/secondary.ts', '.period <= period ? [one]', '.period <= Infinity ? [one]'), // prettier-ignore
  off('S7 width', 'audit/system/completions.ts', '>= demands.width', '>= 0'),
  off('S7 rates as bounds', 'audit/sums/relations-at.ts', ', ...rateBounds(cell)]', ']'),
  off('S7 contradictions', 'audit/system/judge-component.ts', '        if (narrowest.get(unknown)?.safe !== false) narrowest.set(unknown, interval);', '        narrowest.set(unknown, { ...interval, safe: true });'), // prettier-ignore
  off('S8 marks of the office', 'audit/audit.ts', 'wasWithheldByOffice(nameOf(table.indicator.id, key, grid))', 'false'), // prettier-ignore
  off('S11 the report at the end of a year', 'gate/protect-audited.ts', 'seen = gate.seenUntil(day)):', "seen = gate.seenUntil('9999-12-31')):"), // prettier-ignore
  off('KOMPIK Kitas', 'gate/kompik.ts', 'kitas < minimumKitas', 'kitas < 0'),
  off('KOMPIK children', 'gate/kompik.ts', 'children < minimumKompikChildren', 'children < 0'),
  off('only people are protected', 'gate/primary.ts', "indicator.disclosure !== 'none' && cell.basis", 'cell.basis'), // prettier-ignore
  off('places are no people', 'gate/primary.ts', " && cell.basis !== 'register'", ''),
  ...line,
  ...conditions,
];
