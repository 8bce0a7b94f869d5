/** What the table of an indicator says: title and sentence. */
import type { Period } from '../../domain/indicator/period.ts';
import type { AreaValue } from '../../report/indicator/figure-subject.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { subjectTitle } from '../frame/figure-frame.ts';
import type { IndicatorTableModel } from './model.ts';
import { areasFinding } from '../../language/findings/findings.ts';
import { formatPeriods } from '../../language/numbers/periods.ts';

/** Indicator, level and the span of the periods shown. */
export function tableTitle(
  model: IndicatorTableModel,
  shown: readonly Period[],
  context: DrawContext,
): string {
  const { language } = context;
  const first = shown[0];
  const last = shown.at(-1);
  const when =
    first === undefined || last === undefined ? undefined : formatPeriods(first, last, language);
  return subjectTitle(model, when, context);
}

/** About the newest values, the municipality's apart. */
export function tableSummary(
  model: IndicatorTableModel,
  newest: readonly AreaValue[],
  context: DrawContext,
): string {
  const { indicator } = model;
  const areas = newest.filter((value) => value.area.id !== model.municipality.id);
  const own = newest.find((value) => value.area.id === model.municipality.id);
  return areasFinding(
    {
      values: areas.map((v) => ({ name: v.area.name, value: v.value })),
      reference:
        own === undefined ? undefined : { name: model.municipality.name, value: own.value },
      indicator,
      plural: model.level.plural,
    },
    context,
  );
}
