/** What the table of an indicator says: title and sentence. */
import type { Period } from '../../domain/indicator/period.ts';
import type { AreaValue } from '../../report/indicator/figure-subject.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { subjectTitle } from '../frame/figure-frame.ts';
import { spokenReference, spokenValue } from '../frame/spoken-values.ts';
import type { IndicatorTableModel } from './model.ts';
import { areasFinding } from '../../language/findings/findings.ts';
import { municipalityFinding } from '../../language/findings/municipality-finding.ts';
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

/** About the newest values, the municipality's apart; of the municipality where it is the only place. */
export function tableSummary(
  model: IndicatorTableModel,
  newest: readonly AreaValue[],
  context: DrawContext,
): string {
  const { indicator, municipality, periods } = model;
  const [only, ...others] = model.rows;
  if (only?.place.id === municipality.id && others.length === 0)
    return municipalityFinding(
      {
        name: municipality.name,
        points: periods.flatMap((period, at) => {
          const value = only.values[at]?.value;
          return value === undefined ? [] : [{ period, value }];
        }),
        indicator,
        group: model.group?.title,
      },
      context,
    );
  const areas = newest.filter((value) => value.area.id !== model.municipality.id);
  const own = newest.find((value) => value.area.id === model.municipality.id);
  const period = periods.at(-1);
  if (period === undefined) return '';
  return areasFinding(
    {
      values: areas.map(spokenValue),
      reference: spokenReference(own, municipality),
      indicator,
      group: model.group?.title,
      period,
      plural: model.level.plural,
    },
    context,
  );
}
