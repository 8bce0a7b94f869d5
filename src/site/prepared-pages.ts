/** What each kind of page shows, ready to be placed. */
import type { SiteAddress } from '../domain/naming/address.ts';
import type { Knowledge, MeasureStatus, Stage } from '../domain/words/goal.ts';
import type { Figure, TableModel } from '../figures/figure.ts';
import type {
  AreaGroup,
  ContactLine,
  FilterFacet,
  GoalTeaser,
  KeyFigureRow,
  Link,
  OfferGroup,
  OfferGroupByArea,
  PartnerLine,
  ProviderEntry,
  StoryTeaser,
  ThemeBlock,
} from './prepared-parts.ts';
import type { Prose } from './prepared-prose.ts';

export interface OverviewPage {
  readonly headline: string;
  readonly lead: readonly string[];
  readonly areas: readonly AreaGroup[];
  readonly map: Figure | undefined;
  readonly findings: readonly { readonly sentence: string; readonly link: Link }[];
  readonly themes: readonly (Link & { readonly count: string })[];
  readonly keyFigures: readonly ThemeBlock[];
  readonly stories: readonly StoryTeaser[];
  readonly goals: readonly GoalTeaser[];
  readonly offersSentence: string | undefined;
  /** What experts say about the municipality as a whole. */
  readonly knowledge: { readonly byline: string; readonly prose: Prose } | undefined;
}

export interface AreasPage {
  readonly lead: string;
  readonly map: Figure | undefined;
  readonly groups: readonly { readonly level: string; readonly areas: readonly AreaGroup[] }[];
}

export interface AreaPage {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  /** Trail above: municipality, district. */
  readonly partOf: readonly Link[];
  readonly parts: readonly Link[];
  readonly partsTitle: string | undefined;
  /** Set where a name occurs twice: „Süd (Bezirk Nord)“ as heading supplement. */
  readonly supplement: string | undefined;
  readonly locator: { readonly svg: string; readonly alternative: string } | undefined;
  readonly sentences: readonly string[];
  readonly facts: readonly ThemeBlock[];
  readonly offers: {
    readonly summary: string;
    readonly map: Figure | undefined;
    readonly groups: readonly OfferGroup[];
    /** The area's row of the life-phase matrix; undefined where no phases are declared or used. */
    readonly phases: Figure | undefined;
    /** Phases and types that are missing here although others have them, as sentences. */
    readonly gaps: readonly string[];
    /** Who the offers of this area work with. */
    readonly partners: readonly PartnerLine[];
    /** Informal meeting points, and who keeps in touch, by function. */
    /** How many of the ties stay in the area; undefined where the report has no cooperation. */
    readonly ties: string | undefined;
    readonly meetingPoints: readonly Link[];
    readonly contacts: readonly ContactLine[];
  };
  readonly knowledge: { readonly byline: string; readonly prose: Prose } | undefined;
  readonly stories: readonly StoryTeaser[];
  readonly goals: readonly GoalTeaser[];
  readonly neighbours: readonly Link[];
  readonly downloads: readonly Link[];
}

export interface ThemePage {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly indicators: readonly {
    readonly link: Link;
    readonly title: string;
    readonly sentence: string;
    readonly map:
      | {
          readonly address: SiteAddress;
          readonly alternative: string;
          readonly width: number;
          readonly height: number;
        }
      | undefined;
    readonly row: KeyFigureRow | undefined;
  }[];
  readonly stories: readonly StoryTeaser[];
}

