/** What observation tables are read with: files, and the parts of the report that their rows name. */
import type { Group, Indicator } from '../../domain/indicator/indicator.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Area } from '../../domain/place/area.ts';
import type { DeliveryColumns } from '../table/columns.ts';

export interface ObservationContext {
  readonly municipality: Municipality;
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly groups: readonly Group[];
  readonly columns: readonly DeliveryColumns[];
}

export interface ObservationFile {
  /** Relative to the report folder, with `/`. */
  readonly file: string;
  /** Undefined where it cannot be read, which has been told; asked for again where its rows contradict others. */
  readonly bytes: Uint8Array | undefined;
  /** How many bytes, where that is known before they are read. */
  readonly size?: number | undefined;
}
