/** What the newest values of an indicator say, in words. */
import type { FigureSubject } from '../../../report/indicator/figure-subject.ts';
import { municipalityLevel } from '../../../report/report-view.ts';
import { trendPoints } from '../../../report/indicator/trend-points.ts';
import type { Assembly } from '../assembly.ts';
import { spokenReference, spokenValue } from '../../../figures/frame/spoken-values.ts';
import { areasFinding } from '../../../language/findings/findings.ts';
import { municipalityFinding } from '../../../language/findings/municipality-finding.ts';

/** One or two sentences; undefined for an indicator without a number. */
export function findingOf({ view, speech }: Assembly, subject: FigureSubject): string | undefined {
  const period = view.latest(subject) ?? view.latest(subject, view.municipality.id);
  if (period === undefined) return undefined;
  if (subject.level.id === municipalityLevel)
    return municipalityFinding(
      {
        name: view.municipality.name,
        points: trendPoints(view, subject, view.municipality),
        indicator: subject.indicator,
        group: subject.group?.title,
      },
      speech,
    );
  const section = view.crossSection(subject, period);
  return areasFinding(
    {
      values: section.map(spokenValue),
      reference: spokenReference(view.reference(subject, period), view.municipality),
      indicator: subject.indicator,
      group: subject.group?.title,
      period,
      plural: subject.level.plural,
    },
    speech,
  );
}
