/** What several pages show: the frame of the site, links, rows of key figures, teasers, lines of the register. */
import type { SiteAddress } from '../domain/naming/address.ts';
import type { Language } from '../domain/municipality.ts';
import type { KeyFigureRow } from '../figures/key-figures/draw.ts';

export type { KeyFigureRow } from '../figures/key-figures/draw.ts';

/** A link as pages show it: text and where it leads. */
export interface Link {
  readonly text: string;
  readonly address: SiteAddress;
}

/** The frame around every page. */
export interface SiteFrame {
  readonly language: Language;
  readonly name: string;
  /** With its kind where grammar needs it: „Stadt Musterstadt“. */
  readonly fullName: string;
  /** Accent colour of the municipality, `#rrggbb`. */
  readonly accent: string | undefined;
  readonly site: string | undefined;
  readonly publisher: {
    readonly name: string;
    readonly address: string | undefined;
    readonly email: string | undefined;
    readonly phone: string | undefined;
    readonly responsible: string | undefined;
    readonly note: string | undefined;
  };
  readonly demonstration: string | undefined;
  /** The report's day as words: „30. Juni 2026“. */
  readonly asOf: string;
  readonly licence: { readonly name: string; readonly url: string | undefined };
  /** Main navigation, only what the report has. */
  readonly navigation: readonly Link[];
  /** Legal and standing pages at the foot. */
  readonly footLinks: readonly Link[];
  readonly levelTitle: string;
  readonly levelPlural: string;
  /** Set in live preview only: the newest problems as text lines. */
  readonly preview: boolean;
}

export interface ThemeBlock {
  readonly theme: Link;
  readonly rows: readonly KeyFigureRow[];
}

export interface StoryTeaser {
  readonly link: Link;
  readonly summary: string;
  /** „Text: Redaktion, 3. Mai 2026“ */
  readonly byline: string;
  readonly draft: boolean;
}

/** Areas grouped by the level above, for lists and "find my area". */
export interface AreaGroup {
  readonly title: string | undefined;
  readonly address: SiteAddress | undefined;
  readonly areas: readonly (Link & { readonly remark: string | undefined })[];
}

export interface OfferLine {
  readonly link: Link;
  readonly types: string;
  readonly provider: string | undefined;
  readonly area: Link | undefined;
  readonly street: string | undefined;
  readonly phases: string | undefined;
  /** „60 Plätze“ */
  readonly capacity: string | undefined;
  readonly free: boolean | undefined;
  readonly informal: boolean;
  /** Values for the filter, by facet: ids as in `FilterFacet.values`. */
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
}

/** What offers can be filtered by; the name is the parameter in the address. */
export type FacetName = 'type' | 'area' | 'phase' | 'language' | 'free' | 'provider';

/** One filter: its label, and the values that occur. */
export interface FilterFacet {
  readonly name: FacetName;
  readonly label: string;
  /** „alle Arten“: no choice made. */
  readonly all: string;
  readonly values: readonly {
    readonly id: string;
    readonly title: string;
    readonly count: number;
  }[];
}

/** Someone an offer works with. */
export interface PartnerLine {
  readonly text: string;
  readonly address: SiteAddress | undefined;
  /** „Sprachförderung, seit 2018“ */
  readonly kind: string | undefined;
  readonly note: string | undefined;
  /** On pages about several offers: whose partner it is. */
  readonly of: Link | undefined;
}

/** A committed contact: a function, never a person. */
export interface ContactLine {
  readonly offer: Link;
  readonly contact: string;
}

/** A provider in the list of the network page. */
export interface ProviderEntry {
  readonly id: string;
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

export interface OfferGroup {
  readonly title: string;
  readonly anchor: string;
  readonly offers: readonly OfferLine[];
}

/** Offers of a type in a large register: by area, so that its name stands once. */
export interface OfferGroupByArea {
  readonly title: string;
  readonly anchor: string;
  readonly areas: readonly { readonly title: string; readonly offers: readonly OfferLine[] }[];
}

export interface GoalTeaser {
  readonly link: Link;
  readonly field: string;
  /** „Ziel: 40 bis 31. Dezember 2029; zuletzt 27,1 (2022)“ */
  readonly sentence: string;
}
