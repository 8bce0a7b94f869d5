/** An offer or a provider by its name and its place on the site. */
import type { NodeId, OfferNetwork } from '../../domain/register/offer-network.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { NetworkFacts } from './network-facts.ts';
import { addresses } from '../../domain/naming/address.ts';

export interface NamedNode {
  readonly id: NodeId;
  readonly label: string;
  readonly address: SiteAddress | undefined;
}

/** Name of an offer or a provider. */
export const labelOf = ({ offers, providers }: OfferNetwork, node: NodeId): string =>
  offers.get(node)?.name ?? providers.get(node)?.name ?? node;

/** Where a node has its place on the site; undefined for providers without an entry. */
export function addressOf(
  { network, listed }: Pick<NetworkFacts, 'network' | 'listed'>,
  node: NodeId,
): SiteAddress | undefined {
  const offer = network.offers.get(node);
  if (offer !== undefined) return addresses.offer(offer.id);
  const provider = network.providers.get(node);
  return provider === undefined || !listed.has(node) ? undefined : addresses.provider(provider.id);
}
