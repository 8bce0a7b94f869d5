/** Units whose values add up: a total beside its parts says nothing about them. */
import type { FigureSubject } from './figure-subject.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { isCategory, isCount } from '../../domain/indicator/unit.ts';

/** Units whose municipality value is a sum: not on the same scale as its areas. */
export const isTotal = (subject: FigureSubject): boolean => isCount(subject.indicator.unit);

/** A total beside its parts says nothing about them: counts have no reference line, rates and means do. */
export const referenceComparable = (unit: Indicator['unit']): boolean =>
  !isCount(unit) && !isCategory(unit);
