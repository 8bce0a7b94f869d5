/** What the rows of all tables are read with. */
import type { Group, Indicator } from '../../../domain/indicator/indicator.ts';
import type { Area } from '../../../domain/place/area.ts';
import type { DeliveryColumns } from '../../table/columns.ts';
import type { SignLookup } from '../../text/signs.ts';
import type { ObservationCollection } from '../store/observation-collection.ts';
import type { AreaLookup } from './area-lookup.ts';

/** What reading rows needs to know beyond the table. */
export interface RowSurroundings {
  readonly context: {
    /** Of all levels. */
    readonly areas: readonly Area[];
    readonly indicators: readonly Indicator[];
    readonly groups: readonly Group[];
  };
  readonly delivery: DeliveryColumns | undefined;
  readonly areas: AreaLookup;
  readonly sign: SignLookup;
  readonly collection: ObservationCollection;
  /** Groups that no list names: folded → as first written, over all files. */
  readonly groupSpellings: Map<string, string>;
  /** Entries of columns.yaml that a table had a use for (delivery/unused-entries.ts). */
  readonly used: Set<string>;
}