export interface IndicatorPage {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly theme: Link;
  readonly lead: readonly string[];
  readonly figures: {
    readonly map: Figure | undefined;
    readonly comparison: Figure | undefined;
    readonly trend: Figure | undefined;
    readonly groups: readonly Figure[];
    readonly table: Figure;
  };
  /** Maps of the other periods, same classes. */
  readonly otherPeriods: readonly {
    readonly period: string;
    readonly address: SiteAddress;
    readonly alternative: string;
    readonly width: number;
    readonly height: number;
  }[];
  readonly reading: { readonly title: string | undefined; readonly prose: Prose } | undefined;
  /** How a need index is made; undefined for indicators of the catalogue. */
  readonly formula:
    | { readonly title: string; readonly paragraphs: readonly string[]; readonly table: TableModel }
    | undefined;
  /** Term and description: unit, counted, of whom, classes, source, licence, updated, note … */
  readonly definition: readonly {
    readonly term: string;
    readonly text: string;
    readonly url: string | undefined;
  }[];
  readonly stories: readonly StoryTeaser[];
}

export interface OffersPage {
  readonly lead: string;
  readonly map: Figure | undefined;
  /** Whether any offer has a place; many are on the network's map alone. */
  readonly onMap: boolean;
  /** The groups below, with the number of their offers. */
  readonly contents: readonly {
    readonly title: string;
    readonly anchor: string;
    readonly count: number;
  }[];
  readonly groups: readonly OfferGroup[] | readonly OfferGroupByArea[];
  /** What the short lines of a large register leave to the offers' own pages. */
  readonly note: string | undefined;
  /** What can be filtered by; each line of the groups bears its own values (`OfferLine.facets`). */
  readonly facets: readonly FilterFacet[];
  /** The way to the network page. */
  readonly network: Link;
  readonly downloads: readonly Link[];
}

/** Another offer, with the way to it. */
export interface OfferNearby {
  readonly link: Link;
  readonly types: string;
  readonly area: string | undefined;
  /** „350 m Luftlinie“; undefined where a point is missing. */
  readonly distance: string | undefined;
}

export interface OfferPage {
  readonly name: string;
  readonly types: string;
  readonly area: Link | undefined;
  readonly details: readonly {
    readonly term: string;
    readonly text: string;
    readonly url: string | undefined;
  }[];
  readonly map: Figure | undefined;
  readonly partners: readonly PartnerLine[];
  /** Said where cooperations are entered, but none of this offer. */
  readonly noPartner: string | undefined;
  /** Partners of the provider, where they are not the offer's own. */
  readonly providerPartners: readonly PartnerLine[];
  /** Up to five offers of the same type, nearest first. */
  readonly nearest: readonly OfferNearby[];
  /** Heading of `nearest`, which says how distance is meant. */
  readonly nearestTitle: string;
  /** Up to five other offers of the same provider, nearest first. */
  readonly sameProvider: { readonly title: string; readonly offers: readonly OfferNearby[] };
}

/** `/netzwerk/`: where offers stand and who works with whom, drawn two ways, and the same facts in words. */
export interface NetworkPage {
  readonly lead: readonly string[];
  /** Said at once where no cooperation is entered. */
  readonly fallback: string | undefined;
  readonly map: Figure | undefined;
  readonly graph: Figure | undefined;
  readonly facets: readonly FilterFacet[];
  /** Of a large register: what each offer answers to the filters, in one list (`registerFacts`). */
  readonly facts: string | undefined;
  /** Graph measures in plain words. */
  readonly findings: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly sentence: string;
    readonly items: readonly {
      readonly text: string;
      readonly address: SiteAddress | undefined;
      readonly remark: string | undefined;
    }[];
    /** „und 34 weitere“ where not all are listed. */
    readonly more: string | undefined;
  }[];
  readonly phases: Figure | undefined;
  readonly supply: readonly Figure[];
  readonly needSupply: Figure | undefined;
  /** Why there is no supply or need–supply figure, where there is none. */
  readonly supplyNote: string | undefined;
  /** The list of who works with whom, by provider; anchors are those of `addresses.provider`. */
  readonly providers: {
    readonly title: string;
    readonly lead: string;
    readonly entries: readonly ProviderEntry[];
    readonly more: string | undefined;
  };
  /** Areas by areas: how many cooperations (fallback: areas by operators, how many offers). */
  readonly matrix: TableModel | undefined;
  readonly downloads: readonly Link[];
}

