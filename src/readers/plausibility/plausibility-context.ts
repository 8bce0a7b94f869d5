/** What unlikely values are judged against. */
import type { Area } from '../../domain/place/area.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Municipality } from '../../domain/municipality.ts';

export interface PlausibilityContext {
  readonly municipality: Municipality;
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
}
