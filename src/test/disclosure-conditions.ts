/**
 * The conditions of the rules of disclosure control one by one, each with a way to switch it off; a test has to
 * fail for every one of them, as for the rules themselves (`npm run mutations`).
 */
import type { Mutation } from './switched-off.ts';
import { off } from './switched-off.ts';

export const conditions: readonly Mutation[] = [
  off('S1 no count is too small', 'gate/primary.ts', '(count > 0 && count < t)', '(count > 0 && count < 0)'), // prettier-ignore
  off('S1 a count of t is withheld', 'gate/primary.ts', '(count > 0 && count < t)', '(count > 0 && count <= t)'), // prettier-ignore
  off('S1 fractions below 1 are shown', 'gate/primary.ts', '(count > 0 && count < t)', '(count >= 1 && count < t)'), // prettier-ignore
  off('S1 sensitive zeros are shown', 'gate/primary.ts', " || (count === 0 && indicator.complement === 'sensitive')", ''), // prettier-ignore
  off('S1 all zeros are withheld', 'gate/primary.ts', "(count === 0 && indicator.complement === 'sensitive')", 'count === 0'), // prettier-ignore
  off('S1 a delivered numerator is not looked at', 'gate/primary.ts', '  if (parts.numerator !== undefined) return isSmallCount(parts.numerator, indicator, t);\n', ''), // prettier-ignore
  off('S1 a written rate of 0 is shown where zeros are sensitive', 'gate/primary.ts', "if (parts.value === 0) return indicator.complement === 'sensitive';", 'if (parts.value === 0) return false;'), // prettier-ignore
  off('S1 a numerator that only the written rate bounds is shown', 'gate/primary.ts', 'return range.most < t && (range.least >= 1 || isSmallCount(0, indicator, t));', 'return false;'), // prettier-ignore
  off('S1 a rate that allows a 0 is withheld', 'gate/primary.ts', '(range.least >= 1 || isSmallCount(0, indicator, t))', 'true'), // prettier-ignore
  off('S1 a written rate that allows a sensitive 0 or few is shown', 'gate/primary.ts', '(range.least >= 1 || isSmallCount(0, indicator, t))', 'range.least >= 1'), // prettier-ignore
  off("S1 an office's own unit is no count of people", 'gate/primary.ts', "  if (typeof unit === 'string' || indicator.denominator !== undefined) return 0;", '  return 0;'), // prettier-ignore
  off("S1 an office's own unit is a count beside a denominator", 'gate/primary.ts', "if (typeof unit === 'string' || indicator.denominator !== undefined) return 0;", "if (typeof unit === 'string') return 0;"), // prettier-ignore
  off("S1 an office's own unit is a count of people even where numbers are not whole", 'gate/primary.ts', '    if (row.denominator === undefined && Number.isInteger(value) && value >= 0) continue;', '    if (row.denominator === undefined && value >= 0) continue;'), // prettier-ignore
  off('S2 a complement of t is withheld', 'gate/primary.ts', 'numerator <= denominator && denominator - numerator < t;', 'numerator <= denominator && denominator - numerator <= t;'), // prettier-ignore
  off('S2 a complement of 0 is shown', 'gate/primary.ts', 'numerator <= denominator && denominator - numerator < t;', 'numerator < denominator && denominator - numerator < t;'), // prettier-ignore
  off('S2 a numerator above its denominator has a complement', 'gate/primary.ts', 'denominator > 0 && numerator <= denominator &&', 'denominator > 0 &&'), // prettier-ignore
  off('S2 a written rate above its denominator has a complement', 'gate/primary.ts', 'denominator === undefined || range.most > denominator) return false;', 'denominator === undefined) return false;'), // prettier-ignore
  off('S2 rates per 1,000 have a complement', 'gate/primary.ts', "  if (!hasComplement(indicator.unit)) return false;\n", ''), // prettier-ignore
  off('S2 rates per 100 have no complement', 'gate/primary.ts', '!hasComplement(indicator.unit)', "indicator.unit !== 'percent'"), // prettier-ignore
  off('S4 a denominator of the minimum is withheld', 'gate/primary.ts', 'parts.denominator < policy.minimumDenominator', 'parts.denominator <= policy.minimumDenominator'), // prettier-ignore
  off('S4 nobody at all is too few', 'gate/primary.ts', '  parts.denominator > 0 &&\n', ''), // prettier-ignore
  off('S4 a linked denominator is not looked at', 'gate/primary.ts', '    denominator = linkedNumber(link, linkedKey(key, link, table.axes, cell), table);\n', ''), // prettier-ignore
  off('S4 a cell without any number is marked for its denominator', 'gate/primary.ts', "indicator.disclosure === 'persons' && hasNumber(row)", "indicator.disclosure === 'persons'"), // prettier-ignore
  off('KOMPIK the minimum denominator is asked for', 'gate/primary.ts', "indicator.disclosure === 'persons' && hasNumber(row)", 'hasNumber(row)'), // prettier-ignore
  off('KOMPIK Kitas and children are not counted', 'gate/primary.ts', "  if (indicator.disclosure === 'kompik' && hasTooFewKitas(row)) return 'kompik';\n", ''), // prettier-ignore
  off('KOMPIK the observed children are no denominator', 'gate/primary.ts', "  if (indicator?.disclosure === 'kompik') denominator ??= row.children;\n", ''), // prettier-ignore
  off('S8 marks of the office are no secrets', 'gate/primary.ts', "row.value.state === 'withheld' || row.numerator?.state === 'withheld'", 'false'), // prettier-ignore
  off("S8 a numerator's mark of the office is no secret", 'gate/primary.ts', "row.value.state === 'withheld' || row.numerator?.state === 'withheld'", "row.value.state === 'withheld'"), // prettier-ignore
  off('KOMPIK one Kita is enough', 'gate/kompik.ts', 'minimumKitas = 2', 'minimumKitas = 0'), // prettier-ignore
  off('KOMPIK two Kitas are too few', 'gate/kompik.ts', 'minimumKitas = 2', 'minimumKitas = 3'), // prettier-ignore
  off('KOMPIK any number of children is enough', 'gate/kompik.ts', 'minimumKompikChildren = 8', 'minimumKompikChildren = 0'), // prettier-ignore
  off('KOMPIK eight children are too few', 'gate/kompik.ts', 'minimumKompikChildren = 8', 'minimumKompikChildren = 9'), // prettier-ignore
  off('KOMPIK an unknown number of Kitas is enough', 'gate/kompik.ts', '  kitas === undefined ||\n', ''), // prettier-ignore
  off('KOMPIK an unknown number of children is enough', 'gate/kompik.ts', '  children === undefined ||\n', ''), // prettier-ignore
  off('S4 written decimals are taken as exact', 'cells/numerator-interval.ts', '0.5 * 10 ** -decimals', '0'), // prettier-ignore
  off('S4 a rate and a denominator of different days allow no numerator', 'cells/numerator-interval.ts', ': { least: Math.floor(from), most: Math.ceil(to) }', ': { least, most: least }'), // prettier-ignore
  off('S4 rates without a denominator are not listed', 'gate/gate.ts', '      without.push(id);\n', ''), // prettier-ignore
  off('S5 a withheld cell shows where it came from', 'gate/publishable-dataset.ts', "basis: 'delivered',", 'basis: arguments[0].basis,'), // prettier-ignore
  off('S5 a withheld cell shows its decimals', 'gate/publishable-dataset.ts', "note: undefined,\n    basis: 'delivered',", "note: undefined,\n    decimals: row.decimals,\n    basis: 'delivered',"), // prettier-ignore
  off('S5 a cell without a number bears the mark', 'gate/publishable-dataset.ts', "hasNumber(row.value, row.numerator) ? { state: 'withheld' } : row.value", "{ state: 'withheld' }"), // prettier-ignore
  off('S3 a withheld cell keeps its denominator', 'gate/publishable-dataset.ts', 'denominator: undefined', 'denominator: row.denominator'), // prettier-ignore
  off('S3 a withheld cell keeps its lower limit', 'gate/publishable-dataset.ts', 'lower: undefined', 'lower: row.lower'), // prettier-ignore
  off('S3 a withheld cell keeps its upper limit', 'gate/publishable-dataset.ts', 'upper: undefined', 'upper: row.upper'), // prettier-ignore
  off('S3 a withheld cell keeps its Kitas', 'gate/publishable-dataset.ts', 'kitas: undefined', 'kitas: row.kitas'), // prettier-ignore
  off('S3 a withheld cell keeps its children', 'gate/publishable-dataset.ts', 'children: undefined', 'children: row.children'), // prettier-ignore
  off('S3 a rate shows the withheld count it is made of', 'gate/publishable-dataset.ts', 'if (count === undefined || !isShown(count)) return undefined;', 'if (count === undefined) return undefined;'), // prettier-ignore
  off('S3 a rate shows counts that do not make it', 'gate/publishable-dataset.ts', 'Math.abs(made - value) <= tolerance', 'true'), // prettier-ignore
  off('S3 a withheld count does not take its rate along', 'secondary/spread.ts', 'if (!cell.secret && withheld.get(link.count)?.has(count) === true) {', 'if (cell.secret && false) {'), // prettier-ignore
  off('S3 a withheld rate does not take its count along', 'secondary/spread.ts', 'if (cell.secret && withholdNumerator(table', 'if (false && withholdNumerator(table'), // prettier-ignore
  off('S3 two rates of one count are not linked where the count has no row', 'secondary/spread.ts', 'keys === undefined || keys.has(countKey)) return false;', 'keys === undefined || keys.has(countKey) || !series.cells.has(countKey)) return false;'), // prettier-ignore
  off('S3 marks are spread one step far', 'secondary/spread.ts', 'for (let grown = true; grown;) {', 'for (let grown = true, once = true; once; once = false) {'), // prettier-ignore
  off('S3 two series with the same numbers do not take each other along', 'secondary/spread.ts', 'if (links.same !== undefined && spreadToSame(', 'if (links.same !== undefined && false && spreadToSame('), // prettier-ignore
  off('S3 a withheld denominator does not take its rate along', 'secondary/spread.ts', '      cell.unsafe = true;\n      grown = true;', ''), // prettier-ignore
  off('S3 a rate stays beside its numerator where the row withholds its denominator', 'secondary/spread.ts', 'if (numberOf(cell.row.numerator) !== undefined) cell.unsafe = true;', ''), // prettier-ignore
  off('none a withheld rate of places takes the places along', 'secondary/spread.ts', 'if (!ofPeople || partsOf(', 'if (partsOf('), // prettier-ignore
  off('S3 a rate without a denominator takes its count along', 'secondary/spread.ts', ' || partsOf(key, cell, links, table).denominator === undefined) return false;', ') return false;'), // prettier-ignore
  off('links the numerator that the catalogue names is no link', 'relations/links.ts', 'declared === undefined ? [] : [declared]', '[]'), // prettier-ignore
  off('links the denominator that the catalogue names is no link', 'relations/links.ts', 'linkTo(indicator.denominatorIndicator, table) ?? sameDenominator(rate, table);', 'sameDenominator(rate, table);'), // prettier-ignore
  off('links series with the same numbers are no link', 'relations/links.ts', 'numerators.length > 0 ? undefined : sameNumbers(rate, table)', 'undefined'), // prettier-ignore
  off('links themes do not matter', 'relations/links.ts', '  count.theme === rate.theme &&\n', ''), // prettier-ignore
  off('links nothing says that tables were linked by their numbers', 'relations/links.ts', 'found.push({ rate: indicator.id, count: count.indicator.id });', ''), // prettier-ignore
  off('links a year is not linked to the only reporting date in it', 'relations/links.ts', "return match.kind === 'one' ? (axes.periodIndex(match.period.text) ?? i) : i;", 'return i;'), // prettier-ignore
  off('links zeros alone are a link', 'relations/same-numbers.ts', 'seen !== undefined && number.most !== 0', 'seen !== undefined'), // prettier-ignore
  off('links one different number does not matter', 'relations/same-numbers.ts', 'if (other.most < number.least || other.least > number.most) {', 'if (other.most < number.least && other.least > number.most) {'), // prettier-ignore
  off('links two equal large numbers are not enough', 'relations/same-numbers.ts', 'count >= enough || (count >= 2 && bits >= convincingBits)', 'count >= enough'), // prettier-ignore
  off('S11 what a later year links is linked before', 'relations/same-numbers.ts', 'return seen && period < until ? period : undefined;', 'return period < until ? period : undefined;'), // prettier-ignore
  off('S11 what a later year contradicts was never linked', 'relations/same-numbers.ts', 'return seen && period < until ? period : undefined;', 'return seen && until === axes.periods.length ? period : undefined;'), // prettier-ignore
  off('totals an official row is replaced', 'totals/derived-totals.ts', "if (official !== undefined && official.value.state !== 'not-available') continue;", ''), // prettier-ignore
  off('S11 periods come in the order of rows', 'cells/cell-axes.ts', '.sort(comparePeriods)', ''), // prettier-ignore
  off('S11 of two rows for one cell the first counts', 'cells/cell-table.ts', 'if (earlier === undefined || precedes(row, earlier.row)) {', 'if (earlier === undefined) {'), // prettier-ignore
  off('S11 the report of an earlier year knows later ones', 'gate/gate.ts', 'past[this.axes.periodOf(key)] === true', 'past[this.axes.periodOf(key)] !== undefined'), // prettier-ignore
  off('S7 every interval is wide enough', 'audit/interval.ts', 'to - from >= demands.width ||', 'to - from >= 0 ||'), // prettier-ignore
  off('S7 an interval of the width is too narrow', 'audit/interval.ts', 'to - from >= demands.width ||', 'to - from > demands.width ||'), // prettier-ignore
  off('S7 large numbers are secrets too', 'audit/interval.ts', '  from >= demands.minimumCount &&', '  false &&'), // prettier-ignore
  off('S7 a small complement is no secret', 'audit/interval.ts', ' && to <= target.ceiling', ''), // prettier-ignore
  off("S7 the solver's word is enough", 'audit/system/completions.ts', 'if (!isCompletion(rounded, rows, column, lower, upper)) return false;', ''), // prettier-ignore
  off('S7 what could not be shown in time is safe', 'audit/system/completions.ts', 'return isShown(target) || isLarge(', 'return budget <= 0 || isShown(target) || isLarge('), // prettier-ignore
  off('S7 what the solver cannot tell is safe', 'audit/system/completions.ts', "if (first.kind === 'infeasible') return undefined;", "if (first.kind !== 'optimal') return undefined;"), // prettier-ignore
  off('S7 whatever goes in circles is judged by bounds', 'audit/system/bounds.ts', 'if (!joined.join(unknown, -1 - i)) return false;', 'joined.join(unknown, -1 - i);'), // prettier-ignore
  off('S7 numbers of people may be fractions', 'audit/system/bounds.ts', 'if (isWhole(u)) [from, to] =', 'if (false) [from, to] ='), // prettier-ignore
  off('S7 areas make no sum', 'audit/sums/relations-at.ts', '[...areaSums(cell), ', '['), // prettier-ignore
  off('S7 groups and years make no sum', 'audit/sums/relations-at.ts', '...otherSums(cell), ', ''), // prettier-ignore
  off('S7 a numerator may exceed its denominator', 'audit/sums/relations-at.ts', 'if (isOfPeople(indicator) && isShare(rate)) {', 'if (false) {'), // prettier-ignore
  off('S7 people without an area are not in the sum', 'audit/sums/relations-at.ts', 'if (cover.whole === 0 && isKnownOf(pool, rest)) parts.push({ pool: number, key: rest });', ''), // prettier-ignore
  off('S7 an unpopulated area may hold anybody', 'audit/sums/relations-at.ts', 'if (unpopulated.has(part.number) && !isPublished(pool, partKey)) continue;', ''), // prettier-ignore
  off('S7 a parallel geography makes a sum whatever the numbers say', 'audit/sums/relations-at.ts', 'if (!cover.parallel) return true;', 'return true;'), // prettier-ignore
  off('S7 written decimals are taken as exact', 'audit/sums/relations-at.ts', '0.5 * 10 ** -one.decimals', '1e-9 * 10 ** -one.decimals'), // prettier-ignore
  off('S7 an area that skips a level stands beside no other', 'audit/sums/audit-area-sums.ts', 'depth = above;', 'depth = depthOf(area.id);\n      break;'), // prettier-ignore
  off('S7 only groups.csv says which groups make a sum', 'audit/sums/audit-group-sums.ts', '...foundSets(numbers, grid, total, parts)', ''), // prettier-ignore
  off('S7 shifted groups are taken as exact', 'audit/sums/audit-group-sums.ts', 'slackOf(evidence.differences.get(period) ?? [])', '[0, 0]'), // prettier-ignore
  off('S7 spans are no sums', 'audit/sums/audit-period-sums.ts', 'if (ofSum.holds > ofSum.fails) found.push({ sum, shown: true });\n      else if', 'if'), // prettier-ignore
  off('S7 spans are no means', 'audit/sums/audit-period-sums.ts', 'if (ofMean.holds > ofMean.fails) found.push({ sum: mean, shown: true });\n      else if', 'if'), // prettier-ignore
  off('links the audit knows no tables with the same numbers', 'audit/sums/pools.ts', 'linkEqualTables(counts, links, writtenNumerators(rates, links, grid));', ''), // prettier-ignore
  off('links the audit does not follow the catalogue', 'audit/sums/pools.ts', 'if (to !== undefined) links.set(table, { to, periods: matchedPeriods(to, grid) });', ''), // prettier-ignore
  off('S7 the share of almost everyone is no secret', 'audit/audit.ts', 'ceiling = Math.min(ceiling, whole - minimumCount);', ''), // prettier-ignore
  off('S7 zeros behind a small denominator are taken for at least 1', 'audit/audit.ts', '            hidesZeros(cell, finder, pools, policy.minimumDenominator))', '            false)'), // prettier-ignore
  off('S7 sensitive zeros are taken for at least 1', 'audit/audit.ts', "(table.indicator.complement === 'sensitive' && !((table.delivered.get(key) ?? 0) > 0)) ||", ''), // prettier-ignore
  off('S7 our own marks may be 0', 'audit/audit.ts', 'wasWithheldByOffice(nameOf(table.indicator.id, key, grid))\n      ? 0\n      : 1', 'wasWithheldByOffice(nameOf(table.indicator.id, key, grid))\n      ? 0\n      : 0'), // prettier-ignore
  off('S7 a contradiction is a leak', 'audit/system/judge-component.ts', 'const anything: Interval = { safe: true,', 'const anything: Interval = { safe: false,'), // prettier-ignore
  off('S7 withheld counts are taken out as loose ends', 'audit/system/components.ts', 'counts.get(unknown) === 1 && unknowns[unknown]?.withheld === false', 'counts.get(unknown) === 1'), // prettier-ignore
  off('KOMPIK the audit takes no children for a denominator', 'audit/counts.ts', "else if (indicator.disclosure === 'kompik' && one.children !== undefined) {", 'else if (false) {'), // prettier-ignore
  off('register the audit takes places for people', 'audit/counts.ts', "indicator.disclosure !== 'none' && indicator.fromOffers === undefined", "indicator.disclosure !== 'none'"), // prettier-ignore
  off('none the audit takes everything for people', 'audit/counts.ts', "indicator.disclosure !== 'none' && indicator.fromOffers === undefined", 'indicator.fromOffers === undefined'), // prettier-ignore
  off('S11 the audit of an earlier year knows rows of later ones', 'audit/counts.ts', 'if (!grid.periodNumbers.has(row.period.text)) continue;', ''), // prettier-ignore
  off("S8 marks of the office on a numerator are none of the office's", 'audit/audit-report.ts', "if (value.state === 'withheld' || numerator?.state === 'withheld') {", "if (value.state === 'withheld') {"), // prettier-ignore
  off('S7 people without an area are not in groups that have no row of theirs', 'audit/sums/relations-at.ts', '      groups.some(\n        ({ total', '      [].some(\n        ({ total'), // prettier-ignore
  off('totals spans leave out people without an area', 'totals/total-parts.ts', 'one.firstDay >= from && one.lastDay <= to ?', 'i === period ?'), // prettier-ignore
  off('totals groups leave out people without an area', 'totals/total-parts.ts', 'for (const part of [0, group]) {', 'for (const part of [group]) {'), // prettier-ignore
  off('S1 few people are worked out as a denominator', 'audit/counts.ts', 'if (people > 0 && people < minimumCount) denominator.withheld.add(key);', ''), // prettier-ignore
  off('S11 only the last day of a year is looked at', 'gate/protect-audited.ts', '(at === period ? [day] : [])', '(at === period && day === periods[period]?.lastDay ? [day] : [])'), // prettier-ignore
  off('S11 what cannot be hidden costs cells of later years', 'gate/protect-audited.ts', 'for (const name of left) unsecured.add(name);', ''), // prettier-ignore
  off('S7 verdicts are remembered for any policy', 'audit/system/judge-component.ts', "[width, minimumCount, setting.exactly, text].join('|')", 'text'), // prettier-ignore
  off('S7 a contradiction covers up what one relation says', 'audit/system/judge-component.ts', '      intervals.set(target.unknown, interval);', ''), // prettier-ignore
  off('S7 one wrong mark frees all others', 'audit/system/judge-component.ts', 'if (attempt([component], butZeros).length === 0) {', 'if (false) {'), // prettier-ignore
  off('S7 empty groups are given away', 'audit/sums/audit-group-sums.ts', 'return own.map(({ set, evidence }) => ({', 'return kept.map(({ set, evidence }) => ({'), // prettier-ignore
  off('S7 groups that add up once by chance are a sum', 'audit/sums/audit-group-sums.ts', '(isDeclared || evidence.bits > most + 6)', 'true'), // prettier-ignore
  off('S7 groups of a dimension are no sum where no cell shows it', 'audit/sums/audit-group-sums.ts', 'if (shown || unseen) kept.push', 'if (shown) kept.push'), // prettier-ignore
  off('S7 groups of numerators that nobody delivers do not add up', 'audit/sums/relations-at.ts', 'if (own.length > 0 || pool.delivered.size > 0) return own;', 'return own;'), // prettier-ignore
  off('S7 rounded means that do not add up are a contradiction', 'audit/sums/relations-at.ts', 'cells.length * halfPlace(pool.known, period, grid);', '0 * cells.length * period;'), // prettier-ignore
  off('S7 means make fractions of the years', 'audit/audit.ts', 'whole: halfPlace(pool.known, grid.placeOf(cell.key).period, grid) === 0,', 'whole: grid.periods.every((_, period) => halfPlace(pool.known, period, grid) === 0),'), // prettier-ignore
  off('S7 rounded groups speak against their sum', 'audit/sums/audit-group-sums.ts', '1e-9 + (set.length + 1) * halfPlace(numbers, period, grid)', '1e-9'), // prettier-ignore
  off('S7 of what contradicts only whole families of sums are doubted', 'audit/system/judge-component.ts', 'return off.size === 0 ? readings : [...readings, rows.filter((row) => !off.has(row))];', 'return readings;'), // prettier-ignore
  off('S4 zeros behind a small denominator free the numbers beside them', 'audit/audit.ts', '(!((pool.delivered.get(cell.key) ?? 0) > 0) &&', '(true &&'), // prettier-ignore
  off('S7 who takes a hidden 0 for 1 is right about it', 'audit/system/judge-component.ts', 'isZero(unknown) && intervals.get(unknown)?.safe === false,', 'unknown < 0,'), // prettier-ignore
  off('S7 a 0 says how groups add up', 'audit/sums/audit-group-sums.ts', 'else if (whole !== 0) {', 'else {'), // prettier-ignore
  off('S7 all groups of several dimensions are a sum', 'audit/sums/audit-group-sums.ts', "return [...Map.groupBy(plain, (group) => dimensionOf(group) ?? '').values()];", "return [...Map.groupBy(plain, (group) => dimensionOf(group) ?? '').values(), plain];"), // prettier-ignore
  off('S7 a span is the sum and the mean of its years', 'audit/sums/audit-period-sums.ts', "const name = [sum.whole, ...sum.parts].join(' ');", "const name = [sum.whole, sum.times, ...sum.parts].join(' ');"), // prettier-ignore
  off('S7 noise of binary fractions is a place', 'audit/sums/written-rounding.ts', 'String(Number(value.toPrecision(12)))', 'String(value)'), // prettier-ignore
  off('S6a the audit holds only with sums that are wrong', 'audit/system/judge-component.ts', 'if (!isWrong) return stated;', 'if (targets.length >= 0) return stated;'), // prettier-ignore
  off('S6a the audit holds only without sums that are wrong', 'audit/system/judge-component.ts', 'const intervals = new Map(stated.intervals);', 'const intervals = new Map<number, Interval>();'), // prettier-ignore
  off('S7 a false conclusion is a leak', 'audit/system/judge-component.ts', 'return !safe && truth !== undefined && (truth < lower || truth > upper);', 'return !safe && truth === -lower - upper - 1;'), // prettier-ignore
  off('S7 wholes without a row hide which sums are wrong', 'audit/sums/wholes.ts', 'delivered: delivered[i],', 'delivered: unknown.delivered,'), // prettier-ignore
  off('S7 reasons start from bounds of before', 'audit/audit.ts', '[target.unknown, ...some.flatMap((row) => row.unknowns)]', 'some.flatMap((row) => row.unknowns)'), // prettier-ignore
  off('S7 reasons are all that is near', 'audit/explain.ts', 'if (givesAway(without)) needed = without;', ''), // prettier-ignore
  off('totals rates of the register leave out people without an area', 'totals/total-parts.ts', 'indicator.numeratorIndicator === undefined && indicator.fromOffers === undefined', 'indicator.numeratorIndicator === undefined'), // prettier-ignore
  off('totals rates of the register miss people without an area of an earlier year', 'totals/total-parts.ts', 'linkedRest(axes, source, links.denominator, key, like)', 'linkedRest(axes, source, links.denominator, key)'), // prettier-ignore
  { rule: 'totals sums bear the noise of binary fractions', file: 'domain/indicator/reference-value.ts', from: 'Number(sum.toPrecision(12))', to: 'sum' }, // prettier-ignore
  off('S4 a written rate above 0 says nothing of its numerator', 'audit/audit.ts', '!by.some(({ table, key }) => table.positive.has(key)) &&', 'true &&'), // prettier-ignore
];
