/** `<SlopeChart>`: all areas in two periods. */
import {
  indicatorAttribute,
  levelAttribute,
  required,
  text,
} from '../../domain/words/tag-attribute.ts';
import { figureTag } from '../figure-kind.ts';
import { drawSlopeChart } from './draw.ts';
import { slopeChartModel } from './model.ts';

export const slopeChart = {
  draw: drawSlopeChart,
  tag: figureTag({
    name: 'SlopeChart',
    attributes: {
      indicator: indicatorAttribute,
      from: required(text, {
        de: 'Früherer Zeitraum, zum Beispiel 2018.',
        en: 'Earlier period, for example 2018.',
      }),
      to: required(text, {
        de: 'Späterer Zeitraum, zum Beispiel 2024 oder „latest“ für den neuesten.',
        en: 'Later period, for example 2024, or “latest” for the newest.',
      }),
      level: levelAttribute,
    },
    handbook: {
      de: 'Alle Gebiete in zwei Zeiträumen, mit einer Linie je Gebiet; kräftig, wo die Veränderung gesichert ist.',
      en: 'All areas in two periods, with a line for each area; strong where the change is settled.',
    },
    resolve: (given) => {
      const subject = given.subjectWithValues(given.text('level'));
      if (subject === undefined) return undefined;
      const from = given.period(subject, given.text('from') ?? '', 'from', 'figure');
      const to = given.period(subject, given.text('to') ?? 'latest', 'to', 'figure');
      if (from === undefined || to === undefined) return undefined;
      return from.firstDay <= to.firstDay ? { subject, from, to } : { subject, from: to, to: from };
    },
    model: slopeChartModel,
  }),
};
