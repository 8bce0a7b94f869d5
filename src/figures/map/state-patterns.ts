/** How a map shows states: hatch, dots, outlines, cross-hatch; the same in legends. */
import { numberOf } from '../../domain/indicator/observation.ts';
import type { AreaValue } from '../../report/indicator/figure-subject.ts';
import { element } from '../svg.ts';

/** What an area looks like: a class of the scale, or a state without one. */
export type AreaLook =
  | { readonly kind: 'class'; readonly index: number; readonly unreliable: boolean }
  | {
      readonly kind:
        'withheld' | 'not-available' | 'not-meaningful' | 'later' | 'unreliable' | 'unpopulated';
    };

/** How a map shows a value; no row looks like a value that is not available. */
export function lookOf(value: AreaValue | undefined): AreaLook {
  if (value === undefined) return { kind: 'not-available' };
  if (
    value.unpopulated &&
    numberOf(value.value) === undefined &&
    value.value.state !== 'withheld'
  ) {
    return { kind: 'unpopulated' };
  }
  const { state } = value.value;
  switch (state) {
    case 'observed':
    case 'zero':
      return value.classIndex === undefined
        ? { kind: 'unreliable' }
        : { kind: 'class', index: value.classIndex, unreliable: false };
    case 'unreliable':
      return value.classIndex === undefined
        ? { kind: 'unreliable' }
        : { kind: 'class', index: value.classIndex, unreliable: true };
    case 'withheld':
    case 'not-meaningful':
    case 'later':
    case 'not-available':
      return { kind: state };
  }
}

/** Looks that are filled with a pattern. */
export type PatternName = 'withheld' | 'not-available' | 'unreliable';

const size = 7;

const pattern = (id: string, content: string, side = size): string =>
  element('pattern', { id, width: side, height: side, patternUnits: 'userSpaceOnUse' }, content);

const ground = (side = size): string =>
  element('rect', { class: 'hatch-ground', width: side, height: side });

/** Definition of a pattern under an id of its own drawing. */
export function patternDefinition(name: PatternName, id: string): string {
  switch (name) {
    case 'withheld':
      return pattern(
        id,
        `${ground()}<path class="hatch" d="M-1 1l2-2M0 7l7-7M6 8l2-2" fill="none"/>`,
      );
    case 'not-available':
      return pattern(
        id,
        `${ground(8)}<circle class="dots" cx="2" cy="2" r="1"/><circle class="dots" cx="6" cy="6" r="1"/>`,
        8,
      );
    case 'unreliable':
      return pattern(id, '<path class="cross" d="M0 0l7 7M0 7l7-7" fill="none"/>');
  }
}
