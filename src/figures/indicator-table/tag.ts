/** `<IndicatorTable>`: all areas by all periods. */
import {
  areasAttribute,
  groupAttribute,
  indicatorAttribute,
} from '../../domain/words/tag-attribute.ts';
import { figureTag } from '../figure-kind.ts';
import { drawIndicatorTable } from './draw.ts';
import { indicatorTableModel } from './model.ts';

export const indicatorTable = {
  draw: drawIndicatorTable,
  tag: figureTag({
    name: 'IndicatorTable',
    attributes: {
      indicator: indicatorAttribute,
      areas: areasAttribute,
      group: groupAttribute,
    },
    handbook: {
      de: 'Tabelle eines Indikators: alle Gebiete, alle Zeiträume.',
      en: 'Table of an indicator: all areas, all periods.',
    },
    resolve: (given) => {
      const subject = given.subjectWithValues(given.levelOfAreas());
      return subject && { subject, areas: given.chosen('areas') };
    },
    model: (view, { subject, areas }) => indicatorTableModel(view, subject, areas),
  }),
};
