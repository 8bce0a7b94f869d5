/** Everything that readers of pages see in one language, as one record: what is missing in it does not compile. */
import type { KnownUnit } from '../domain/indicator/unit.ts';
import type { DisclosurePolicy } from '../domain/municipality.ts';
import type { SearchVocabulary } from '../domain/words/search-vocabulary.ts';
import type { FindingWords } from './findings/finding-words.ts';
import type { PlaceWords } from './findings/place-words.ts';
import type { NumberWords, UnitWords } from './numbers/number-words.ts';
import type { PeriodWords } from './numbers/period-words.ts';
import type { StateWords } from './numbers/state-words.ts';
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
import type { SpreadWords } from './words/spread-words.ts';
import type { StandWords } from './words/stand-words.ts';
import type { StatusDynamicsWords } from './words/status-dynamics-words.ts';
import type { SupplyWords } from './words/supply-words.ts';

export interface PageLanguage {
  /** Order of names and titles; numbers in them by their size. */
  readonly collator: Intl.Collator;
  readonly numbers: NumberWords;
  readonly units: Readonly<Record<KnownUnit, UnitWords>>;
  readonly periods: PeriodWords;
  readonly states: StateWords;
  readonly places: PlaceWords;
  /** Titles of usual keys of groups, in lower case. */
  readonly groups: Readonly<Record<string, string>>;
  readonly findings: FindingWords;
  readonly chrome: Chrome;
  readonly pages: PageWords;
  readonly comparison: ComparisonPageWords;
  readonly figures: FigureWords;
  readonly spread: SpreadWords;
  readonly charts: ChartWords;
  readonly stands: StandWords;
  readonly statusDynamics: StatusDynamicsWords;
  readonly inequality: InequalityWords;
  readonly distribution: DistributionWords;
  readonly offers: OfferWords;
  readonly supply: SupplyWords;
  readonly network: NetworkWords;
  readonly openData: OpenDataWords;
  readonly search: SearchWords;
  readonly siteSearch: SiteSearchWords;
  /** How questions to the search are understood. */
  readonly searchVocabulary: SearchVocabulary;
  readonly accessibility: AccessibilityWords;
  readonly networkFigures: NetworkFigureWords;
  readonly needIndices: NeedIndexWords;
  readonly methods: (policy: DisclosurePolicy) => readonly MethodSection[];
}
