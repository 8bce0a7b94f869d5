/** `<UnitChart>`: „3 von 10 Kindern“. */
import { hasComplement } from '../../domain/indicator/unit.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import {
  groupAttribute,
  indicatorAttribute,
  levelOfAreaAttribute,
  optional,
  periodAttribute,
  reference,
} from '../../domain/words/tag-attribute.ts';
import { placeRequest } from '../../report/words/place-of-figure.ts';
import { figureTag } from '../figure-kind.ts';
import { drawUnitChart } from './draw.ts';
import { unitChartModel } from './model.ts';

export const unitChart = {
  draw: drawUnitChart,
  tag: figureTag({
    name: 'UnitChart',
    attributes: {
      indicator: indicatorAttribute,
      area: optional(reference('area'), {
        de: 'Gebiet; ohne Angabe die ganze Kommune.',
        en: 'Area; without it the whole municipality.',
      }),
      period: periodAttribute,
      level: levelOfAreaAttribute,
      group: groupAttribute,
    },
    handbook: {
      de: 'Ein Anteil als Kreise: so viele von 10, oder von 100, wo Zehntel zu grob wären.',
      en: 'A share as circles: so many of 10, or of 100 where tenths would be too coarse.',
    },
    resolve: (given) => {
      const { view, problems, tag } = given;
      const named = view.indicator(given.text('indicator') ?? '');
      if (named !== undefined && !hasComplement(named.unit)) {
        const allowed = view.frame.indicators
          .filter(({ unit }) => hasComplement(unit))
          .map(({ id }) => id);
        problems.add('wrong-attribute', given.place('indicator'), {
          tag: tag.name,
          attribute: 'indicator',
          value: named.id,
          allowed,
          nearest: nearestName(named.id, allowed),
        });
        return undefined;
      }
      return placeRequest(given);
    },
    model: unitChartModel,
  }),
};
