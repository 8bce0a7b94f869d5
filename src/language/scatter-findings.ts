/** What two indicators side by side show, as a sentence that claims no cause. */
import type { Language } from '../domain/municipality.ts';
import { formatNumber } from './numbers.ts';

/** Two indicators side by side: how many areas, and how closely they go together. */
export function scatterFinding(
  finding: {
    readonly x: string;
    readonly y: string;
    readonly count: number;
    readonly correlation: number | undefined;
  },
  language: Language,
): string {
  const german = language === 'de';
  const { count, correlation } = finding;
  if (count < 2 || correlation === undefined) {
    return german
      ? `Für ${count === 1 ? 'ein Gebiet liegen' : `${formatNumber(count, 0, language)} Gebiete liegen`} beide Werte vor.`
      : `${formatNumber(count, 0, language)} ${count === 1 ? 'area has' : 'areas have'} both values.`;
  }
  const strength = Math.abs(correlation);
  if (strength < 0.3) {
    return german
      ? `In ${count} Gebieten mit beiden Werten zeigt sich kein deutlicher Zusammenhang.`
      : `In the ${count} areas with both values no clear pattern shows.`;
  }
  const often =
    strength >= 0.7
      ? german
        ? 'meist'
        : 'mostly'
      : german
        ? 'häufig, aber nicht überall,'
        : 'often, but not everywhere,';
  const direction =
    correlation > 0 ? (german ? 'höher' : 'higher') : german ? 'niedriger' : 'lower';
  return german
    ? `In ${count} Gebieten liegen beide Werte vor. Wo „${finding.x}“ höher ist, ist „${finding.y}“ ${often} ${direction}.`
    : `${count} areas have both values. Where “${finding.x}” is higher, “${finding.y}” is ${often} ${direction}.`;
}
