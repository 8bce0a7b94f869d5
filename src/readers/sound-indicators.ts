/** Which indicators were read whole, in a report that has errors. */
import type { Dataset } from '../domain/dataset.ts';
import type { Problem } from '../domain/problem/problem.ts';
import { registerFilesOf } from './table/columns.ts';

/**
 * Says of an indicator whether all of its numbers were read: it has rows, none of its files has an error, and
 * the same holds for the counts and the register it is made of. An index is as sound as its file and its parts.
 */
export function soundIndicators(
  { frame, observations }: Dataset,
  problems: readonly Problem[],
): (indicator: string) => boolean {
  const faulty = new Set(
    problems.filter((problem) => problem.level === 'error').map((problem) => problem.place.file),
  );
  if (faulty.size === 0) return () => true;
  const withRows = new Set<string>();
  const unsound = new Set<string>();
  for (const { indicator, place } of observations) {
    withRows.add(indicator);
    if (faulty.has(place.file)) unsound.add(indicator);
  }
  const sound = (id: string): boolean => withRows.has(id) && !unsound.has(id);
  const isRegisterSound = !registerFilesOf('offers').some((file) => faulty.has(file));
  const ofRegister = new Set(
    frame.indicators.filter((one) => one.fromOffers !== undefined).map((one) => one.id),
  );
  const made = new Map(
    frame.indicators.map((one) => [
      one.id,
      [one.numeratorIndicator, one.denominatorIndicator].filter((part) => part !== undefined),
    ]),
  );
  const isSound = (id: string): boolean =>
    (ofRegister.has(id) ? isRegisterSound : sound(id) || (made.get(id)?.length ?? 0) > 0) &&
    (made.get(id) ?? []).every(sound);
  const parts = new Map(
    frame.needIndices.map((one) => [one.id, one.parts.map((part) => part.indicator)]),
  );
  return (id) => {
    const ofIndex = parts.get(id);
    if (ofIndex === undefined) return isSound(id);
    return !faulty.has('data/indices.yaml') && ofIndex.every(isSound);
  };
}
