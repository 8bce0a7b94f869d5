/** Partners of an offer, of a provider and of an area, from cooperations in both directions. */
import { byCodeUnits, offerNode, providerNode } from '../../domain/register/offer-network.ts';
import type { NodeId, Tie } from '../../domain/register/offer-network.ts';
import { networkFacts } from '../network/network-facts.ts';
import { offersOf } from './chosen-offers.ts';
import type { ReportView } from '../report-view.ts';
import type { NamedNode } from '../network/named-node.ts';
import { addressOf, labelOf } from '../network/named-node.ts';

export interface Partner extends NamedNode {
  /** Whose partner it is: the offer or provider at the near end. */
  readonly of: NamedNode;
  readonly cooperations: readonly {
    readonly kind: string | undefined;
    readonly since: string | undefined;
    readonly note: string | undefined;
  }[];
}

/** Ties by both ends, made once: every offer's page asks. */
const indexed = new WeakMap<ReportView, ReadonlyMap<NodeId, readonly Tie[]>>();

function tiesOf(view: ReportView, node: NodeId): readonly Tie[] {
  let index = indexed.get(view);
  if (index === undefined) {
    const made = new Map<NodeId, Tie[]>();
    for (const tie of networkFacts(view).network.ties) {
      for (const end of [tie.from, tie.to]) {
        const own = made.get(end);
        if (own === undefined) made.set(end, [tie]);
        else own.push(tie);
      }
    }
    index = made;
    indexed.set(view, made);
  }
  return index.get(node) ?? [];
}

function partnersAt(view: ReportView, node: NodeId): readonly Partner[] {
  const facts = networkFacts(view);
  const { network } = facts;
  const named = (id: NodeId): NamedNode => ({
    id,
    label: labelOf(network, id),
    address: addressOf(facts, id),
  });
  return tiesOf(view, node).map((tie) => ({
    ...named(tie.from === node ? tie.to : tie.from),
    of: named(node),
    cooperations: tie.cooperations.map(({ kind, since, note }) => ({ kind, since, note })),
  }));
}

const sorted = (partners: readonly Partner[], names: Intl.Collator): readonly Partner[] =>
  partners.toSorted(
    (a, b) =>
      names.compare(a.label, b.label) || byCodeUnits(a.id, b.id) || byCodeUnits(a.of.id, b.of.id),
  );

/** Whether an offer itself works with anybody. */
export const hasPartners = (view: ReportView, offer: string): boolean =>
  tiesOf(view, offerNode(offer)).length > 0;

/** Who an offer itself works with, in the order of their names. */
export const partnersOfOffer = (
  view: ReportView,
  offer: string,
  names: Intl.Collator,
): readonly Partner[] => sorted(partnersAt(view, offerNode(offer)), names);

/** Who a provider itself works with, by cooperations that name it. */
export const partnersOfProvider = (
  view: ReportView,
  provider: string,
  names: Intl.Collator,
): readonly Partner[] => sorted(partnersAt(view, providerNode(provider)), names);

/** Who a provider and its offers work with beyond the provider's own. */
export function partnersBeyond(
  view: ReportView,
  provider: string,
  names: Intl.Collator,
): readonly Partner[] {
  const { network } = networkFacts(view);
  const node = providerNode(provider);
  const own = [node, ...network.offersOf(node).map(({ id }) => offerNode(id))];
  return sorted(
    own
      .flatMap((one) => partnersAt(view, one))
      .filter((partner) => network.actorOf(partner.id) !== node),
    names,
  );
}

/** Who the offers of an area work with; cooperations within the area stand once. */
export function partnersOfArea(
  view: ReportView,
  area: string,
  names: Intl.Collator,
): readonly Partner[] {
  const own = new Set(offersOf(view, { area }).map(({ id }) => offerNode(id)));
  return sorted(
    [...own]
      .flatMap((node) => partnersAt(view, node))
      .filter((partner) => !own.has(partner.id) || byCodeUnits(partner.of.id, partner.id) < 0),
    names,
  );
}
