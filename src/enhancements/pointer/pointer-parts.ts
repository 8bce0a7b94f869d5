/** What the pointer hands to scripts that are loaded only where a map stands. */
import type { loadValues } from './handed-data.ts';
import type { prepare, Stage } from './stage.ts';
import type { svgElement } from './svg-element.ts';
import type { announce } from './tip.ts';

export interface PointerParts {
  readonly stages: readonly Stage[];
  /** What the pointer's own element says. */
  readonly said: DOMStringMap;
  readonly loadValues: typeof loadValues;
  readonly prepare: typeof prepare;
  readonly announce: typeof announce;
  readonly svgElement: typeof svgElement;
  /** Lets go of what is pointed at. */
  readonly release: () => void;
}
