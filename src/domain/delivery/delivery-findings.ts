/** What an import found in a delivery: data, from which src/language makes the words. */

/** Why a file cannot be opened at all. */
export type DeliveryRefusal =
  | {
      readonly kind:
        'damaged-archive' | 'encrypted' | 'not-a-workbook' | 'no-table' | 'old-workbook';
    }
  | { readonly kind: 'unpacks-too-large'; readonly megabytes: number }
  | { readonly kind: 'delivery-too-large'; readonly megabytes: number }
  | { readonly kind: 'too-wide'; readonly columns: number; readonly most: number }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'unknown-kind'; readonly known: readonly string[] }
  | { readonly kind: 'boundaries'; readonly format: string; readonly reason: BoundaryFault };

export type BoundaryFault =
  | 'no-layer'
  | 'several-layers'
  | 'no-areas'
  | 'unreadable'
  | 'entities'
  | 'as-it-is'
  | 'unknown-crs';

/** Where in a delivery: a line of a text, a row of a sheet. */
export interface DeliveryPlace {
  readonly sheet: string;
  readonly line: number;
}

/** What is ambiguous or missing: nothing is written until it is answered by a flag or a line of columns.yaml. */
export type DeliveryQuestion =
  | {
      readonly kind: 'unknown-areas';
      readonly texts: readonly {
        readonly text: string;
        readonly nearest: string | undefined;
        readonly place: DeliveryPlace;
      }[];
    }
  | {
      readonly kind: 'no-areas';
      readonly samples: readonly string[];
      readonly known: readonly string[];
    }
  | {
      readonly kind: 'ambiguous-areas';
      readonly texts: readonly { readonly text: string; readonly ids: readonly string[] }[];
    }
  | {
      readonly kind: 'areas-contradict';
      readonly first: string;
      readonly second: string;
      readonly place: DeliveryPlace;
      readonly count: number;
    }
  | {
      readonly kind: 'no-period';
      readonly seen: readonly string[];
      /** Headings of the columns without one; empty where all are. */
      readonly columns: readonly string[];
    }
  | {
      readonly kind: 'date-as-group';
      readonly text: string;
      readonly meant: string;
      readonly place: DeliveryPlace;
    }
  | { readonly kind: 'labels'; readonly labels: readonly string[] }
  | {
      readonly kind: 'unreadable-cells';
      readonly text: string;
      readonly place: DeliveryPlace;
      readonly count: number;
    }
  | { readonly kind: 'unclear-mark'; readonly text: string; readonly place: DeliveryPlace }
  | { readonly kind: 'mixed-marks'; readonly text: string; readonly place: DeliveryPlace }
  | {
      readonly kind: 'rows-contradict';
      readonly area: string;
      readonly period: string;
      readonly indicator: string;
      readonly first: DeliveryPlace;
      readonly second: DeliveryPlace;
      readonly count: number;
      readonly columns: readonly string[];
    }
  | { readonly kind: 'several-sheets'; readonly sheets: readonly string[] }
  | {
      readonly kind: 'unknown-sheet';
      readonly sheet: string;
      readonly sheets: readonly string[];
      readonly hidden: boolean;
    }
  | { readonly kind: 'several-indicators-one-file'; readonly indicators: readonly string[] }
  | {
      readonly kind: 'differs';
      readonly file: string;
      /** Keys of rows whose values change, and of rows that fall away; both empty where the files cannot be compared. */
      readonly changed: readonly string[];
      readonly removed: readonly string[];
    }
  | {
      readonly kind: 'unknown-types';
      readonly types: readonly string[];
      readonly known: readonly string[];
    }
  | {
      readonly kind: 'register-columns';
      readonly missing: readonly string[];
      readonly present: readonly string[];
    }
  | { readonly kind: 'layers'; readonly layers: readonly string[] };

/** What is read otherwise than a person might expect, though its meaning is clear. */
export interface DeliveryWarning {
  readonly kind: 'column-left-out';
  /** Headings of columns that the table's own description does not name. */
  readonly columns: readonly string[];
}

/** Units of the catalogue that words and numbers of a table can tell. */
export type GuessableUnit =
  'percent' | 'count' | 'per100' | 'per1000' | 'per10000' | 'euro' | 'years' | 'index';

/** What was understood of a table. */
export interface TableUnderstanding {
  readonly sheets: readonly string[];
  readonly tables: number;
  readonly values: number;
  readonly turned: boolean;
  /** Ids of areas with a value, and those of the report's level without one. */
  readonly areas: readonly string[];
  readonly missingAreas: readonly string[];
  readonly hasTotal: boolean;
  readonly unassigned: boolean;
  readonly ignoredAreas: readonly string[];
  readonly periods: readonly string[];
  readonly indicators: readonly {
    readonly id: string;
    readonly label: string;
    /** As the table writes it; '' where it says nothing. */
    readonly unit: string;
    /** As the catalogue would say it: a guess by words and numbers. */
    readonly catalogueUnit: GuessableUnit;
    readonly inCatalogue: boolean;
    readonly values: number;
  }[];
  readonly groups: readonly string[];
  /** How often each sign stands in the table, as it is written. */
  readonly signs: readonly {
    readonly sign: string;
    readonly state: string;
    readonly count: number;
  }[];
  readonly emptyCells: number;
  readonly ignoredColumns: readonly string[];
  readonly thousands: string | undefined;
  readonly decimal: string | undefined;
  readonly footnotes: readonly string[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly hiddenSheets: readonly string[];
  readonly otherSheets: readonly string[];
}

export interface RegisterUnderstanding {
  readonly offers: number;
  readonly providers: number;
  readonly cooperations: number;
  readonly columns: readonly (readonly [string, string])[];
  readonly ignoredColumns: readonly string[];
  readonly madeIds: number;
  readonly types: readonly string[];
  readonly unknownAreas: readonly string[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

export interface BoundaryUnderstanding {
  readonly layer: string;
  readonly features: number;
  readonly leftOut: number;
  readonly properties: readonly string[];
  readonly idProperty: string | undefined;
  readonly nameProperty: string | undefined;
  readonly crs: string;
}

export interface WrittenFile {
  readonly file: string;
  readonly rows: number;
  readonly state: 'new' | 'added' | 'replaced' | 'unchanged';
  /** Rows that were not there before. */
  readonly added?: number;
  /** Rows of periods that the delivery does not hold: they stay. */
  readonly kept?: number;
}

export interface DeliveryReport {
  readonly file: string;
  readonly refusal?: DeliveryRefusal | undefined;
  readonly table?: TableUnderstanding | undefined;
  readonly register?: RegisterUnderstanding | undefined;
  readonly boundaries?: BoundaryUnderstanding | undefined;
  readonly questions: readonly DeliveryQuestion[];
  readonly warnings?: readonly DeliveryWarning[] | undefined;
  /** The entry of columns.yaml that would answer the questions or keep the answer for next year. */
  readonly entry?: string | undefined;
  /** Lines for data/indicators.csv. */
  readonly catalogueLines?: readonly string[] | undefined;
  /** Rows for data/groups.csv. */
  readonly groupLines?: readonly string[] | undefined;
  readonly written: readonly WrittenFile[];
}
