/** The section of an index's page that says what it hangs on. */
import { sensitivityOf } from '../../../domain/statistics/index-sensitivity.ts';
import type { Variant } from '../../../domain/statistics/index-sensitivity.ts';
import { indexFormula } from '../../../report/indicator/need-indices.ts';
import { distributionWords } from '../../../language/page-topics.ts';
import type { Assembly } from '../assembly.ts';
import type { FormulaSection } from './index-formula.ts';

/** Of more areas the table shows only those that change, and no more than these: a page has to stay light. */
const mostRows = 60;

/** Undefined for indicators of the catalogue, and where one part alone counts or few areas have the index. */
export function sensitivitySection(assembly: Assembly, id: string): FormulaSection | undefined {
  const { view, language } = assembly;
  const index = view.frame.needIndices.find((one) => one.id === id);
  const formula = index && indexFormula(view.dataset, index);
  if (formula === undefined) return undefined;
  const { parts, level } = formula;
  const rows = formula.values.map(({ area }) => ({
    area,
    cells: parts.map(({ indicator, period }) => view.series(indicator.id)?.at(area, period.text)),
  }));
  const made = sensitivityOf(rows, parts);
  if (made === undefined) return undefined;
  const { sensitivity: words } = distributionWords(language);
  const plural = view.frame.municipality.levels.find((one) => one.id === level)?.plural ?? level;
  const changed = made.rows.filter(({ third, variants }) => variants.some((one) => one !== third));
  const nameOf = (variant: Variant): string =>
    variant.kind === 'equal'
      ? words.equal
      : words.leftOut(parts[variant.part]?.indicator.short ?? '');
  const written = (third: number | undefined): string => words.thirds[third ?? -1] ?? '–';
  return {
    title: words.title,
    paragraphs: [words.lead, words.changed(changed.length, made.rows.length, plural)],
    table: {
      caption: words.caption(formula.index.short),
      columns: [plural, words.asIs, ...made.variants.map(nameOf)].map((label) => ({
        label,
        numeric: false,
      })),
      rows: (made.rows.length > mostRows ? changed.slice(0, mostRows) : made.rows).map(
        ({ area, third, variants }) => ({
          cells: [
            { text: view.place(area).name, address: view.place(area).address },
            { text: written(third) },
            ...variants.map((one) => ({ text: written(one) })),
          ],
          marked: variants.some((one) => one !== third),
        }),
      ),
      notes: [],
    },
  };
}
