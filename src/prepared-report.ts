/**
 * What lies in the work folder: one JSON file for the frame of the site and one for each page, ready to
 * be placed. Written by build-report.ts, read by pages; the only way from the one to the other.
 */
import { channel } from 'node:diagnostics_channel';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAddress } from './domain/address.ts';
import type { Knowledge, MeasureStatus, Stage } from './domain/goal.ts';
import type { Language } from './domain/municipality.ts';
import type { ValueState } from './domain/observation.ts';
import type { Figure, TableModel } from './figures/figure.ts';

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

/** Words of editors with their values and figures put in. */
export type ProseNode =
  | { readonly kind: 'text'; readonly value: string }
  | {
      readonly kind: 'paragraph' | 'quote' | 'emphasis' | 'strong';
      readonly children: readonly ProseNode[];
    }
  | {
      readonly kind: 'heading';
      readonly depth: 2 | 3 | 4;
      readonly anchor: string;
      readonly children: readonly ProseNode[];
    }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly ProseNode[])[];
    }
  | { readonly kind: 'code' | 'code-block'; readonly value: string }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly ProseNode[] }
  | { readonly kind: 'break' | 'rule' }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly ProseNode[])[];
      readonly rows: readonly (readonly (readonly ProseNode[])[])[];
    }
  | {
      readonly kind: 'html';
      readonly element: 'abbr' | 'sub' | 'sup';
      readonly title: string | undefined;
      readonly lang: string | undefined;
      readonly children: readonly ProseNode[];
    }
  /** A number in a sentence; `title` says indicator, area and period. */
  | {
      readonly kind: 'value';
      readonly text: string;
      readonly state: ValueState;
      readonly title: string;
      readonly address: SiteAddress | undefined;
    }
  | { readonly kind: 'claim'; readonly title: string; readonly children: readonly ProseNode[] }
  | {
      readonly kind: 'voice';
      readonly voice: 'facts' | 'institutions' | 'experience';
      readonly children: readonly ProseNode[];
    }
  | {
      readonly kind: 'expectation';
      readonly expected: string;
      readonly found: string;
      readonly explained: string | undefined;
    }
  | {
      readonly kind: 'answer';
      readonly question: string;
      readonly address: SiteAddress;
      readonly children: readonly ProseNode[];
    }
  | { readonly kind: 'figure'; readonly figure: Figure };

export type Prose = readonly ProseNode[];

/** One row of key figures, ready to be placed (look.md, "Key-figure row"). */
export interface KeyFigureRow {
  readonly indicator: Link;
  /** Full sentence of the catalogue. */
  readonly title: string;
  readonly period: string;
  readonly value: string;
  readonly state: ValueState;
  /** „Stadt: 18,1 %“; undefined where there is none. */
  readonly reference: string | undefined;
  /** Dot strip of all areas with this one marked: inline SVG. */
  readonly strip: string | undefined;
  readonly sparkline: string | undefined;
  /** „ähnlich wie die Stadt; seit 2018 gesunken“ */
  readonly words: string;
  readonly remarks: readonly string[];
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
}

export interface OfferGroup {
  readonly title: string;
  readonly anchor: string;
  readonly offers: readonly OfferLine[];
}

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
}

export interface GoalTeaser {
  readonly link: Link;
  readonly field: string;
  /** „Ziel: 40 bis 31. Dezember 2029; zuletzt 27,1 (2022)“ */
  readonly sentence: string;
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
  readonly groups: readonly OfferGroup[];
  readonly downloads: readonly Link[];
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
  readonly partners: readonly {
    readonly text: string;
    readonly address: SiteAddress | undefined;
    readonly kind: string | undefined;
  }[];
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

export interface DownloadsPage {
  readonly lead: string;
  readonly files: readonly {
    readonly title: string;
    readonly links: readonly Link[];
    readonly licence: { readonly name: string; readonly url: string | undefined };
    readonly source: string | undefined;
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
  readonly narratives: { readonly stories: readonly StoryTeaser[] };
  readonly narrative: NarrativePage;
  readonly goals: { readonly lead: string; readonly goals: readonly GoalTeaser[] };
  readonly goal: GoalPage;
  readonly questions: QuestionsPage;
  readonly methods: MethodsPage;
  readonly downloads: DownloadsPage;
  readonly page: StandingPageContent;
}

export type PageKind = keyof PageModels;

/** Where build-report leaves its work and pages find it; set by the commands. */
export function workFolder(): string {
  const folder = process.env['CHANCENATLAS_WORK'];
  if (folder === undefined) {
    throw new Error('CHANCENATLAS_WORK is not set: start through npm run build, dev or start');
  }
  return folder;
}

/** A page file holds references to its drawings, which are kept by content; reading puts them in. */
function readJson(...path: string[]): unknown {
  const text = readFileSync(join(workFolder(), 'pages', ...path), 'utf8');
  const seen = new Map<string, number>();
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && '$figure' in value
      ? readFigure(String(value.$figure), seen)
      : value,
  );
}

/** A kept figure. Where a page shows it again, its ids get the number of the occurrence on that page. */
function readFigure(path: string, seen: Map<string, number>): Figure {
  const text = readFileSync(path, 'utf8');
  const figure = JSON.parse(text) as Figure;
  const occurrence = (seen.get(figure.id) ?? 0) + 1;
  seen.set(figure.id, occurrence);
  return occurrence === 1
    ? figure
    : (JSON.parse(text.replaceAll(figure.id, `${figure.id}-${occurrence}`)) as Figure);
}

/** The frame around every page. */
export const siteFrame = (): SiteFrame => readJson('frame.json') as SiteFrame;

/** Ids of all pages of a kind (slugs of areas, ids of indicators …), in site order. `index` for single pages. */
export const pageIds = (kind: PageKind): readonly string[] =>
  (readJson('index.json') as Partial<Record<PageKind, readonly string[]>>)[kind] ?? [];

/** Hears of every page whose model is read: the only thread between the bundled pages and a build's progress. */
export const pageReads = channel('chancenatlas:page-read');

/** The model of one page. */
export function pageModel<K extends PageKind>(kind: K, id = 'index'): PageModels[K] {
  pageReads.publish(kind);
  return readJson(kind, `${id}.json`) as PageModels[K];
}

/** A problem of the input as the live preview shows it. */
export interface PreviewProblem {
  readonly level: 'error' | 'warning';
  /** File, line, column, code and message in one line. */
  readonly text: string;
  readonly hint: string | undefined;
}

/** Problems of the newest check, from `problems.json` in the work folder; none where the file is absent. */
export function previewProblems(): readonly PreviewProblem[] {
  const file = join(workFolder(), 'problems.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PreviewProblem[]) : [];
}
