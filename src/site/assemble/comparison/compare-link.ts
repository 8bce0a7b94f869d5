/** Links that lead to the comparison with something chosen already. */
import { addresses } from '../../../domain/naming/address.ts';
import type { ComparisonChoice, Link } from '../../../domain/naming/address.ts';
import { comparisonPageWords } from '../../../language/page-topics.ts';
import type { ChoroplethModel } from '../../../figures/choropleth/model.ts';
import { comparedIndicators, comparedLevels } from '../../../report/comparison/compared.ts';
import type { PageScope } from '../assembly.ts';
import { canCompare } from './comparison-page.ts';

/** „Vergleichen“; undefined in a report that has nothing to compare. */
export const compareLink = (scope: PageScope, choice: ComparisonChoice): Link | undefined =>
  canCompare(scope)
    ? { text: comparisonPageWords(scope.language).link, address: addresses.comparisonOf(choice) }
    : undefined;

/** The same from a map: its indicator, and the area it is about; undefined where they cannot be chosen. */
export function compareFromMap(scope: PageScope, model: ChoroplethModel): Link | undefined {
  const { view } = scope;
  const { indicator, level, group, current } = model;
  if (!comparedLevels(view).includes(level.id)) return undefined;
  if (view.subject(indicator, level.id).group?.id !== group?.id) return undefined;
  if (!comparedIndicators(view).some(({ id }) => id === indicator.id)) return undefined;
  const area = current === undefined ? undefined : view.area(current)?.slug;
  return compareLink(scope, {
    areas: area === undefined ? [] : [area],
    indicators: [indicator.id],
  });
}
