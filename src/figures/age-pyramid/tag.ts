/** `<AgePyramid>`: people of one place by age, and by sex where groups tell both. */
import {
  indicatorAttribute,
  levelOfAreaAttribute,
  optional,
  periodAttribute,
  reference,
} from '../../domain/words/tag-attribute.ts';
import { levelOf } from '../../report/indicator/cells.ts';
import { groupedCount } from '../../report/words/grouped-count.ts';
import { figureTag } from '../figure-kind.ts';
import { drawAgePyramid } from './draw.ts';
import { ageOf, agePyramidModel } from './model.ts';

export const agePyramid = {
  draw: drawAgePyramid,
  tag: figureTag({
    name: 'AgePyramid',
    attributes: {
      indicator: indicatorAttribute,
      area: optional(reference('area'), {
        de: 'Gebiet; ohne Angabe die ganze Kommune.',
        en: 'Area; without it the whole municipality.',
      }),
      period: periodAttribute,
      level: levelOfAreaAttribute,
    },
    handbook: {
      de: 'Altersaufbau eines Ortes, aus Gruppen nach Alter; als Pyramide, wo die Gruppen auch das Geschlecht nennen.',
      en: 'Ages of a place, from groups by age; as a pyramid where the groups name the sex too.',
    },
    resolve: (given) => {
      const { view } = given;
      const id = given.text('area') ?? view.municipality.id;
      const found = groupedCount(given, levelOf(view, id), (group) => ageOf(group) !== undefined);
      const wanted = given.text('period') ?? 'latest';
      const newest = found && wanted === 'latest' ? view.latest(found.subject, id) : undefined;
      const period = found && (newest ?? given.period(found.subject, wanted, 'period', 'cell'));
      return found && period && { ...found, place: view.place(id), period };
    },
    model: agePyramidModel,
  }),
};
