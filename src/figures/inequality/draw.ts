/** How unevenly a share is spread: people over the classes of the map as two bars, every measure in the table. */
import { drawStackedBars } from '../chart/stacked-bars.ts';
import { narrowChart, wideChart } from '../chart/plot-drawing.ts';
import type { Figure } from '../figure.ts';
import { indicatorNote, numbersDownload, sourcesOf, subjectTitle } from '../frame/figure-frame.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { forBothWidths, idOf } from '../svg.ts';
import type { InequalityModel } from './model.ts';
import { classNames, inequalitySummary, inequalityTable, percent } from './words.ts';
import { inequalityWords } from '../../language/page-topics.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';

/** The drawing needs classes; without them the table stands alone. */
export function drawInequality(model: InequalityModel, context: DrawContext): Figure {
  const { indicator, facts, level } = model;
  const { language } = context;
  const words = inequalityWords(language);
  const title = words.title(subjectTitle(model, formatPeriod(model.period, language), context));
  const summary = inequalitySummary(model, context);
  const label = `${title}. ${summary}`;
  const names = classNames(model, context);
  const { classes, concentration } = facts;
  const table = inequalityTable(model, title, context);
  // The table ends with a row for each class.
  const rowOf = (at: number): number => table.rows.length - (classes?.length ?? 0) + at;
  const bars =
    classes === undefined
      ? []
      : [
          {
            label: indicator.numerator ?? words.affectedBar,
            parts: classes.map(({ ofAffected = 0 }, at) => ({
              row: rowOf(at),
              share: ofAffected,
              text: percent(ofAffected, context, 1),
            })),
          },
          {
            label: indicator.denominator ?? words.allBar,
            parts: classes.map(({ ofAll }, at) => ({
              row: rowOf(at),
              share: ofAll,
              text: percent(ofAll, context, 1),
            })),
          },
        ];
  return {
    id: idOf(
      'inequality',
      indicator.id,
      level.id,
      model.period.text,
      model.group?.id ?? '',
      facts.order?.subject.indicator.id ?? '',
    ),
    summary,
    title,
    picture:
      bars.length === 0
        ? undefined
        : {
            kind: 'inline',
            svg: forBothWidths(
              drawStackedBars(bars, names, wideChart, label),
              drawStackedBars(bars, names, narrowChart, label),
            ),
            width: wideChart,
            height: 210,
          },
    pointing: bars.length === 0 ? undefined : { values: [], by: 'table' },
    legend: undefined,
    notes: [
      ...(concentration === undefined
        ? []
        : [words.named(concentration.areas.map(({ value }) => value.area.name).join(', '))]),
      words.whole(level.plural),
      words.noJudgement,
      ...indicatorNote(indicator, context),
    ],
    sources: sourcesOf(indicator, model.period, context),
    table,
    downloads: [numbersDownload(indicator, context)],
  };
}
