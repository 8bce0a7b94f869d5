/** `<HeatTable>`: areas by several indicators. */
import { levelAttribute, references, required } from '../../domain/words/tag-attribute.ts';
import { figureTag } from '../figure-kind.ts';
import { drawHeatTable } from './draw.ts';
import { heatTableModel } from './model.ts';

export const heatTable = {
  draw: drawHeatTable,
  tag: figureTag({
    name: 'HeatTable',
    attributes: {
      indicators: required(references('indicator'), {
        de: 'Kennungen der Indikatoren, durch „|“ getrennt; gezeichnet werden bis zu sechs.',
        en: 'Ids of the indicators, with “|” between them; up to six are drawn.',
      }),
      level: levelAttribute,
    },
    handbook: {
      de: 'Gebiete nach mehreren Indikatoren, jede Zelle in der Farbe ihrer Klasse.',
      en: 'Areas by several indicators, each cell in the tone of its class.',
    },
    resolve: (given) => {
      const { view } = given;
      const level = given.text('level') ?? view.reportLevel.id;
      const columns = given.list('indicators').flatMap((id) => {
        const indicator = view.indicator(id);
        const subject = indicator && view.subject(indicator, level);
        const period = subject && given.period(subject, 'latest', 'indicators', 'figure');
        return subject === undefined || period === undefined ? [] : [{ subject, period }];
      });
      return columns.length === 0 ? undefined : { level, columns };
    },
    model: heatTableModel,
  }),
};
