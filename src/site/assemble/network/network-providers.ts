/** The list of providers on the page of the network. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import { byCodeUnits, providerNode } from '../../../domain/register/offer-network.ts';
import { largeRegister, networkFacts } from '../../../report/network/network-facts.ts';
import type { OperatorKind } from '../../../domain/register/offer-network.ts';
import { partnersBeyond } from '../../../report/register/partners.ts';
import type { PageScope } from '../assembly.ts';
import { partnerLines } from '../offers/partner-lines.ts';
import type { PartnerLine } from '../offers/partner-lines.ts';
import { collatorOf, networkFigureWords, networkWords } from '../../../language/page-topics.ts';

/** A provider in the list of the network page. */
export interface ProviderEntry {
  /** Fragment of `addresses.provider`. */
  readonly anchor: string;
  readonly name: string;
  /** „öffentlicher Träger, 12 Angebote in 5 Stadtteilen“ */
  readonly remark: string;
  readonly website: string | undefined;
  readonly offers: readonly Link[];
  /** „und 34 weitere“ */
  readonly moreOffers: string | undefined;
  readonly partners: readonly PartnerLine[];
  /** How many there are; not all of them are listed where there are many. */
  readonly partnerCount: number;
  readonly morePartners: string | undefined;
}

/** Who works with whom, by provider. */
export interface ProviderList {
  readonly entries: readonly ProviderEntry[];
  /** How many providers are left out of a large register. */
  readonly more: string | undefined;
}

/** Offers and partners of one provider. */
const mostOffers = 12;
const mostPartners = 30;
const fewPartners = 5;

/** What says nothing is left out. */
export const operatorWord = (
  words: Readonly<Record<OperatorKind, string>>,
  operator: OperatorKind | undefined,
): string => (operator === undefined || operator === 'unknown' ? '' : words[operator]);

/** Every provider with offers or cooperations, by name. */
export function providerList({ view, language }: PageScope): ProviderList {
  const words = networkWords(language);
  const operators = networkFigureWords(language).operators;
  const { network, listed } = networkFacts(view);
  const large = view.frame.offers.length > largeRegister;
  const mostShown = large ? fewPartners : mostPartners;
  const names = collatorOf(language);
  const { plural } = view.reportLevel;
  const entries = view.frame.providers
    .filter(({ id }) => listed.has(providerNode(id)))
    .toSorted((a, b) => names.compare(a.name, b.name) || byCodeUnits(a.id, b.id))
    .map((provider): ProviderEntry => {
      const node = providerNode(provider.id);
      const offers = network.offersOf(node);
      const partners = partnersBeyond(view, provider.id, names);
      const shown = large ? [] : offers.slice(0, mostOffers);
      const rest = offers.length - shown.length;
      return {
        anchor: `traeger-${provider.id}`,
        name: provider.name,
        remark: words.providerRemark({
          operator: operatorWord(operators, provider.kind),
          offers: offers.length,
          areas: network.areasOf(node).length,
          plural,
        }),
        website: provider.website,
        offers: shown.map(({ id, name }) => ({ text: name, address: addresses.offer(id) })),
        moreOffers: rest > 0 && !large ? words.more(rest) : undefined,
        partners: partnerLines(partners.slice(0, mostShown), language, { withOwn: true }),
        partnerCount: partners.length,
        morePartners:
          partners.length > mostShown ? words.more(partners.length - mostShown) : undefined,
      };
    });
  const rest = view.frame.providers.length - entries.length;
  return { entries, more: large && rest > 0 ? words.moreProviders(rest) : undefined };
}
