/** Published values as cells of a workbook: numbers in the precision of figures, signs where there is none. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import { isCategory } from '../../domain/indicator/unit.ts';
import { addsCapacities } from '../../domain/register/from-offers.ts';
import type { Language } from '../../domain/language.ts';
import { formatAmount } from '../../language/numbers/numbers.ts';
import { openDataWords } from '../../language/page-topics.ts';
import type { WorkbookCell } from './workbook.ts';

/** How Excel shows a number: programs put the marks of their own language for `,` and `.`. */
const numberFormat = (decimals: number): string =>
  decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;

/**
 * A value: its number whole, shown with the decimals of the figure; in brackets where it is unreliable, after ≥ where
 * it is at least that; a sign for every state without a number.
 */
export function valueCell(
  cell: Cell | undefined,
  indicator: Indicator,
  language: Language,
): WorkbookCell {
  const { sign } = openDataWords(language).workbook;
  const format = numberFormat(indicator.decimals);
  if (cell === undefined) return sign['not-available'];
  switch (cell.state) {
    case 'observed':
      return isCategory(indicator.unit)
        ? formatAmount(cell.value, indicator, language)
        : { value: cell.value, format };
    case 'zero':
      return isCategory(indicator.unit)
        ? formatAmount(0, indicator, language)
        : { value: 0, format: '0' };
    case 'unreliable':
      if (cell.value === undefined) return sign.unreliable;
      return {
        value: cell.value,
        format: addsCapacities(indicator) ? `"≥ "${format}` : `"("${format}")"`,
      };
    case 'withheld':
    case 'not-meaningful':
    case 'later':
    case 'not-available':
      return sign[cell.state];
  }
}
