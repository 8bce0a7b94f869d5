/** What an indicator without areas shows: the newest number of the municipality. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { languages } from '../languages.ts';
import { placeFinding } from './findings.ts';
import { placeFirst, upperFirst } from './speech.ts';
import type { Speech } from './speech.ts';
import type { SpokenPoint } from './trend-findings.ts';

/**
 * „In Musterstadt sind es 386 (2022).“ – of the newest period with a number; `points` in the order of their periods.
 * A breakdown without a total says which group it speaks of: „Alleinlebende Männer: In Musterstadt sind es 386 (2022).“
 */
export function municipalityFinding(
  finding: {
    readonly name: string;
    readonly points: readonly Pick<SpokenPoint, 'period' | 'value'>[];
    readonly indicator: Indicator;
    readonly group: string | undefined;
  },
  speech: Speech,
): string {
  const { name, indicator, group } = finding;
  const newest = finding.points.findLast(({ value }) => numberOf(value) !== undefined);
  const place = { name, isMunicipality: true };
  if (newest === undefined)
    return languages[speech.language].findings.trend.noValue(placeFirst(place, speech));
  const sentence = placeFinding(
    { ...place, ...newest, indicator, reference: undefined, comparison: undefined },
    speech,
  );
  return group === undefined ? sentence : `${upperFirst(group)}: ${sentence}`;
}
