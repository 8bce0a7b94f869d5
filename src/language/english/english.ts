/** All words of pages in English. */
import type { PageLanguage } from '../page-language.ts';
import { englishChrome } from './english-chrome.ts';
import { englishFigures, englishSpread } from './english-figures.ts';
import { englishFindings } from './english-findings.ts';
import { englishGroups } from './english-groups.ts';
import { englishMethods, englishNeedIndices } from './english-methods.ts';
import { englishNetworkFigures } from './english-network-figures.ts';
import { englishNetwork } from './english-network.ts';
import { englishNumbers, englishPeriods, englishStates, englishUnits } from './english-numbers.ts';
import { englishOffers, englishSupply } from './english-offers.ts';
import { englishSearch } from './english-search.ts';
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
  figures: englishFigures,
  spread: englishSpread,
  offers: englishOffers,
  supply: englishSupply,
  network: englishNetwork,
  search: englishSearch,
  networkFigures: englishNetworkFigures,
  needIndices: englishNeedIndices,
  methods: englishMethods,
};
