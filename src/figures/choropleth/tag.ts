/** `<ChoroplethMap>`: the areas of a level, coloured by class. */
import {
  groupAttribute,
  indicatorAttribute,
  levelAttribute,
  optional,
  periodAttribute,
  reference,
} from '../../domain/words/tag-attribute.ts';
import { figureTag } from '../figure-kind.ts';
import { drawChoropleth } from './draw.ts';
import { drawChoroplethFile, mapAddress } from './map-file.ts';
import { choroplethModel } from './model.ts';
import type { ChoroplethModel } from './model.ts';

export const choropleth = {
  draw: drawChoropleth,
  outlines: ({ level, period }: ChoroplethModel) => ({ level: level.id, period }),
  spoken: (model: ChoroplethModel) => [{ subject: model, period: model.period }],
  file: {
    address: mapAddress,
    shared: (model: ChoroplethModel): ChoroplethModel => ({ ...model, current: undefined }),
    draw: drawChoroplethFile,
  },
  tag: figureTag({
    name: 'ChoroplethMap',
    attributes: {
      indicator: indicatorAttribute,
      period: periodAttribute,
      level: levelAttribute,
      group: groupAttribute,
      current: optional(reference('area'), {
        de: 'Gebiet, das umrandet wird.',
        en: 'The area that is outlined.',
      }),
    },
    handbook: {
      de: 'Karte eines Indikators: jedes Gebiet in der Farbe seiner Klasse.',
      en: 'Map of an indicator: each area in the colour of its class.',
    },
    resolve: (given) => {
      const shown = given.subjectAndPeriod(given.text('level'));
      return shown && { ...shown, current: given.text('current') };
    },
    model: (view, { subject, period, current }) => choroplethModel(view, subject, period, current),
  }),
};
