/** `<StatusDynamics>`: how areas stand, and where they are going. */
import {
  indicatorAttribute,
  levelAttribute,
  periodAttribute,
} from '../../domain/words/tag-attribute.ts';
import { figureTag } from '../figure-kind.ts';
import { drawStatusDynamics } from './draw.ts';
import { statusDynamicsModel } from './model.ts';

export const statusDynamics = {
  draw: drawStatusDynamics,
  tag: figureTag({
    name: 'StatusDynamics',
    attributes: {
      indicator: indicatorAttribute,
      period: periodAttribute,
      level: levelAttribute,
    },
    handbook: {
      de: 'Stand und Entwicklung: welche Gebiete deutlich über oder unter dem Durchschnitt der Gebiete liegen, und wo der Wert gestiegen oder gesunken ist. Unter fünf Gebieten mit sicherem Wert steht dort nur, dass es zu wenige sind.',
      en: 'Status and dynamics: which areas are well above or below the average of the areas, and where the value has risen or fallen. Below five areas with a certain value it only says that they are too few.',
    },
    resolve: (given) => given.subjectAndPeriod(given.text('level')),
    model: statusDynamicsModel,
  }),
};
