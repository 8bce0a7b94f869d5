/** One step from release to release in words: revised values with their size, new, withheld and gone ones. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import type { Language } from '../../../domain/language.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import { roundTo } from '../../../domain/indicator/rounding.ts';
import type { TableModel } from '../../../figures/figure.ts';
import { formatDifference, formatValue } from '../../../language/numbers/numbers.ts';
import { formatPeriod } from '../../../language/numbers/periods.ts';
import { standWords } from '../../../language/page-topics.ts';
import type { CellChange } from '../../../report/changes/indicator-changes.ts';
import type { NumberChange, StateChange } from '../../../report/stands/stand-changes.ts';
import type { PageScope } from '../assembly.ts';

export interface StepInWords {
  /** Instead of everything where nothing changed. */
  readonly nothing: string | undefined;
  readonly revisedLead: string | undefined;
  /** A table an indicator, the largest revision first. */
  readonly revised: readonly {
    readonly title: string;
    readonly table: TableModel;
    readonly notes: readonly string[];
  }[];
  readonly published: readonly string[];
  readonly withheld: readonly string[];
  readonly gone: readonly string[];
}

/** Of each indicator so many revised values are told in full. */
const mostRows = 10;
const mostCells = 12;

/** @param nothing what is said where no number differs; undefined for the first release */
export function stepsInWords(
  scope: PageScope,
  { indicators, withheld }: StateChange,
  nothing: string | undefined,
): StepInWords {
  const { language, view } = scope;
  const { changes: words } = standWords(language);
  const names = new Map(view.frame.geography.areas.map(({ id, name }) => [id, name]));
  names.set(view.municipality.id, view.municipality.name);
  const groups = new Map(view.frame.groups.map(({ id, title }) => [id, title]));
  const place = ({ area, group }: CellChange): string =>
    [names.get(area) ?? area, groups.get(group) ?? group].filter(Boolean).join(', ');
  const cell = (change: CellChange): string =>
    `${place(change)}, ${formatPeriod(change.period, language)}`;
  const revised = indicators.filter(({ values }) => values.length > 0);
  const count = revised.reduce((sum, { values }) => sum + values.length, 0);
  const isNothing = indicators.length + withheld.length === 0;
  return {
    nothing: isNothing ? nothing : undefined,
    revisedLead: count === 0 ? undefined : words.revisedLead(count, revised.length),
    revised: revised.map((change) => ({
      title: change.indicator.short,
      table: tableOf(change, scope, place),
      notes: [
        ...(change.told.length > mostRows
          ? [words.furtherValues(change.told.length - mostRows)]
          : []),
        ...(change.untold > 0 ? [words.untold(change.untold)] : []),
      ],
    })),
    published: indicators.flatMap(({ indicator, how, periodsAdded, filled, addedCells }) => {
      if (how === 'gone') return [];
      if (how === 'added') return [words.newIndicator(indicator.short, addedCells.numbers)];
      const periods = periodsAdded.map((period) => formatPeriod(period, language));
      return [
        ...(periods.length > 0
          ? [words.newPeriods(indicator.short, periods, addedCells.numbers)]
          : []),
        ...(filled.length > 0 ? [words.filled(indicator.short, filled.length)] : []),
      ];
    }),
    withheld: withheld.map(({ indicator, withheld: cells }) =>
      words.withheldOf(
        indicator.short,
        cells.slice(0, mostCells).map(cell),
        Math.max(0, cells.length - mostCells),
      ),
    ),
    gone: indicators.flatMap(({ indicator, how, periodsGone, emptied }) => {
      if (how === 'gone') return [words.goneOf(indicator.short, [])];
      const what = [
        ...periodsGone.map((period) => formatPeriod(period, language)),
        ...(emptied.length > 0 ? [words.emptied(emptied.length)] : []),
      ];
      return what.length === 0 ? [] : [words.goneOf(indicator.short, what)];
    }),
  };
}

function tableOf(
  { indicator, told }: NumberChange,
  { language, view }: PageScope,
  place: (change: CellChange) => string,
): TableModel {
  const { columns } = standWords(language).changes;
  const shown = told.slice(0, mostRows);
  return {
    caption: indicator.title,
    columns: [
      { label: columns.where, numeric: false },
      { label: columns.when, numeric: false },
      { label: columns.before, numeric: true },
      { label: columns.after, numeric: true },
      { label: columns.size, numeric: true },
    ],
    rows: shown.map((change) => ({
      marked: false,
      cells: [
        {
          text: place(change),
          address: view.indicator(indicator.id) && addresses.indicator(indicator.id),
        },
        { text: formatPeriod(change.period, language) },
        {
          text: change.before === undefined ? '' : formatValue(change.before, indicator, language),
        },
        { text: change.after === undefined ? '' : formatValue(change.after, indicator, language) },
        { text: sizeOf(change, indicator, language) },
      ],
    })),
    notes: [],
  };
}

/** Of the numbers as they are shown, with its sign. */
function sizeOf({ before, after }: CellChange, indicator: Indicator, language: Language): string {
  const shown = (value: CellChange['before']): number =>
    roundTo(numberOf(value) ?? 0, indicator.decimals);
  const difference = shown(after) - shown(before);
  return `${difference < 0 ? '−' : '+'}${formatDifference(difference, indicator, language)}`;
}