export interface NarrativePage {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly byline: string;
  readonly draft: boolean;
  readonly prose: Prose;
  readonly areas: readonly Link[];
  readonly themes: readonly Link[];
}

export interface GoalPage {
  readonly id: string;
  readonly title: string;
  readonly field: string;
  readonly smart: readonly { readonly term: string; readonly text: string }[];
  readonly progress: Figure;
  readonly decision: string | undefined;
  readonly areas: readonly Link[];
  readonly prose: Prose;
  readonly measures: readonly {
    readonly id: string;
    readonly title: string;
    readonly responsible: string;
    readonly period: string;
    readonly status: MeasureStatus;
    readonly statusText: string;
    readonly partners: string | undefined;
    readonly prose: Prose;
    readonly reports: readonly {
      readonly date: string;
      readonly statusText: string;
      readonly text: string;
    }[];
  }[];
}

export interface QuestionsPage {
  readonly stages: readonly {
    readonly stage: Stage;
    readonly title: string;
    readonly questions: readonly {
      readonly id: string;
      readonly title: string;
      readonly knowledge: Knowledge;
      readonly knowledgeText: string;
      readonly prose: Prose;
      readonly findings: readonly { readonly sentence: string; readonly link: Link }[];
      readonly answers: readonly {
        readonly area: Link;
        readonly byline: string;
        readonly prose: Prose;
      }[];
    }[];
  }[];
}

export interface MethodsPage {
  readonly sections: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly table: TableModel | undefined;
  }[];
}

/** For editors: what a report folder is. */
/** A tag of the words in the handbook. */
export interface TagEntry {
  readonly name: string;
  readonly text: string;
  readonly attributes: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly text: string;
  }[];
}

export interface HandbookPage {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly paragraphs: readonly string[];
  }[];
  readonly tags: {
    readonly title: string;
    readonly lead: string;
    /** „nötig“ */
    readonly required: string;
    readonly entries: readonly TagEntry[];
  };
  readonly commands: {
    readonly title: string;
    readonly lead: string;
    readonly entries: readonly { readonly term: string; readonly text: string }[];
  };
  readonly messages: { readonly lead: string; readonly link: Link };
}

/** For editors: every code of the check. */
export interface MessagesPage {
  readonly title: string;
  readonly lead: string;
  readonly handbook: Link;
  readonly topics: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly messages: readonly {
      readonly code: string;
      readonly level: string;
      readonly text: string;
    }[];
  }[];
}

export interface DownloadsPage {
  readonly lead: string;
  readonly files: readonly {
    readonly title: string;
    readonly links: readonly Link[];
    readonly licence: { readonly name: string; readonly url: string | undefined };
    readonly source: string | undefined;
    /** What stands in the columns, where the lead does not say it. */
    readonly note?: string | undefined;
  }[];
  readonly licenceNote: string;
}

export interface StandingPageContent {
  readonly slug: string;
  readonly title: string;
  readonly prose: Prose;
}

/** Kinds of page with their model; the key names a folder of the work folder. */
export interface PageModels {
  readonly overview: OverviewPage;
  readonly areas: AreasPage;
  readonly area: AreaPage;
  readonly themes: { readonly themes: readonly ThemePage[] };
  readonly theme: ThemePage;
  readonly indicator: IndicatorPage;
  readonly offers: OffersPage;
  readonly offer: OfferPage;
  readonly network: NetworkPage;
  readonly narratives: { readonly stories: readonly StoryTeaser[] };
  readonly narrative: NarrativePage;
  readonly goals: { readonly lead: string; readonly goals: readonly GoalTeaser[] };
  readonly goal: GoalPage;
  readonly questions: QuestionsPage;
  readonly methods: MethodsPage;
  readonly downloads: DownloadsPage;
  readonly handbook: HandbookPage;
  readonly messages: MessagesPage;
  readonly page: StandingPageContent;
}

export type PageKind = keyof PageModels;
