/** What an indicator without areas shows: the newest number of the municipality. */
import type { Cell } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { languages } from '../languages.ts';
import { labelOf } from './labels.ts';
import type { SpokenSubject } from './labels.ts';
import { placeFinding } from './place-findings.ts';
import { placeFirst } from './speech.ts';
import type { Speech } from './speech.ts';

/** Of the newest period with a number; `points` in the order of their periods. */
export function municipalityFinding(
  finding: SpokenSubject & {
    readonly name: string;
    readonly points: readonly { readonly period: Period; readonly value: Cell }[];
  },
  speech: Speech,
): string {
  const { name, indicator, group } = finding;
  const newest = finding.points.findLast(({ value }) => numberOf(value) !== undefined);
  const place = { name, isMunicipality: true };
  if (newest === undefined) {
    const { noValue } = languages[speech.language].findings.trend;
    return `${labelOf(finding, undefined, speech.language)}${noValue(placeFirst(place, speech))}`;
  }
  const { value, period } = newest;
  return placeFinding(
    { ...place, value, period, indicator, group, reference: undefined, comparison: undefined },
    speech,
  );
}
