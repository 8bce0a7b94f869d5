/** All words of pages in German. */
import type { PageLanguage } from '../page-language.ts';
import { germanAccessibility } from './german-accessibility.ts';
import { germanCharts } from './german-charts.ts';
import { germanChrome } from './german-chrome.ts';
import { germanComparison } from './german-comparison.ts';
import { germanDistribution } from './german-distribution.ts';
import { germanFigures, germanSpread } from './german-figures.ts';
import { germanFindings } from './german-findings.ts';
import { germanGroups } from './german-groups.ts';
import { germanInequality } from './german-inequality.ts';
import { germanMethods, germanNeedIndices } from './german-methods.ts';
import { germanNetworkFigures } from './german-network-figures.ts';
import { germanNetwork } from './german-network.ts';
import { germanNumbers, germanPeriods, germanStates, germanUnits } from './german-numbers.ts';
import { germanOffers, germanSupply } from './german-offers.ts';
import { germanStands } from './german-stands.ts';
import { germanStatusDynamics } from './german-status-dynamics.ts';
import { germanOpenData } from './german-open-data.ts';
import { germanSearch } from './german-search.ts';
import { germanSiteSearch } from '../search/german-site-search.ts';
import { germanVocabulary } from '../search/german-vocabulary.ts';
import { germanPageWords } from './german-pages.ts';
import { germanPlaces } from './german-places.ts';

export const german: PageLanguage = {
  collator: new Intl.Collator('de', { numeric: true }),
  numbers: germanNumbers,
  units: germanUnits,
  periods: germanPeriods,
  states: germanStates,
  places: germanPlaces,
  groups: germanGroups,
  findings: germanFindings,
  chrome: germanChrome,
  pages: germanPageWords,
  comparison: germanComparison,
  figures: germanFigures,
  spread: germanSpread,
  charts: germanCharts,
  stands: germanStands,
  statusDynamics: germanStatusDynamics,
  inequality: germanInequality,
  distribution: germanDistribution,
  offers: germanOffers,
  supply: germanSupply,
  network: germanNetwork,
  openData: germanOpenData,
  search: germanSearch,
  siteSearch: germanSiteSearch,
  searchVocabulary: germanVocabulary,
  accessibility: germanAccessibility,
  networkFigures: germanNetworkFigures,
  needIndices: germanNeedIndices,
  methods: germanMethods,
};
