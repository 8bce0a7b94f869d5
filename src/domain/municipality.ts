/** The municipality a report is about, and the policy its files declare (`data/municipality.yaml`). */
import type { Language } from './language.ts';

/** The states of a value that an office can write as a sign. */
export type SignState =
  'zero' | 'withheld' | 'unreliable' | 'notMeaningful' | 'later' | 'notAvailable';

/** Coordinate reference systems that boundaries and offers may use, by their code in the EPSG register. */
export type Crs = `EPSG:${number}`;

/** One layer of the nested geography, coarse to fine. */
export interface Level {
  readonly id: string;
  readonly title: string;
  readonly plural: string;
  /** Relative to `data/`. */
  readonly file: string;
  /** Object inside a TopoJSON; absent: the only one. */
  readonly object?: string | undefined;
  /** Whether this is the level that the report speaks about. Exactly one level has it. */
  readonly report: boolean;
  /** false: a parallel geography, shown and never summed. */
  readonly nested: boolean;
  readonly idProperty?: string | undefined;
  readonly nameProperty?: string | undefined;
}

export interface Publisher {
  readonly name: string;
  readonly address?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly responsible?: string | undefined;
  readonly note?: string | undefined;
}

/** A titled entry of a vocabulary (offer type, life phase, theme), in the order of the site. */
export interface Term {
  readonly id: string;
  readonly title: string;
}

/** A value beyond the municipality (the state, the country, the district), with rows of its own in the tables. */
export interface ReferencePlace {
  /** Its key in tables. */
  readonly id: string;
  readonly name: string;
}

export interface DisclosurePolicy {
  /** t: a count 1 … t−1 is withheld. Never below 3. */
  readonly minimumCount: number;
  readonly minimumDenominator: number;
  /** W: how wide the interval of a withheld count must stay. */
  readonly width: number;
}

export interface Municipality {
  /** Key of the whole municipality in tables. */
  readonly id: string;
  readonly name: string;
  /** Stadt, Kreis, London Borough …; shown before the name where grammar needs it. */
  readonly kind: string | undefined;
  readonly language: Language;
  readonly languages: readonly Language[];
  /** Canonical origin without a closing slash. */
  readonly site: string | undefined;
  readonly state: string | undefined;
  readonly publisher: Publisher;
  readonly licence: string;
  readonly demonstration: string | undefined;
  /** One colour of the municipality, `#rrggbb`. */
  readonly accent?: string | undefined;
  /** Coarse to fine. */
  readonly levels: readonly Level[];
  /** The report's day as written (ISO date); undefined: the latest date found, set when the report is read whole. */
  readonly asOf: string | undefined;
  readonly crs: Crs;
  readonly disclosure: DisclosurePolicy;
  readonly signs: Readonly<Record<SignState, readonly string[]>>;
  readonly offers: {
    readonly asOf: string | undefined;
    readonly staleAfterMonths: number;
    /** System of x and y; undefined: that of the boundaries. */
    readonly crs?: Crs | undefined;
  };
  readonly offerTypes: readonly Term[];
  readonly phases: readonly Term[];
  /** Patterns (`E23*`) of areas whose rows are left out. */
  readonly ignoreAreas: readonly string[];
  readonly themes: readonly Term[];
  /** Words of one meaning by which the site is searched, beside those that the language brings. */
  readonly synonyms?: readonly (readonly string[])[] | undefined;
  /** Places beyond the municipality that its values are set beside. */
  readonly references?: readonly ReferencePlace[] | undefined;
}

/** The level the report speaks about. */
export function reportLevel(municipality: Municipality): Level {
  const level = municipality.levels.find((l) => l.report) ?? municipality.levels.at(-1);
  if (level === undefined) throw new Error('a municipality has at least one level');
  return level;
}
