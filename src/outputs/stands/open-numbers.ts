/** The numbers of an indicator that a release may still show, as a table: areas (and groups) by periods. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Language } from '../../domain/language.ts';
import type { PublishedState } from '../../domain/stands/published-state.ts';
import type { TableCell, TableModel } from '../../figures/figure.ts';
import { formatValue } from '../../language/numbers/numbers.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';
import { standWords } from '../../language/page-topics.ts';

/** Withheld cells say so in words. */
export function openNumbers(
  { frame, series }: PublishedState,
  indicator: Indicator,
  municipality: string,
  language: Language,
): TableModel {
  const words = standWords(language);
  const { periods = [], all = [] } = series.get(indicator.id) ?? {};
  const names = new Map(frame.geography.areas.map(({ id, name }) => [id, name]));
  names.set(frame.municipality.id, municipality);
  const hasGroups = all.some(({ group }) => group !== '');
  const rows = Map.groupBy(all, ({ area, group }) => `${area}\u0000${group}`);
  return {
    caption: indicator.title,
    columns: [
      { label: words.area, numeric: false },
      ...(hasGroups ? [{ label: words.group, numeric: false }] : []),
      ...periods.map((period) => ({ label: formatPeriod(period, language), numeric: true })),
    ],
    rows: [...rows.values()].map((cells) => {
      const [{ area, group } = { area: '', group: '' }] = cells;
      const byPeriod = new Map(cells.map((cell) => [cell.period.text, cell.value]));
      return {
        marked: false,
        cells: [
          { text: names.get(area) ?? area },
          ...(hasGroups ? [{ text: group }] : []),
          ...periods.map(({ text }): TableCell => {
            const value = byPeriod.get(text);
            if (value === undefined) return { text: '' };
            const { state } = value;
            return { text: formatValue(value, indicator, language), state };
          }),
        ],
      };
    }),
    notes: [],
  };
}
