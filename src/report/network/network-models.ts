/**
 * Exactly what the figures and pages about offers and their network show. Facts only:
 * numbers with their states, names, ids; no words of a language, no drawing, no layout.
 */
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { CompassPart } from '../../domain/place/compass.ts';
import type { NodeId, OperatorKind } from '../../domain/register/offer-network.ts';
import type { LevelRef, PlaceRef } from '../indicator/figure-subject.ts';
import type { TermRef } from '../register/term.ts';
import type { NamedNode } from './named-node.ts';

export type NetworkNodeKind = 'provider' | 'offer' | 'area';

/** A provider, an offer or an area. */
export interface NetworkNode {
  /** Unique over all kinds: `offer:kita-nord`, `provider:stadt`, `area:0101`. */
  readonly id: NodeId;
  readonly kind: NetworkNodeKind;
  /** The id in the register or the geography. */
  readonly ownId: string;
  readonly label: string;
  /** An offer's page, an area's profile, a provider's entry on the network page; undefined where there is none. */
  readonly address: SiteAddress | undefined;
  /** Of a provider and of the provider behind an offer; undefined for areas. */
  readonly operator: OperatorKind | undefined;
  /** Ids of offer types: an offer's own, those of all offers of a provider or an area. */
  readonly types: readonly string[];
  readonly phases: readonly string[];
  /** Area ids where it stands: one at most for an offer, those of all its offers for a provider. */
  readonly areas: readonly string[];
  /** Node id of an offer's provider. */
  readonly provider: NodeId | undefined;
  readonly free: boolean | undefined;
  readonly informal: boolean;
  /** How many offers a provider runs or an area has; 1 for an offer. */
  readonly offers: number;
  /** How many different partners it has by cooperations; a provider's own offers do not count. */
  readonly partners: number;
  /** Index in `communities`; undefined without cooperations. */
  readonly community: number | undefined;
  /** Whether other providers would lose touch without it (`measures.bridges`). */
  readonly bridge: boolean;
  readonly point: { readonly lon: number; readonly lat: number } | undefined;
}

/** One or several entries between the same two, undirected: `from` before `to` in the order of ids. */
export interface NetworkEdge {
  readonly from: NodeId;
  readonly to: NodeId;
  /** `runs`: provider and offer; `stands-in`: offer and area. */
  readonly kind: 'cooperation' | 'runs' | 'stands-in';
  /** How many cooperations are bundled; 1 for the other kinds. */
  readonly weight: number;
  readonly cooperations: readonly {
    readonly kind: string | undefined;
    readonly since: string | undefined;
    readonly note: string | undefined;
  }[];
}

/** Providers and offers that work with each other more than with others. */
export interface NetworkCommunity {
  readonly index: number;
  /** Node ids, most partners first. */
  readonly members: readonly NodeId[];
  /** Names of the up to three members with most partners: what the community is called by. */
  readonly names: readonly string[];
  readonly areas: readonly PlaceRef[];
}

/** What stands for many offers at first sight. */
export interface NetworkGroup {
  /** `group:<area, part or type>:<operator>` */
  readonly id: string;
  /** Set where the overview is by area; undefined inside it: offers of the whole municipality. */
  readonly area: PlaceRef | undefined;
  /** Set where the overview is by part of the municipality. */
  readonly region: CompassPart | undefined;
  /** Set where the overview is by type. */
  readonly type: TermRef | undefined;
  readonly operator: OperatorKind;
  /** Node ids of its offers, in the order of the register. */
  readonly offers: readonly NodeId[];
  /** How many providers. */
  readonly providers: number;
  readonly types: readonly { readonly id: string; readonly count: number }[];
  readonly phases: readonly { readonly id: string; readonly count: number }[];
  /** Cooperations between members. */
  readonly inside: number;
}

