import type { ProblemLevel } from './problem-level.ts';

/** A coordinate pair as written in the file. */
export type WrittenPosition = readonly [number, number];

/** What coordinates look like, by their size: a system we read, or one that must be converted first. */
export type LikelyCrs =
  | 'EPSG:25832'
  | 'EPSG:25833'
  | 'EPSG:3857'
  | 'EPSG:27700'
  | 'EPSG:31466'
  | 'EPSG:31467'
  | 'EPSG:31468'
  | 'EPSG:31469'
  | 'EPSG:2056'
  | 'utm-with-zone'
  | undefined;

/** Facts of each mistake; the key is its permanent code. */
export interface GeographyProblems {
  'boundary-file-missing': {
    readonly file: string;
    readonly level: string;
    readonly nearest: string | undefined;
  };
  /** Lies in data/geography, no level names it. */
  'boundary-file-unused': { readonly file: string };
  'boundary-file-not-json': { readonly file: string };
  /** JSON, but neither a Topology nor a FeatureCollection. */
  'boundary-format-unknown': { readonly found: string };
  'boundary-object-unknown': {
    /** Relative to the report folder. */
    readonly file: string;
    readonly level: string;
    /** undefined: none named although the file has several. */
    readonly object: string | undefined;
    readonly known: readonly string[];
    readonly nearest: string | undefined;
  };
  /** Several levels share a GeoJSON or one object, and no feature says to which it belongs. */
  'boundary-level-unclear': { readonly levels: readonly string[] };
  'boundary-level-empty': { readonly level: string };
  'unknown-boundary-crs': { readonly crs: string; readonly known: readonly string[] };
  'metres-for-degrees': { readonly at: WrittenPosition; readonly likely: LikelyCrs };
  'degrees-for-metres': { readonly at: WrittenPosition; readonly crs: string };
  /** Metres, but not those of the system that is declared. */
  'metres-of-another-crs': {
    readonly at: WrittenPosition;
    readonly crs: string;
    readonly likely: LikelyCrs;
  };
  'swapped-axes': { readonly at: WrittenPosition; readonly crs: string };
  'coordinate-out-of-range': {
    readonly area: string;
    readonly at: WrittenPosition;
    readonly crs: string;
  };
  'area-without-id': {
    readonly feature: number;
    readonly name: string | undefined;
    readonly property: string;
    readonly present: readonly string[];
  };
  'area-without-name': {
    readonly area: string;
    readonly property: string;
    readonly present: readonly string[];
  };
  'bad-area-id': { readonly id: string };
  /** A name that no page and no address can bear. */
  'bad-area-name': {
    readonly area: string;
    readonly name: string;
    readonly fault: 'too-long' | 'control-character';
  };
  /** JSON keeps the last of them without a word. */
  'boundary-key-twice': { readonly key: string };
  /** An id that means something else: the municipality, people without an area. */
  'reserved-area-id': { readonly id: string; readonly meaning: 'municipality' | 'unassigned' };
  'duplicate-area-id': { readonly id: string; readonly first: string; readonly level: string };
  'unknown-area-parent': {
    readonly area: string;
    readonly parent: string;
    readonly nearest: string | undefined;
  };
  'area-parent-not-coarser': {
    readonly area: string;
    readonly parent: string;
    /** Title of the parent's level where that is a parallel geography (`nested: false`). */
    readonly parallel: string | undefined;
  };
  'bad-area-property': {
    readonly area: string;
    readonly property: string;
    readonly value: string;
    readonly expected: 'year' | 'yes-no' | 'id' | 'text';
  };
  /** A property whose name is near one that is read. */
  'area-property-not-read': { readonly property: string; readonly meant: string };
  'area-validity-reversed': {
    readonly area: string;
    readonly from: number;
    readonly until: number;
  };
  'missing-arc': { readonly area: string; readonly arc: string };
  'bad-boundary-coordinate': { readonly area: string; readonly value: string };
  'unclosed-ring': {
    readonly area: string;
    readonly from: WrittenPosition;
    readonly to: WrittenPosition;
  };
  /** A zip, such as a Shapefile is sent as. */
  'boundary-file-zipped': { readonly file: string };
  /** The file has no ids: unique names serve. */
  'area-names-as-ids': { readonly level: string; readonly property: string };
  /** Ids of the tables are those of the boundaries but for zeros in front. */
  'boundary-ids-lost-zeros': { readonly boundary: string; readonly table: string };
  /** Names serve as ids in the boundaries, and the tables have ids. */
  'boundary-ids-missing': {
    readonly level: string;
    readonly property: string;
    readonly table: string;
  };
  /** Two features of one id and equal properties. */
  'area-features-merged': { readonly area: string };
  /** Listed, with a page of its own, but on no map. */
  'area-without-shape': { readonly area: string };
  'boundary-level-without-shapes': { readonly level: string };
  /** Points or lines beside or instead of surfaces. */
  'boundary-lines-left-out': { readonly area: string; readonly type: string };
  /** Parts and holes without points or extent beside good ones. */
  'boundary-parts-left-out': { readonly area: string };
  'boundary-ring-closed': { readonly area: string };
  /** A hole outside its outline, drawn as a part. */
  'boundary-hole-as-part': { readonly area: string };
  'boundary-corner-left-out': { readonly area: string; readonly at: WrittenPosition };
  /** Loops and slivers that are gone; the area that changed most comes first. */
  'boundary-mended': { readonly area: string; readonly percent: number };
  /** Mending would change the area visibly: nobody but its maker knows what is meant. */
  'boundary-not-mendable': { readonly area: string; readonly percent: number };
  /** An area that covers others of its level. */
  'area-contains-others': {
    readonly id: string;
    readonly area: string;
    readonly others: readonly string[];
  };
  /** All areas lie outside the countries that speak the report's language. */
  'municipality-abroad': { readonly at: WrittenPosition };
  /** Areas, or parts of them, far from the bulk of their level: drawn as an inset. */
  'area-far-away': { readonly area: string; readonly at: WrittenPosition };
  /** No area of a level lies where another level lies. */
  'boundary-levels-apart': {
    readonly level: string;
    readonly other: string;
    /** Longitude, latitude of a point of the level. */
    readonly at: WrittenPosition;
  };
  /** All areas lie outside the state that municipality.yaml names. */
  'municipality-elsewhere': {
    readonly state: string;
    /** Longitude, latitude of the middle. */
    readonly at: WrittenPosition;
    /** The other zone of UTM, in which they would lie inside. */
    readonly likely: string | undefined;
  };
  /** The offers lie where the areas would lie in the other zone of UTM. */
  'zone-unlike-offers': {
    readonly crs: string;
    readonly likely: string;
    readonly offers: number;
  };
  /** Two areas of a level, or two parts of one (`other` undefined), cover the same ground. */
  'boundary-overlap': {
    readonly area: string;
    readonly other: string | undefined;
    /** Of the smaller one. */
    readonly percent: number;
    /** Longitude, latitude. */
    readonly at: WrittenPosition;
  };
  /** Ground between areas of a level that none of them covers. */
  'boundary-gap': {
    readonly area: string;
    /** The first few of the other areas around it. */
    readonly others: readonly string[];
    /** Of the area. */
    readonly percent: number;
    /** Of ground that is wider than a slip of a border: a lake, another town, or an area that is missing. */
    readonly hectares: number | undefined;
    /** Longitude, latitude. */
    readonly at: WrittenPosition;
  };
  /** The area stands elsewhere than in the parent it names. */
  'area-outside-parent': {
    readonly area: string;
    readonly parent: string;
    /** The area of the parent's level around it; undefined where there is none. */
    readonly around: string | undefined;
  };
  /** Rows of people in an area that is marked as unpopulated. */
  'unpopulated-area-with-people': { readonly area: string; readonly indicator: string };
  /** The area and the parent it names are valid in no common year. */
  'area-parent-of-other-time': { readonly area: string; readonly parent: string };
}

