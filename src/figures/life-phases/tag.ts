/** `<LifePhases>`: the prevention chain. */
import {
  levelOfAreaAttribute,
  optional,
  phasesAttribute,
  reference,
  typesAttribute,
} from '../../domain/words/tag-attribute.ts';
import { figureTag } from '../figure-kind.ts';
import { drawLifePhases } from './draw.ts';
import { lifePhaseMatrix } from './model.ts';

export const lifePhases = {
  draw: drawLifePhases,
  styles: ['life-phases', 'phase-lines'] as const,
  tag: figureTag({
    name: 'LifePhases',
    attributes: {
      area: optional(reference('area'), {
        de: 'Gebiet, das neben der Kommune steht; ohne Angabe alle.',
        en: 'The area that stands beside the municipality; without it all.',
      }),
      level: levelOfAreaAttribute,
      phases: phasesAttribute,
      types: typesAttribute,
    },
    handbook: {
      de: 'Präventionskette: wie viele Angebote es in jedem Gebiet für jede Lebensphase gibt und was fehlt.',
      en: 'Prevention chain: how many offers each area has for each life phase, and what is missing.',
    },
    resolve: (given) => ({
      area: given.text('area'),
      phases: given.chosen('phases'),
      types: given.chosen('types'),
    }),
    model: lifePhaseMatrix,
  }),
};
