/** Links that lead to the comparison with something chosen already. */
import { addresses } from '../../../domain/naming/address.ts';
import type { ComparisonChoice, Link } from '../../../domain/naming/address.ts';
import { comparisonPageWords } from '../../../language/page-topics.ts';
import type { PageScope } from '../assembly.ts';
import { canCompare } from './comparison-page.ts';

/** „Vergleichen“; undefined in a report that has nothing to compare. */
export const compareLink = (scope: PageScope, choice: ComparisonChoice): Link | undefined =>
  canCompare(scope)
    ? { text: comparisonPageWords(scope.language).link, address: addresses.comparisonOf(choice) }
    : undefined;
