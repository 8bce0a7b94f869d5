/** The sentences of an import, one record a language. */
import type { DeliveryLevel, RefusalCode } from '../../domain/delivery/delivery-codes.ts';
import type {
  DeliveryPlace,
  DeliveryQuestion,
  DeliveryRefusal,
  DeliveryWarning,
  WrittenFile,
} from '../../domain/delivery/delivery-findings.ts';

type Kind<K extends DeliveryQuestion['kind']> = Extract<DeliveryQuestion, { readonly kind: K }>;

/** What each question asks, and what answers it. */
export type QuestionWords = {
  readonly [K in DeliveryQuestion['kind']]: (
    question: Kind<K>,
  ) => readonly [asked: string, answer: string];
};

/** What a code says, and what to do about it. */
export type Told = readonly [message: string, remedy: string];

/** Facts of a refusal by its code: boundaries have one code for each fault. */
type Refused<C extends RefusalCode> = C extends `boundaries-${string}`
  ? Extract<DeliveryRefusal, { readonly kind: 'boundaries' }>
  : Extract<DeliveryRefusal, { readonly kind: C }>;

export type RefusalWords = {
  readonly [C in RefusalCode]: (refusal: Refused<C>) => Told;
};

export interface DeliveryWords {
  readonly refusals: RefusalWords;
  readonly questions: QuestionWords;
  readonly warnings: {
    readonly [K in DeliveryWarning['kind']]: (
      warning: Extract<DeliveryWarning, { readonly kind: K }>,
    ) => Told;
  };
  readonly place: (place: DeliveryPlace) => string;
  /** Words before a code. */
  readonly levels: Readonly<Record<DeliveryLevel, string>>;
  readonly entry: string;
  readonly catalogue: string;
  readonly groupRows: string;
  readonly nothingWritten: string;
  readonly written: (file: WrittenFile) => string;
  readonly understood: {
    readonly sheets: (names: readonly string[]) => string;
    readonly tables: (tables: number, values: number, turned: boolean) => string;
    readonly areas: (count: number, total: boolean, unassigned: boolean) => string;
    readonly missing: (names: readonly string[]) => string;
    readonly ignoredAreas: (names: readonly string[]) => string;
    readonly periods: (periods: readonly string[]) => string;
    readonly indicator: (
      id: string,
      label: string,
      unit: string,
      /** The unit that is proposed for the catalogue; '' where it knows the indicator. */
      proposed: string,
      values: number,
    ) => string;
    readonly groups: (groups: readonly string[]) => string;
    readonly signs: (
      signs: readonly { readonly sign: string; readonly state: string; readonly count: number }[],
    ) => string;
    readonly empty: (count: number) => string;
    readonly marks: (decimal: string | undefined, thousands: string | undefined) => string;
    readonly ignoredColumns: (names: readonly string[]) => string;
    readonly footnotes: (texts: readonly string[]) => string;
    readonly hidden: (rows: number, columns: number, sheets: readonly string[]) => string;
    readonly otherSheets: (names: readonly string[]) => string;
    readonly register: (offers: number, providers: number, cooperations: number) => string;
    readonly columns: (pairs: readonly (readonly [string, string])[]) => string;
    readonly madeIds: (count: number) => string;
    readonly types: (types: readonly string[]) => string;
    readonly unknownPlaces: (names: readonly string[]) => string;
    readonly boundaries: (layer: string, features: number, crs: string) => string;
    readonly leftOut: (count: number) => string;
    readonly properties: (
      id: string | undefined,
      name: string | undefined,
      all: readonly string[],
    ) => string;
  };
}
