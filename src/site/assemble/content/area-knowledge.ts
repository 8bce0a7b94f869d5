/** What experts say about an area, or about the municipality as a whole. */
import type { SiteAddress } from '../../../domain/naming/address.ts';
import type { Prose } from '../../prepared-prose.ts';
import type { Assembly } from '../assembly.ts';
import { proseOf } from '../prose-pages.ts';
import { formatDate } from '../../../language/numbers/periods.ts';

export interface AreaKnowledge {
  readonly byline: string;
  readonly prose: Prose;
}

/** The words about a place, for the page at `from`; undefined where nobody has written any. */
export function areaKnowledge(
  assembly: Assembly,
  place: string,
  from: SiteAddress,
): AreaKnowledge | undefined {
  const { view, words, language } = assembly;
  const found = view.frame.localKnowledge.find((one) => one.area === place);
  if (found === undefined) return undefined;
  return {
    byline: words.byline(found.authors.join(', '), formatDate(found.date, language)),
    prose: proseOf(assembly, found.words, from),
  };
}
