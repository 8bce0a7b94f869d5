/** `<Composition>`: the groups of a count as parts of their sum. */
import {
  areasAttribute,
  indicatorAttribute,
  levelAttribute,
  optional,
  periodAttribute,
  text,
} from '../../domain/words/tag-attribute.ts';
import { groupedCount } from '../../report/words/grouped-count.ts';
import { figureTag } from '../figure-kind.ts';
import { drawComposition } from './draw.ts';
import { compositionModel } from './model.ts';

export const composition = {
  draw: drawComposition,
  tag: figureTag({
    name: 'Composition',
    attributes: {
      indicator: indicatorAttribute,
      dimension: optional(text, {
        de: 'Dimension der Gruppen aus groups.csv, zum Beispiel „alter“; ohne Angabe die erste.',
        en: 'Dimension of the groups in groups.csv, for example “age”; without it the first.',
      }),
      period: periodAttribute,
      areas: areasAttribute,
      level: levelAttribute,
    },
    handbook: {
      de: 'Woraus sich eine Anzahl zusammensetzt: die Gruppen einer Dimension als Teile eines Balkens, für die Kommune und ihre Gebiete.',
      en: 'What a count is made of: the groups of a dimension as parts of a bar, for the municipality and its areas.',
    },
    resolve: (given) => {
      const { view } = given;
      const found = groupedCount(given, given.text('level') ?? given.levelOfAreas(), () => true);
      const period =
        found && given.period(found.subject, given.text('period') ?? 'latest', 'period', 'figure');
      if (found === undefined || period === undefined) return undefined;
      const places = given.chosen('areas') ?? [
        view.municipality.id,
        ...view.crossSection(found.subject, period).map(({ area }) => area.id),
      ];
      return { ...found, period, places: [...new Set(places)] };
    },
    model: compositionModel,
  }),
};
