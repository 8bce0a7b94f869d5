/** `<ComparisonChart>`: the areas of a level beside one another. */
import {
  areasAttribute,
  groupAttribute,
  indicatorAttribute,
  levelAttribute,
  periodAttribute,
} from '../../domain/words/tag-attribute.ts';
import { figureTag } from '../figure-kind.ts';
import { drawComparisonChart } from './draw.ts';
import { comparisonModel } from './model.ts';
import type { ComparisonModel } from './model.ts';

export const comparison = {
  draw: drawComparisonChart,
  spoken: (model: ComparisonModel) => [{ subject: model, period: model.period }],
  tag: figureTag({
    name: 'ComparisonChart',
    attributes: {
      indicator: indicatorAttribute,
      period: periodAttribute,
      areas: areasAttribute,
      level: levelAttribute,
      group: groupAttribute,
    },
    handbook: {
      de: 'Gebiete im Vergleich: ein Balken oder Punkt je Gebiet, bei vielen Gebieten ihre Verteilung.',
      en: 'Areas compared: a bar or a dot for each area; of many areas their distribution.',
    },
    resolve: (given) => {
      const shown = given.subjectAndPeriod(given.text('level') ?? given.levelOfAreas());
      return shown && { ...shown, areas: given.chosen('areas') };
    },
    model: (view, { subject, period, areas }) => comparisonModel(view, subject, period, { areas }),
  }),
};
