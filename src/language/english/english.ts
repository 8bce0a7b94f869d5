/** All words of pages in English. */
import type { PageLanguage } from '../page-language.ts';
import { englishAccessibility } from './english-accessibility.ts';
import { englishCharts } from './english-charts.ts';
import { englishChrome } from './english-chrome.ts';
import { englishComparison } from './english-comparison.ts';
import { englishDistribution } from './english-distribution.ts';
import { englishFigures, englishSpread } from './english-figures.ts';
import { englishFindings } from './english-findings.ts';
import { englishGroups } from './english-groups.ts';
import { englishInequality } from './english-inequality.ts';
import { englishMethods, englishNeedIndices } from './english-methods.ts';
import { englishNetworkFigures } from './english-network-figures.ts';
import { englishNetwork } from './english-network.ts';
import { englishNumbers, englishPeriods, englishStates, englishUnits } from './english-numbers.ts';
import { englishOffers, englishSupply } from './english-offers.ts';
import { englishStands } from './english-stands.ts';
import { englishStatusDynamics } from './english-status-dynamics.ts';
import { englishOpenData } from './english-open-data.ts';
import { englishSearch } from './english-search.ts';
import { englishSiteSearch } from '../search/english-site-search.ts';
import { englishVocabulary } from '../search/english-vocabulary.ts';
import { englishPageWords } from './english-pages.ts';
import { englishPlaces } from './english-places.ts';

export const english: PageLanguage = {
  collator: new Intl.Collator('en', { numeric: true }),
  numbers: englishNumbers,
  units: englishUnits,
  periods: englishPeriods,
  states: englishStates,
  places: englishPlaces,
  groups: englishGroups,
  findings: englishFindings,
  chrome: englishChrome,
  pages: englishPageWords,
  comparison: englishComparison,
  figures: englishFigures,
  spread: englishSpread,
  charts: englishCharts,
  stands: englishStands,
  statusDynamics: englishStatusDynamics,
  inequality: englishInequality,
  distribution: englishDistribution,
  offers: englishOffers,
  supply: englishSupply,
  network: englishNetwork,
  openData: englishOpenData,
  search: englishSearch,
  siteSearch: englishSiteSearch,
  searchVocabulary: englishVocabulary,
  accessibility: englishAccessibility,
  networkFigures: englishNetworkFigures,
  needIndices: englishNeedIndices,
  methods: englishMethods,
};
