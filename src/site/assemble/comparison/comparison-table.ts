/** Areas × key indicators as one table: numbers on tints of their class, and how each compares in a word. */
import { numberOf } from '../../../domain/indicator/observation.ts';
import { addresses } from '../../../domain/naming/address.ts';
import type { Link, SiteAddress } from '../../../domain/naming/address.ts';
import type { ValueState } from '../../../domain/indicator/observation.ts';
import { heatOfClass } from '../../../figures/palette.ts';
import { indicatorLabel } from '../../../figures/frame/indicator-label.ts';
import { referenceInWords } from '../../../language/findings/speech.ts';
import { formatValue, unitName } from '../../../language/numbers/numbers.ts';
import { formatPeriod } from '../../../language/numbers/periods.ts';
import { collatorOf, comparisonPageWords } from '../../../language/page-topics.ts';
import { comparisonParts } from '../../../report/comparison/comparison-parts.ts';
import type { ComparisonPart } from '../../../report/comparison/comparison-parts.ts';
import { keyIndicators } from '../../../report/comparison/key-indicators.ts';
import type { AreaValue, FigureSubject } from '../../../report/indicator/figure-subject.ts';
import { referenceComparable } from '../../../report/indicator/totals.ts';
import type { ReportView } from '../../../report/report-view.ts';
import type { Assembly, PageScope } from '../assembly.ts';

export interface HeatCell {
  readonly text: string;
  readonly state: ValueState;
  /** Number of the tint, 1 … 9; undefined where there is no class. */
  readonly heat: number | undefined;
  /** „höher“ and „Klasse 3 von 5“, a line each; undefined where nothing may be said. */
  readonly says: string | undefined;
}

export interface ComparisonTable {
  readonly title: string;
  readonly caption: string;
  readonly note: string;
  readonly columns: readonly {
    readonly indicator: Link;
    readonly unit: string;
    readonly period: string;
  }[];
  readonly rows: readonly {
    readonly name: string;
    readonly address: SiteAddress | undefined;
    /** The municipality, or a place beyond it: no area to be compared. */
    readonly isWhole: boolean;
    readonly cells: readonly HeatCell[];
  }[];
}

const parts = new WeakMap<ReportView, readonly ComparisonPart[]>();

/** The tables of a report, that of the first page first. */
export function partsOf({ view, language }: PageScope): readonly ComparisonPart[] {
  let made = parts.get(view);
  if (made === undefined) {
    const collator = collatorOf(language);
    made = comparisonParts(view, (a, b) => collator.compare(a.name, b.name));
    parts.set(view, made);
  }
  return made;
}

/** What a part is called: its level, and where it is one of several, its first and last name. */
export function partTitle({ language }: PageScope, part: ComparisonPart): string {
  const words = comparisonPageWords(language);
  const { level, areas, isWhole } = part;
  const [first, last] = [areas[0]?.name ?? '', areas.at(-1)?.name ?? ''];
  return isWhole ? words.tableTitle(level.plural) : words.partTitle(level.plural, first, last);
}

/** The table of a part: behind the areas the municipality, then places beyond it that have a number. */
export function comparisonTable(
  assembly: PageScope & Pick<Assembly, 'speech'>,
  part: ComparisonPart,
): ComparisonTable {
  const { view, language, speech } = assembly;
  const words = comparisonPageWords(language);
  const shown = keyIndicators(view, part.level.id).flatMap((subject) => {
    const period = view.latest(subject);
    return period === undefined ? [] : [{ subject, period }];
  });
  const cell = (subject: FigureSubject, value: AreaValue, isWhole: boolean): HeatCell => {
    const classes = isWhole ? undefined : view.classification(subject)?.counts.length;
    const { classIndex, comparison } = value;
    const hasClass = classes !== undefined && classIndex !== undefined;
    const says = [
      isWhole || comparison === undefined || !referenceComparable(subject.indicator.unit)
        ? undefined
        : words.brief[comparison],
      // The tint in words: of two tints nobody sees which is the fourth of five.
      hasClass
        ? words.tool.classOf.replace('{n}', `${classIndex + 1}`).replace('{m}', `${classes}`)
        : undefined,
    ].filter((part) => part !== undefined);
    return {
      text: formatValue(value.value, subject.indicator, language, { bare: true }),
      state: value.value.state,
      heat: hasClass ? heatOfClass(classIndex, classes) : undefined,
      says: says.length === 0 ? undefined : says.join('\n'),
    };
  };
  const places = [
    ...part.areas.map(({ id }) => ({ place: view.place(id), isWhole: false })),
    { place: view.municipality, isWhole: true },
    ...(view.frame.municipality.references ?? [])
      .filter(({ id }) =>
        shown.some(({ subject, period }) =>
          view
            .references(subject, period)
            .some(({ area, value }) => area.id === id && numberOf(value) !== undefined),
        ),
      )
      .map(({ id }) => ({ place: view.place(id), isWhole: true })),
  ];
  return {
    title: partTitle(assembly, part),
    caption: words.tableCaption(part.level.plural, view.municipality.name),
    note: words.tableNote(referenceInWords(view.municipality.name, speech)),
    columns: shown.map(({ subject, period }) => ({
      indicator: {
        text: indicatorLabel(subject, speech),
        address: addresses.indicator(subject.indicator.id),
      },
      unit: unitName(subject.indicator, language),
      period: formatPeriod(period, language),
    })),
    rows: places.map(({ place, isWhole }) => ({
      name: place.name,
      address: place.address,
      isWhole,
      cells: shown.map(({ subject, period }) =>
        cell(subject, view.valueOf(subject, place, period), isWhole),
      ),
    })),
  };
}