/** First sight: groups instead of hundreds of offers. */
export interface NetworkOverview {
  /** By area and operator; where no level has few enough areas by compass; by type where areas have no shape. */
  readonly by: 'area' | 'region' | 'type';
  /** Level of the areas. */
  readonly level: LevelRef;
  readonly groups: readonly NetworkGroup[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly weight: number;
  }[];
}

/** Offers that would lie on one another at a zoom, or a single one. */
export interface NetworkCluster {
  /** Of the first of its offers: `cluster:2:kita-nord` (2 = zoom factor). */
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  /** Node ids. */
  readonly offers: readonly NodeId[];
  readonly types: readonly { readonly id: string; readonly count: number }[];
  /** The cluster of the next coarser zoom that holds it. */
  readonly parent: string | undefined;
}

export interface NetworkZoom {
  /** 1: the whole municipality in a column of 640 px; 2: twice as large … */
  readonly factor: number;
  /** Clusters keep this distance, in metres; about 22 px of the drawing. */
  readonly distance: number;
  readonly clusters: readonly NetworkCluster[];
  /** Bundled cooperations between clusters; a provider stands where its only offer with a point stands. */
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly weight: number;
  }[];
  /** Bundled cooperations that are not among `edges`: only the strongest are. */
  readonly edgesLeftOut: number;
}

export interface NetworkGeography {
  /** Coarse to fine, nested; the finest level that would show too many marks is left out. */
  readonly zooms: readonly NetworkZoom[];
  /** Offers without coordinates: in lists, not on the map. */
  readonly withoutPoint: number;
  /** Cooperations with an end that has no one place. */
  readonly withoutLine: number;
}

/** What the network is like, from cooperations; nothing of this can be said where none is entered. */
export interface NetworkMeasures {
  readonly cooperations: number;
  readonly offers: number;
  readonly providers: number;
  /** Offers that a cooperation names themselves. */
  readonly offersWithPartner: number;
  /** Offers that no cooperation names; in the order of the register. */
  readonly withoutPartner: readonly (NamedNode & {
    readonly area: PlaceRef | undefined;
    /** Whether at least the provider is named by a cooperation. */
    readonly providerHasPartners: boolean;
  })[];
  readonly withoutPartnerByArea: readonly {
    readonly area: PlaceRef;
    readonly count: number;
    readonly offers: number;
  }[];
  /** Up to ten, most partners first. */
  readonly mostPartners: readonly (NamedNode & { readonly partners: number })[];
  /**
   * Providers (and meeting points without one) without whom others would lose touch, most cut off first;
   * `parts`: names in each part that would come loose, the largest part left out unless it is a single one.
   */
  readonly bridges: readonly (NamedNode & {
    readonly parts: readonly (readonly string[])[];
    /** Offers through which its ties run, by name. */
    readonly through: readonly string[];
  })[];
  /** Areas with cooperations, all of them between their own offers. */
  readonly onlyInside: readonly { readonly area: PlaceRef; readonly cooperations: number }[];
  /** Areas with offers, none of which has a partner. */
  readonly withoutCooperation: readonly PlaceRef[];
  /** Groups of providers with no tie between them. */
  readonly parts: number;
}

export interface NetworkModel {
  readonly municipality: PlaceRef;
  /** The reporting level. */
  readonly level: LevelRef;
  /** Only offers of this area (and what they are tied to). */
  readonly area: PlaceRef | undefined;
  readonly provider: TermRef | undefined;
  /** No cooperation is entered: ties are those of provider, offer and area, and the figure says so. */
  readonly fallback: 'provider-offer-area' | undefined;
  readonly asOf: string;
  readonly types: readonly TermRef[];
  readonly phases: readonly TermRef[];
  /** Sorted by id, so that a layout does not depend on the order of the register. */
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly communities: readonly NetworkCommunity[];
  readonly overview: NetworkOverview;
  readonly geography: NetworkGeography;
  /** Undefined in the fallback. */
  readonly measures: NetworkMeasures | undefined;
}
