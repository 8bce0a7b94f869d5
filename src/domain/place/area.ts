/** Areas of all levels and their boundaries. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';

export interface Area {
  /** Key, unique over all levels: the delivered id (text; leading zeros matter) wherever no other level has it. */
  readonly id: string;
  /** The delivered id, where another level has it too (see area-key.ts). */
  readonly sharedId?: string;
  readonly name: string;
  readonly short: string | undefined;
  /** How sentences say „there“ („in der Altstadt“); undefined where the rule of the language serves. */
  readonly locative?: string | undefined;
  readonly level: string;
  /** Id of any coarser area, or of the municipality. */
  readonly parent: string | undefined;
  readonly unpopulated: boolean;
  /** First and last year of validity of the shape. */
  readonly from: number | undefined;
  readonly until: number | undefined;
  /** Last part of the area's permanent address. */
  readonly slug: string;
  /**
   * Mended: clockwise exterior rings as d3-geo wants them; longitude, latitude in degrees (EPSG:4326), longitudes
   * beyond ±180 where the territory crosses that meridian. Undefined: listed, but on no map.
   */
  readonly shape: Polygon | MultiPolygon | undefined;
}

/** The shared-arc form of one level's shapes, in degrees; object name = level id, geometry ids = area ids. */
export type LevelTopology = Topology;

export interface Geography {
  /** In the order of the files: level by level, coarse to fine. */
  readonly areas: readonly Area[];
  readonly topologies: Readonly<Record<string, LevelTopology>>;
}
