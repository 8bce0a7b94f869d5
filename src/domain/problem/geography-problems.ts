import type { ProblemLevel } from './problem-level.ts';

/** A coordinate pair as written in the file. */
export type WrittenPosition = readonly [number, number];

/** What coordinates look like, by their size: a system we read, or one that must be converted first. */
export type LikelyCrs =
  | 'EPSG:25832'
  | 'EPSG:25833'
  | 'EPSG:3857'
  | 'EPSG:27700'
  | 'gauss-krueger'
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
  'empty-geometry': { readonly area: string };
  'wrong-geometry-type': { readonly area: string; readonly type: string };
  'missing-arc': { readonly area: string; readonly arc: string };
  'bad-boundary-coordinate': { readonly area: string; readonly value: string };
  'unclosed-ring': {
    readonly area: string;
    readonly from: WrittenPosition;
    readonly to: WrittenPosition;
  };
  'degenerate-ring': { readonly area: string; readonly at: WrittenPosition };
  'self-crossing-ring': { readonly area: string; readonly at: WrittenPosition };
  /** A hole that lies outside the outline it is cut from. */
  'hole-outside-ring': { readonly area: string; readonly at: WrittenPosition };
  /** Two holes of one outline cover the same ground. */
  'holes-overlap': { readonly area: string; readonly at: WrittenPosition };
  /** An area far from all others of its level. */
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
  'degrees-for-metres': 'error',
  'metres-of-another-crs': 'error',
  'swapped-axes': 'error',
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
  'empty-geometry': 'error',
  'wrong-geometry-type': 'error',
  'missing-arc': 'error',
  'bad-boundary-coordinate': 'error',
  'unclosed-ring': 'error',
  'degenerate-ring': 'error',
  'self-crossing-ring': 'error',
  'hole-outside-ring': 'error',
  'holes-overlap': 'error',
  'area-far-away': 'error',
  'boundary-levels-apart': 'error',
  'municipality-elsewhere': 'warning',
  'zone-unlike-offers': 'warning',
  'boundary-overlap': 'warning',
  'boundary-gap': 'warning',
  'area-outside-parent': 'warning',
  'unpopulated-area-with-people': 'warning',
  'area-parent-of-other-time': 'warning',
};
