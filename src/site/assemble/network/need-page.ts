/** `/bedarf/`: need beside supply, and what supply there is in each area. */
import { addresses } from '../../../domain/naming/address.ts';
import type { PageContent } from '../../page-entry.ts';
import type { Assembly } from '../assembly.ts';
import { networkSupply } from './network-supply.ts';
import type { NetworkSupply } from './network-supply.ts';
import { chrome, searchWords } from '../../../language/page-topics.ts';

export interface NeedPage extends PageContent {
  readonly lead: readonly string[];
  readonly supply: NetworkSupply;
}

/** Need and supply side by side; a sentence where there is nothing to set side by side. */
export function needPage(assembly: Assembly): NeedPage {
  const { view, language } = assembly;
  if (view.frame.offers.length === 0) {
    const { offers } = chrome(language).empty;
    const nothing = { figures: [], beside: undefined, note: undefined };
    return { description: offers, lead: [offers], supply: nothing };
  }
  const words = searchWords(language).need;
  const supply = networkSupply(assembly, addresses.need);
  const lead = supply.beside === undefined ? [words.none] : words.lead;
  return {
    description: supply.beside?.summary ?? lead.join(' '),
    lead,
    supply,
  };
}
