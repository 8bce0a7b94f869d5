/** Whose numbers a figure may hold: for releases, which hide a figure when one of its numbers is withheld later. */
import type { FigureKind } from '../../figures/kinds.ts';
import type { ReportFrame } from '../../domain/report-frame.ts';

/** They show entries of the register, which are no counts of people. */
const ofTheRegister: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'offer-map',
  'offer-network',
  'life-phases',
]);

/**
 * Every id of an indicator that stands anywhere in a figure's model, with the parts that those are made of. Rather one
 * too many: where none is found in a figure of numbers, it is all of them.
 */
export function indicatorsOf(
  kind: FigureKind,
  model: unknown,
  { indicators, needIndices }: ReportFrame,
): readonly string[] {
  const ids = new Set(indicators.map(({ id }) => id));
  const found = new Set<string>();
  const seen = new Set<object>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (ids.has(value)) found.add(value);
      return;
    }
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Map) for (const [key, entry] of value) [key, entry].forEach(look);
    else if (value instanceof Set) value.forEach(look);
    else Object.values(value).forEach(look);
  };
  look(model);
  if (found.size === 0 && !ofTheRegister.has(kind)) return [...ids];
  const parts = new Map(needIndices.map((index) => [index.id, index.parts]));
  for (const one of indicators) {
    if (!found.has(one.id)) continue;
    for (const part of [one.numeratorIndicator, one.denominatorIndicator])
      if (part) found.add(part);
    for (const { indicator } of parts.get(one.id) ?? []) found.add(indicator);
  }
  return indicators.flatMap(({ id }) => (found.has(id) ? [id] : []));
}
