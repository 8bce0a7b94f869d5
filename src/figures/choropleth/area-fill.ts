/** How an area of the map is filled: the class of the scale, or the pattern of its state. */
import type { ChoroplethModel } from './model.ts';
import type { AreaLook, PatternName } from '../map/state-patterns.ts';
import { colourOfClass } from '../palette.ts';
import { element } from '../svg.ts';
import { patternDefinition } from '../map/state-patterns.ts';
import { isCategory } from '../../domain/indicator/unit.ts';

/** How many classes the scale has, 1 at least; categories are classes of their own. */
export const classCount = (model: ChoroplethModel): number =>
  isCategory(model.indicator.unit)
    ? Math.max(1, model.indicator.categories.length)
    : Math.max(1, (model.classification?.breaks.length ?? 2) - 1);

/** Attributes by which a look is drawn; patterns are noted for the definitions. */
export function fillOf(
  look: AreaLook,
  classes: number,
  id: string,
  used: Set<PatternName>,
): Readonly<Record<string, string>> {
  const pattern = (name: PatternName): Readonly<Record<string, string>> => {
    used.add(name);
    return { class: `s-${name}`, fill: `url(#${id}-${name})` };
  };
  switch (look.kind) {
    case 'class':
      return { class: `c${colourOfClass(look.index, classes)}` };
    case 'withheld':
    case 'not-available':
    case 'unreliable':
      return pattern(look.kind);
    case 'not-meaningful':
    case 'later':
    case 'unpopulated':
      return { class: `s-${look.kind}` };
  }
}

/** Definitions (`<defs>`) of the patterns that were used; '' for none. */
export const definitionsOf = (used: ReadonlySet<PatternName>, id: string): string =>
  used.size === 0
    ? ''
    : element(
        'defs',
        {},
        [...used]
          .sort()
          .map((name) => patternDefinition(name, `${id}-${name}`))
          .join(''),
      );
