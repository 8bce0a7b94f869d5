/** Words of the frame around the contents: navigation, headings, labels. Words about numbers stand elsewhere. */
import type { SharingWords } from './sharing-words.ts';
import type { Knowledge, MeasureStatus } from '../../domain/words/goal.ts';

/** Who is speaking: numbers, what exists, people who know the place. */
export type Voice = 'facts' | 'institutions' | 'experience';

export interface Chrome {
  /** „Kinderchancen in Musterstadt“ */
  readonly siteTitle: (municipality: string) => string;
  readonly skipToContent: string;
  readonly mainNavigation: string;
  readonly trail: string;
  readonly onThisPage: string;
  readonly about: string;
  readonly asOf: (day: string) => string;
  readonly asOfLabel: string;
  readonly licence: string;
  readonly publisher: string;
  readonly responsible: string;
  readonly phone: string;
  readonly demonstration: string;
  readonly draft: string;
  readonly draftNote: string;

  readonly areas: string;
  readonly themes: string;
  readonly offers: string;
  readonly stories: string;
  readonly goals: string;
  readonly questions: string;
  readonly downloads: string;
  readonly methods: string;
  /** Sentences for the page of a kind that the report does not have (yet). */
  readonly empty: {
    readonly areas: string;
    readonly offers: string;
    readonly stories: string;
    readonly questions: string;
    readonly network: string;
  };

  readonly findMyArea: string;
  readonly allAreas: string;
  readonly findArea: string;
  readonly noSuchArea: string;
  readonly findOffer: string;
  readonly noSuchOffer: string;
  /** `{n}` and `{m}` are filled in by the browser. */
  readonly shown: string;
  readonly findings: string;
  readonly standingOut: {
    readonly strength: string;
    readonly need: string;
    readonly difference: string;
    /** How they were chosen; leads to the methods. */
    readonly chosen: string;
  };
  readonly keyFigures: (municipality: string) => string;
  readonly offersExist: string;
  readonly newestStory: string;
  readonly moreStories: string;
  readonly allOffers: string;
  readonly moreOffers: string;
  readonly readMore: string;

  readonly voices: Readonly<Record<Voice, { readonly word: string; readonly saying: string }>>;
  readonly neighbours: string;
  readonly numbersAsFile: string;
  readonly partOf: string;
  readonly localKnowledgeMissing: string;

  readonly free: string;
  readonly notFree: string;
  readonly jumpTo: string;
  readonly partners: string;
  readonly whereItIs: string;

  /** Filters of the register and the network. */
  readonly filter: {
    readonly title: string;
    readonly text: string;
    /** Leads from the choices to what they leave. */
    readonly show: string;
    readonly reset: string;
    readonly none: string;
  };
  readonly offersOnMap: string;
  readonly asList: string;
  readonly providerPartners: string;
  readonly partnersHere: string;
  readonly meetingPoints: string;
  readonly contacts: string;
  readonly network: string;
  readonly networkViews: {
    readonly title: string;
    readonly map: string;
    readonly relations: string;
    readonly findings: string;
    readonly phases: string;
    readonly supply: string;
    readonly areas: string;
    /** … where no cooperation is entered. */
    readonly areasAlone: string;
    /** Said by the browser about a chosen number. */
    readonly offers: string;
    readonly byArea: string;
    /** Said by the browser about a chosen offer; `{n}` is filled in. */
    readonly chosen: string;
    readonly partners: string;
    readonly partner: string;
    readonly noPartner: string;
    readonly clear: string;
    readonly keys: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
  };

  readonly source: string;
  readonly asTable: string;
  readonly sharing: SharingWords;
  readonly pictureLink: string;
  readonly legend: string;
  readonly otherPeriods: string;
  readonly newestPeriod: (period: string) => string;
  readonly allPeriods: string;
  readonly definition: string;
  readonly howToRead: string;
  readonly byGroups: string;
  readonly allNumbers: string;

  readonly expectation: {
    readonly title: string;
    readonly expected: string;
    readonly found: string;
    readonly explained: string;
  };
  readonly answerTo: string;

  readonly goal: {
    readonly smart: string;
    readonly progress: string;
    readonly decision: string;
    readonly measures: string;
    readonly responsible: string;
    readonly partners: string;
    readonly period: string;
    readonly status: string;
    readonly reports: string;
    readonly areas: string;
  };
  readonly measureStatus: Readonly<Record<MeasureStatus, string>>;
  readonly questionsLead: string;
  readonly knowledge: Readonly<Record<Knowledge, string>>;
  readonly noAnswer: string;
  readonly answers: string;
  readonly numbersSay: string;
  readonly aboutAreas: string;
  readonly aboutThemes: string;
  readonly storiesLead: string;
  readonly themesLead: string;
  readonly notFound: { readonly title: string; readonly text: string; readonly way: string };
  readonly problems: {
    readonly title: (errors: number, warnings: number) => string;
    /** Title of a page while there are errors: what a tab shows and a screen reader says first. */
    readonly inTitle: (errors: number, title: string) => string;
    readonly error: string;
    readonly warning: string;
    /** A link to the handbook. */
    readonly explained: (code: string) => string;
    /** Takes the bar away until the next save. */
    readonly close: string;
    readonly saved: (file: string) => string;
  };
}