export const geographyProblemLevels: { readonly [C in keyof GeographyProblems]: ProblemLevel } = {
  'boundary-file-missing': 'error',
  'boundary-file-unused': 'warning',
  'boundary-file-not-json': 'error',
  'boundary-format-unknown': 'error',
  'boundary-object-unknown': 'error',
  'boundary-level-unclear': 'error',
  'boundary-level-empty': 'error',
  'unknown-boundary-crs': 'error',
  'metres-for-degrees': 'error',
  'degrees-for-metres': 'warning',
  'metres-of-another-crs': 'error',
  'swapped-axes': 'warning',
  'coordinate-out-of-range': 'error',
  'area-without-id': 'error',
  'area-without-name': 'error',
  'bad-area-id': 'error',
  'bad-area-name': 'error',
  'boundary-key-twice': 'error',
  'reserved-area-id': 'error',
  'duplicate-area-id': 'error',
  'unknown-area-parent': 'error',
  'area-parent-not-coarser': 'error',
  'bad-area-property': 'error',
  'area-property-not-read': 'warning',
  'area-validity-reversed': 'error',
  'missing-arc': 'error',
  'bad-boundary-coordinate': 'error',
  'unclosed-ring': 'error',
  'boundary-file-zipped': 'error',
  'area-names-as-ids': 'warning',
  'boundary-ids-lost-zeros': 'error',
  'boundary-ids-missing': 'error',
  'area-features-merged': 'warning',
  'area-without-shape': 'warning',
  'boundary-level-without-shapes': 'error',
  'boundary-lines-left-out': 'warning',
  'boundary-parts-left-out': 'warning',
  'boundary-ring-closed': 'warning',
  'boundary-hole-as-part': 'warning',
  'boundary-corner-left-out': 'warning',
  'boundary-mended': 'warning',
  'boundary-not-mendable': 'error',
  'area-contains-others': 'error',
  'municipality-abroad': 'warning',
  'area-far-away': 'warning',
  'boundary-levels-apart': 'error',
  'municipality-elsewhere': 'warning',
  'zone-unlike-offers': 'warning',
  'boundary-overlap': 'warning',
  'boundary-gap': 'warning',
  'area-outside-parent': 'warning',
  'unpopulated-area-with-people': 'warning',
  'area-parent-of-other-time': 'warning',
};
