/** Words of the files beside pages: downloads, their columns and notes, the catalogue, redirects. */
import type { ValueState } from '../../domain/indicator/observation.ts';

/** Columns of the tables to download. */
export type DataColumn =
  | 'indicator'
  | 'area'
  | 'level'
  | 'period'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'lower'
  | 'upper'
  | 'group'
  | 'flag'
  | 'kitas'
  | 'children'
  | 'note'
  | 'state'
  | 'id'
  | 'name'
  | 'type'
  | 'provider'
  | 'lat'
  | 'lon'
  | 'address'
  | 'phases'
  | 'capacity'
  | 'capacity_unit'
  | 'free'
  | 'languages'
  | 'opening'
  | 'focus'
  | 'website'
  | 'email'
  | 'phone'
  | 'contact'
  | 'informal'
  | 'checked'
  | 'from'
  | 'to'
  | 'from_name'
  | 'to_name'
  | 'kind'
  | 'since';

/** What a column is called beside its heading, and what stands in it. */
export interface ColumnWords {
  readonly title: string;
  readonly description: string;
}

export interface OpenDataWords {
  readonly columns: Readonly<Record<DataColumn, ColumnWords>>;
  readonly redirect: { readonly title: string; readonly sentence: string };
  /** Of the whole: title and description of the catalogue. */
  readonly catalogue: {
    readonly title: (municipality: string) => string;
    readonly description: (municipality: string) => string;
    /** Behind an indicator's title. */
    readonly ofMunicipality: (municipality: string) => string;
    readonly indicatorNote: string;
    readonly boundaries: (municipality: string) => string;
    readonly boundariesNote: string;
    readonly offers: (municipality: string) => string;
    readonly offersNote: string;
    readonly network: (municipality: string) => string;
    readonly networkNote: string;
    readonly archive: (municipality: string) => string;
    readonly archiveNote: string;
    readonly keywords: readonly string[];
  };
  /** Sheets of workbooks. */
  readonly workbook: {
    readonly numbers: string;
    readonly notes: string;
    readonly area: string;
    readonly group: string;
    readonly indicator: string;
    readonly unit: string;
    readonly signs: string;
    /** Signs of cells without a number, as statistics offices write them; zero is a number. */
    readonly sign: Readonly<Record<Exclude<ValueState, 'observed' | 'zero'>, string>>;
    readonly unreliableNumber: string;
    readonly fullNumbers: string;
    readonly title: string;
    readonly source: string;
    readonly licence: string;
    readonly attribution: string;
    readonly publisher: string;
    readonly asOf: string;
    readonly address: string;
    readonly note: string;
  };
  /** The page of downloads. */
  readonly page: {
    readonly lead: string;
    readonly all: string;
    readonly allNote: string;
    readonly catalogueNote: string;
    readonly numbers: string;
    readonly places: string;
    readonly areas: (count: string) => string;
    readonly areasNote: string;
    /** The link to the list of areas. */
    readonly areasList: string;
    /** Where areas are too many for workbooks of their own. */
    readonly areasWithoutWorkbooks: (most: string) => string;
    readonly formats: {
      readonly 'csv-metadata': string;
      readonly hsds: string;
      readonly 'json-ld': string;
      readonly xlsx: string;
      readonly csv: string;
      readonly geojson: string;
      readonly graphml: string;
      readonly zip: string;
    };
    readonly size: (amount: string, unit: 'KB' | 'MB') => string;
    /** What the formats are good for, one sentence each. */
    readonly formatNotes: readonly string[];
  };
}
