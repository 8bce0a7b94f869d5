/** What the lines of a trend share: their scale, its steps, and the rhythm of its periods. */
import type { GuideValue } from '../../domain/indicator/indicator.ts';
import { municipalityLevel } from '../../report/report-view.ts';
import type { TrendModel, TrendLine } from './model.ts';
import { referenceComparable } from '../../report/indicator/totals.ts';
import { numberOf } from '../../domain/indicator/observation.ts';

/** Lines that can share one scale: totals of the whole would flatten their parts. */
export function linesShown(model: TrendModel): readonly TrendLine[] {
  if (referenceComparable(model.indicator.unit)) return model.lines;
  const highlighted = model.lines.filter((line) => line.role === 'highlighted');
  if (highlighted.length > 0) return model.lines.filter((line) => line.role !== 'municipality');
  const municipality = model.lines.filter((line) => line.role === 'municipality');
  const numbers = municipality
    .flatMap((line) => line.points)
    .filter((p) => numberOf(p.value) !== undefined);
  return numbers.length > 1
    ? municipality
    : model.lines.filter((line) => line.role !== 'municipality');
}

/** Targets and thresholds on the scale of the lines: counts have one for the whole municipality alone. */
export const guidesShown = ({ indicator, guides = [] }: TrendModel): readonly GuideValue[] =>
  referenceComparable(indicator.unit) || indicator.level === municipalityLevel ? guides : [];

/** Round steps of an axis: 1, 2, 2.5 or 5 times a power of ten. */
export function stepsOf(from: number, to: number, count: number): number[] {
  const raw = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= raw) ?? raw;
  const steps: number[] = [];
  for (let i = Math.ceil(from / step - 1e-9); i * step <= to + step * 1e-9; i += 1)
    steps.push(i * step);
  return steps;
}
