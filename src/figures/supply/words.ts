/** What the supply of the areas says: title, sentence, and each value. */
import type { SupplyMeasure } from '../../domain/register/supply.ts';
import type { SupplyModel, SupplyRow } from '../../report/register/supply-model.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import type { Language } from '../../domain/language.ts';
import { formatDate, formatPeriod } from '../../language/numbers/periods.ts';
import { formatSupply } from '../../language/numbers/supply-in-words.ts';
import { supplyWords } from '../../language/page-topics.ts';
import { inMunicipality } from '../../language/findings/speech.ts';

/** The supply of one place; "at least" where a capacity is unknown. */
export const saidSupply = (row: SupplyRow, measure: SupplyMeasure, language: Language): string =>
  formatSupply(row.value, measure, row.unknownCapacity > 0, language);

/** What is measured, for which types and children, where, and the day of the register. */
export function supplyTitle(model: SupplyModel, context: DrawContext): string {
  const { measure, children, level } = model;
  const { language } = context;
  const words = supplyWords(language);
  const types = model.types.map(({ title }) => title).join(', ');
  const per = children?.subject.indicator.short ?? '';
  const when = children === undefined ? '' : formatPeriod(children.period, language);
  return words.title[measure]({
    types,
    children: `${per}, ${when}`,
    where: `${level.plural} ${inMunicipality(model.municipality.name, context)}`,
    asOf: formatDate(model.asOf, language),
  });
}

/**
 * From the least to the most.
 *
 * @param known rows with a number, the least first
 */
export function supplySummary(
  model: SupplyModel,
  known: readonly SupplyRow[],
  { language }: DrawContext,
): string {
  const { measure } = model;
  const words = supplyWords(language);
  const [least] = known;
  const most = known.at(-1);
  const said = (row: SupplyRow): string => saidSupply(row, measure, language);
  return least === undefined || most === undefined || least === most
    ? words.noNumbers
    : words.range[measure]({
        least: `${said(least)} (${least.area.name})`,
        most: `${said(most)} (${most.area.name})`,
        reference: model.reference === undefined ? undefined : said(model.reference),
        place: model.municipality.name,
      });
}
