/** `<ScatterPlot>`: two indicators side by side. */
import { periodAttribute, reference, required } from '../../domain/words/tag-attribute.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { periodsAtLevel } from '../../report/indicator/cells.ts';
import type { FigureSubject } from '../../report/indicator/figure-subject.ts';
import type { TagArguments } from '../../report/words/tag-arguments.ts';
import { figureTag } from '../figure-kind.ts';
import { drawScatterPlot } from './draw.ts';
import { scatterModel } from './model.ts';
import type { ScatterModel } from './model.ts';

interface ScatterRequest {
  readonly x: FigureSubject;
  readonly y: FigureSubject;
  readonly xPeriod: Period;
  readonly yPeriod: Period;
}

/** Both indicators at one level; `latest` is the last period that both have, else each one's own. */
function resolveScatter(given: TagArguments): ScatterRequest | undefined {
  const { view } = given;
  const first = given.subject('x')?.indicator;
  const second = given.subject('y')?.indicator;
  if (first === undefined || second === undefined) return undefined;
  if (first === second) {
    given.problems.add('scatter-of-one-indicator', given.place('y'), { indicator: first.short });
  }
  const level = first.level === second.level ? first.level : view.reportLevel.id;
  const x = view.subject(first, level);
  const y = view.subject(second, level);
  let wanted = given.text('period') ?? 'latest';
  if (wanted === 'latest') {
    const others = new Set(periodsAtLevel(view, y).map((period) => period.text));
    const both = periodsAtLevel(view, x).findLast((period) => others.has(period.text));
    wanted = both?.text ?? wanted;
  }
  const xPeriod = given.period(x, wanted, 'period', 'figure');
  const yPeriod = given.period(y, wanted, 'period', 'figure');
  return xPeriod && yPeriod && { x, y, xPeriod, yPeriod };
}

export const scatter = {
  draw: drawScatterPlot,
  spoken: (model: ScatterModel) => [
    { subject: model.x, period: model.xPeriod },
    { subject: model.y, period: model.yPeriod },
  ],
  tag: figureTag({
    name: 'ScatterPlot',
    attributes: {
      x: required(reference('indicator'), {
        de: 'Kennung des Indikators auf der waagerechten Achse.',
        en: 'Id of the indicator on the horizontal axis.',
      }),
      y: required(reference('indicator'), {
        de: 'Kennung des Indikators auf der senkrechten Achse.',
        en: 'Id of the indicator on the vertical axis.',
      }),
      period: periodAttribute,
    },
    handbook: {
      de: 'Zwei Indikatoren nebeneinander: ein Punkt je Gebiet. Ein Zusammenhang ist noch keine Ursache.',
      en: 'Two indicators side by side: a point for each area. Going together is no cause yet.',
    },
    resolve: resolveScatter,
    model: (view, { x, y, xPeriod, yPeriod }) => scatterModel(view, x, y, xPeriod, yPeriod),
  }),
};
