/** The words of one topic in a language. */
import type { Language } from '../domain/language.ts';
import type { SearchVocabulary } from '../domain/words/search-vocabulary.ts';
import type { DisclosurePolicy } from '../domain/municipality.ts';
import { languages } from './languages.ts';
import type { AccessibilityWords } from './words/accessibility-words.ts';
import type { ChartWords } from './words/chart-words.ts';
import type { Chrome } from './words/chrome-words.ts';
import type { ComparisonPageWords } from './words/comparison-page-words.ts';
import type { DistributionWords } from './words/distribution-words.ts';
import type { FigureWords } from './words/figure-words.ts';
import type { InequalityWords } from './words/inequality-words.ts';
import type { MethodSection } from './words/method-words.ts';
import type { NeedIndexWords } from './words/need-index-words.ts';
import type { NetworkFigureWords } from './words/network-figure-words.ts';
import type { NetworkWords } from './words/network-words.ts';
import type { OfferWords } from './words/offer-words.ts';
import type { OpenDataWords } from './words/open-data-words.ts';
import type { PageWords } from './words/page-words.ts';
import type { SearchWords } from './words/search-words.ts';
import type { SiteSearchWords } from './words/site-search-words.ts';
import type { SharingWords } from './words/sharing-words.ts';
import type { SpreadWords } from './words/spread-words.ts';
import type { StandWords } from './words/stand-words.ts';
import type { StatusDynamicsWords } from './words/status-dynamics-words.ts';
import type { SupplyWords } from './words/supply-words.ts';

/** The order of names and titles, whatever the machine's language is. */
export const collatorOf = (language: Language): Intl.Collator => languages[language].collator;

/** The frame around the contents. */
export const chrome = (language: Language): Chrome => languages[language].chrome;

/** Sentences of the pages. */
export const pageWords = (language: Language): PageWords => languages[language].pages;

/** The page that compares areas, and areas of similar numbers. */
export const comparisonPageWords = (language: Language): ComparisonPageWords =>
  languages[language].comparison;

/** Captions, headings, notes and legends of figures. */
export const figureWords = (language: Language): FigureWords => languages[language].figures;

/** How very many values spread. */
export const spreadWords = (language: Language): SpreadWords => languages[language].spread;

/** Measures of inequality between areas. */
export const inequalityWords = (language: Language): InequalityWords =>
  languages[language].inequality;

/** A sum distributed by need, and what an index hangs on. */
export const distributionWords = (language: Language): DistributionWords =>
  languages[language].distribution;

/** Charts that words ask for. */
export const chartWords = (language: Language): ChartWords => languages[language].charts;

/** Releases, revised numbers, corrections. */
export const standWords = (language: Language): StandWords => languages[language].stands;

/** How areas stand and where they are going. */
export const statusDynamicsWords = (language: Language): StatusDynamicsWords =>
  languages[language].statusDynamics;

/** Sentences about offers. */
export const offerWords = (language: Language): OfferWords => languages[language].offers;

/** Places and offers for the children of an area. */
export const supplyWords = (language: Language): SupplyWords => languages[language].supply;

/** Sentences about the network of offers. */
export const networkWords = (language: Language): NetworkWords => languages[language].network;

/** Words of the network's drawings. */
export const networkFigureWords = (language: Language): NetworkFigureWords =>
  languages[language].networkFigures;

/** Files beside pages: downloads, the catalogue, redirects. */
export const openDataWords = (language: Language): OpenDataWords => languages[language].openData;

/** Finding streets and offers, and need beside supply. */
export const searchWords = (language: Language): SearchWords => languages[language].search;

/** The page that searches the site. */
export const siteSearchWords = (language: Language): SiteSearchWords =>
  languages[language].siteSearch;

/** How questions to the search are understood. */
export const searchVocabulary = (language: Language): SearchVocabulary =>
  languages[language].searchVocabulary;

/** Taking figures away. */
export const sharingWords = (language: Language): SharingWords => chrome(language).sharing;
/** The accessibility statement. */
export const accessibilityWords = (language: Language): AccessibilityWords =>
  languages[language].accessibility;

/** Words of need indices. */
export const needIndexWords = (language: Language): NeedIndexWords =>
  languages[language].needIndices;

/** Sections of the page of methods for a report's policy. */
export const methodSections = (
  language: Language,
  policy: DisclosurePolicy,
): readonly MethodSection[] => languages[language].methods(policy);
