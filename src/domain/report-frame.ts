/** What surrounds the numbers of a report: places, catalogue, register, words. */
import type { Geography } from './place/area.ts';
import type { Goal, Measure, Question } from './words/goal.ts';
import type { Group, Indicator } from './indicator/indicator.ts';
import type { PublishedAddress, RedirectRow } from './naming/kept-address.ts';
import type { Municipality } from './municipality.ts';
import type { NeedIndex } from './statistics/need-index.ts';
import type { Cooperation, Offer, Provider } from './register/offer.ts';
import type { Place } from './problem/problem.ts';
import type { Street } from './place/street.ts';
import type { Correction, Stand } from './stands/stand.ts';
import type { LocalKnowledge, Narrative, ReadingNote, StandingPage } from './words/words.ts';

/** Everything of a report that holds no count of people. */
export interface ReportFrame {
  readonly municipality: Municipality;
  /** The report's day (ISO date), and whether it was found rather than written. */
  readonly asOf: { readonly date: string; readonly derived: boolean };
  readonly geography: Geography;
  /** `data/streets.csv`, for finding one's area; in the order of the file. */
  readonly streets?: readonly Street[] | undefined;
  /** `data/redirects.csv`: where addresses lead that are no longer. */
  readonly redirects?: readonly RedirectRow[] | undefined;
  /** `data/published.txt`: addresses of earlier releases. */
  readonly published?: readonly PublishedAddress[] | undefined;
  readonly indicators: readonly Indicator[];
  /** Where the catalogue names each indicator. */
  readonly cataloguePlaces?: ReadonlyMap<string, Place> | undefined;
  /** `data/indices.yaml`; their values are made behind the gate. */
  readonly needIndices: readonly NeedIndex[];
  readonly groups: readonly Group[];
  readonly offers: readonly Offer[];
  readonly providers: readonly Provider[];
  readonly cooperations: readonly Cooperation[];
  readonly narratives: readonly Narrative[];
  readonly localKnowledge: readonly LocalKnowledge[];
  readonly readingNotes: readonly ReadingNote[];
  readonly questions: readonly Question[];
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
  readonly pages: readonly StandingPage[];
  /** `data/stands`: releases, the newest last. */
  readonly stands?: readonly Stand[] | undefined;
  /** `data/corrections.csv`, the newest first. */
  readonly corrections?: readonly Correction[] | undefined;
}
