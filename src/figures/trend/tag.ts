/** `<TrendChart>`: the course of an indicator. */
import {
  groupAttribute,
  indicatorAttribute,
  levelOfAreaAttribute,
  optional,
  references,
} from '../../domain/words/tag-attribute.ts';
import { figureTag } from '../figure-kind.ts';
import { drawTrendChart } from './draw.ts';
import { spokenPeriods } from './trend-pointing.ts';
import { trendModel } from './model.ts';

export const trend = {
  draw: drawTrendChart,
  spoken: spokenPeriods,
  tag: figureTag({
    name: 'TrendChart',
    attributes: {
      indicator: indicatorAttribute,
      areas: optional(references('area'), {
        de: 'Gebiete neben der Kommune, durch „|“ getrennt; ohne Angabe stehen alle blass dahinter.',
        en: 'Areas beside the municipality, with “|” between them; without them all stand quietly behind.',
      }),
      level: levelOfAreaAttribute,
      group: groupAttribute,
    },
    handbook: {
      de: 'Verlauf eines Indikators über alle Zeiträume; Lücken bleiben Lücken.',
      en: 'Course of an indicator over all periods; gaps stay gaps.',
    },
    resolve: (given) => {
      const subject = given.subjectWithValues(given.levelOfAreas());
      return subject && { subject, areas: given.list('areas') };
    },
    model: (view, { subject, areas }) =>
      trendModel(view, subject, areas, { others: areas.length === 0 }),
  }),
};
