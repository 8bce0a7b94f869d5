/** What there is to choose from: areas, indicators with their periods, and the words of the page. */
import type { Area } from '../../domain/place/area.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { roundTo } from '../../domain/indicator/rounding.ts';
import type { ComparisonWord } from '../../domain/statistics/comparison.ts';
import { heatOfClass } from '../../figures/palette.ts';
import { indicatorLabel } from '../../figures/frame/indicator-label.ts';
import { languages } from '../../language/languages.ts';
import { comparisonWords } from '../../language/findings/place-findings.ts';
import { referenceLabel } from '../../language/findings/speech.ts';
import type { Speech } from '../../language/findings/speech.ts';
import { unitName } from '../../language/numbers/numbers.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';
import { stateName } from '../../language/numbers/states.ts';
import { comparisonPageWords } from '../../language/page-topics.ts';
import {
  comparedIndicators,
  comparedLevels,
  comparedPeriods,
} from '../../report/comparison/compared.ts';
import { keyIndicators } from '../../report/comparison/key-indicators.ts';
import { referenceComparable } from '../../report/indicator/totals.ts';
import type { ReportView } from '../../report/report-view.ts';

const millisecondsOfYear = 365.2425 * 86_400_000;

/** Indicators that are shown while none is chosen. */
const shownAtFirst = 5;

/** An area in the list: slug, name, number of its level, and what tells it from others of its name. */
type ListedArea = readonly [string, string, number, string?];

interface ListedIndicator {
  readonly id: string;
  readonly name: string;
  readonly theme: string;
  readonly unit: string;
  readonly decimals: number;
  /** Text of each period, and what it is called where that is something else. */
  readonly periods: readonly (string | readonly [string, string])[];
  /** The middle of each period, in years. */
  readonly when: readonly number[];
  /** For each level: number of its newest period, −1 without one. */
  readonly latest: readonly number[];
  /** For each level: how many classes its map has; 0 without any. */
  readonly classes: readonly number[];
  /** Whether the municipality lies on the same scale as its areas. */
  readonly hasReference: boolean;
}

/** The shape is known to `src/enhancements/comparison-data.ts` too. */
export interface ComparisonChoiceData {
  readonly words: ReturnType<typeof comparisonPageWords>['tool'];
  readonly marks: { readonly decimal: string; readonly group: string; readonly minus: string };
  readonly states: Readonly<Record<string, string>>;
  readonly comparison: Readonly<Record<ComparisonWord, string>>;
  readonly whole: { readonly name: string; readonly label: string };
  readonly levels: readonly (readonly [string, string])[];
  readonly areas: readonly ListedArea[];
  readonly areasInFile: number;
  /** For each number of classes: the tints of its classes. */
  readonly tints: Readonly<Record<string, readonly number[]>>;
  readonly first: readonly string[];
  readonly indicators: readonly ListedIndicator[];
}

/** The list of the page. */
export function choiceOf(
  view: ReportView,
  areas: readonly Area[],
  areasInFile: number,
): ComparisonChoiceData {
  const { language, kind, levels } = view.frame.municipality;
  const speech: Speech = { language, kind };
  const { decimalMark, groupMark, minus } = languages[language].numbers;
  const ids = comparedLevels(view);
  const indicators = comparedIndicators(view).map((one) => listed(view, one, ids, speech));
  const { name } = view.municipality;
  const counts = new Set(indicators.flatMap(({ classes }) => classes).filter((n) => n > 0));
  const word = (of: ComparisonWord): string => comparisonWords(of, name, speech) ?? '';
  return {
    words: comparisonPageWords(language).tool,
    marks: { decimal: decimalMark, group: groupMark, minus },
    states: {
      w: stateName('withheld', language),
      u: stateName('unreliable', language),
      x: stateName('not-meaningful', language),
      l: stateName('later', language),
      n: stateName('not-available', language),
    },
    comparison: { higher: word('higher'), lower: word('lower'), similar: word('similar') },
    whole: { name, label: referenceLabel(name, speech) },
    levels: ids.map((id) => {
      const level = levels.find((one) => one.id === id);
      return [level?.title ?? id, level?.plural ?? id];
    }),
    areas: listedAreas(view, areas, ids),
    areasInFile,
    tints: Object.fromEntries(
      [...counts]
        .toSorted((a, b) => a - b)
        .map((n) => [n, Array.from({ length: n }, (_, index) => heatOfClass(index, n))]),
    ),
    first: keyIndicators(view, ids[0] ?? '')
      .slice(0, shownAtFirst)
      .map(({ indicator }) => indicator.id),
    indicators,
  };
}

function listed(
  view: ReportView,
  indicator: Indicator,
  levels: readonly string[],
  speech: Speech,
): ListedIndicator {
  const { language } = speech;
  const subjects = levels.map((level) => view.subject(indicator, level));
  const periods = comparedPeriods(view, indicator);
  const theme = view.frame.municipality.themes.find(({ id }) => id === indicator.theme);
  return {
    id: indicator.id,
    name: indicatorLabel(view.subject(indicator), speech),
    theme: theme?.title ?? '',
    unit: unitName(indicator, language),
    decimals: indicator.decimals,
    periods: periods.map((period) => {
      const name = formatPeriod(period, language);
      return name === period.text ? name : [period.text, name];
    }),
    when: periods.map(({ firstDay, lastDay }) =>
      roundTo(1970 + (Date.parse(firstDay) + Date.parse(lastDay)) / 2 / millisecondsOfYear, 2),
    ),
    latest: subjects.map((subject) => {
      const latest = view.latest(subject);
      return latest === undefined ? -1 : periods.indexOf(latest);
    }),
    classes: subjects.map((subject) => view.classification(subject)?.counts.length ?? 0),
    hasReference: referenceComparable(indicator.unit),
  };
}

function listedAreas(
  view: ReportView,
  areas: readonly Area[],
  levels: readonly string[],
): readonly ListedArea[] {
  const names = Map.groupBy(areas, ({ name }) => name);
  return areas.map((area) => {
    const twice = (names.get(area.name)?.length ?? 0) > 1;
    const level = levels.indexOf(area.level);
    if (!twice) return [area.slug, area.name, level];
    const parent = area.parent === undefined ? undefined : view.area(area.parent)?.name;
    const title = view.frame.municipality.levels.find(({ id }) => id === area.level)?.title;
    return [area.slug, area.name, level, parent ?? title ?? area.id];
  });
}
