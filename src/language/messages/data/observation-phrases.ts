/** Turns of phrase that problems of observations share. */
import type { CellKeys } from '../../../domain/problem/observations-problems.ts';
import { de, en } from '../phrases.ts';

/** The cell that a problem is about. */
export const cellDe = ({ indicator, area, period, group }: CellKeys): string =>
  `${de.quoted(indicator)}, Gebiet ${de.quoted(area)}${period === '' ? '' : `, Zeitraum ${de.quoted(period)}`}${group === '' ? '' : `, Gruppe ${de.quoted(group)}`}`;
/** A cell by its keys, those it has. */
export const cellEn = ({ indicator, area, period, group }: CellKeys): string =>
  `${en.quoted(indicator)}, area ${en.quoted(area)}${period === '' ? '' : `, period ${en.quoted(period)}`}${group === '' ? '' : `, group ${en.quoted(group)}`}`;
