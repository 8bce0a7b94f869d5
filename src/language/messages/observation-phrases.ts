/** Turns of phrase that problems of observations share. */
import type { CellKeys } from '../../domain/problem/observations-problems.ts';

/** The offending text, quoted as each language does. */
export const de = (text: string): string => `„${text}“`;
export const en = (text: string): string => `“${text}”`;

export const meantDe = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Meinten Sie ${de(nearest)}?`;
export const meantEn = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean ${en(nearest)}?`;

export const cellDe = ({ indicator, area, period, group }: CellKeys): string =>
  `${de(indicator)}, Gebiet ${de(area)}${period === '' ? '' : `, Zeitraum ${de(period)}`}${group === '' ? '' : `, Gruppe ${de(group)}`}`;
export const cellEn = ({ indicator, area, period, group }: CellKeys): string =>
  `${en(indicator)}, area ${en(area)}${period === '' ? '' : `, period ${en(period)}`}${group === '' ? '' : `, group ${en(group)}`}`;
