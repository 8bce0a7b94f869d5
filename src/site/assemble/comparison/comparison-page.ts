/** `/vergleich/`: a choice of areas and indicators in the browser; without it all areas × key indicators. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import { comparisonPageWords } from '../../../language/page-topics.ts';
import type { PageContent } from '../../page-entry.ts';
import type { Assembly, PageScope } from '../assembly.ts';
import { comparisonTable, partsOf, partTitle } from './comparison-table.ts';
import type { ComparisonTable } from './comparison-table.ts';

export interface ComparisonPage extends PageContent {
  readonly lead: string;
  readonly table: ComparisonTable | undefined;
  /** Tables of further areas, each a page of its own. */
  readonly otherParts: readonly Link[];
}

/** Whether there are two areas to compare. */
export const canCompare = (scope: PageScope): boolean => (partsOf(scope)[0]?.areas.length ?? 0) > 1;

/** The page with the first table. */
export function comparisonPage(assembly: Assembly): ComparisonPage {
  const { view, language } = assembly;
  const words = comparisonPageWords(language);
  const [first] = partsOf(assembly);
  const level = first?.level ?? view.reportLevel;
  return {
    description: words.description(view.municipality.name),
    lead: words.lead(level.plural, view.municipality.name),
    table: first === undefined ? undefined : comparisonTable(assembly, first),
    otherParts: partLinks(assembly, 0),
  };
}

/** Numbers of the pages with further tables: from 2 on. */
export const furtherParts = (scope: PageScope): readonly string[] =>
  partsOf(scope)
    .slice(1)
    .map((_, at) => String(at + 2));

export interface ComparisonPartPage extends PageContent {
  readonly table: ComparisonTable;
  readonly otherParts: readonly Link[];
}

/** Title of the page of a further table. */
export const comparisonPartTitle = (scope: PageScope, number: string): string =>
  partTitle(scope, partAt(scope, number));

/** The page of a further table. */
export function comparisonPartPage(assembly: Assembly, number: string): ComparisonPartPage {
  const table = comparisonTable(assembly, partAt(assembly, number));
  return {
    description: table.caption,
    table,
    otherParts: partLinks(assembly, Number(number) - 1),
  };
}

function partAt(scope: PageScope, number: string) {
  const part = partsOf(scope)[Number(number) - 1];
  if (part === undefined) throw new Error(`no table ${number} of the comparison`);
  return part;
}

const partLinks = (scope: PageScope, own: number): readonly Link[] =>
  partsOf(scope).flatMap((part, at) =>
    at === own
      ? []
      : [
          {
            text: partTitle(scope, part),
            address: at === 0 ? addresses.comparison : addresses.comparisonPart(at + 1),
          },
        ],
  );
