/** Which indicators stand for a report where not all can: by a fixed rule, never by what they show. */
import { isMean } from '../../domain/indicator/unit.ts';
import type { FigureSubject } from '../indicator/figure-subject.ts';
import { municipalityLevel } from '../report-view.ts';
import type { ReportView } from '../report-view.ts';

/** Most that fit beside each other. */
const most = 8;
/** Reports with few themes show further indicators of each until there are as many. */
const wanted = 6;

/**
 * The key indicators at a level: the first of each theme in the order of the catalogue, then the second of each
 * while there are fewer than six; shares, rates and means, which compare, come before counts and labels; at most eight, in the order of the site. Only such as have a number at the level.
 */
export function keyIndicators(view: ReportView, level: string): readonly FigureSubject[] {
  const { municipality, indicators } = view.frame;
  const byTheme = municipality.themes.map(({ id }) =>
    indicators
      .filter((one) => one.theme === id && one.level !== municipalityLevel)
      .map((one) => view.subject(one, level))
      .filter((subject) => view.latest(subject) !== undefined),
  );
  const inOrder = byTheme.map((list) => [
    ...list.filter(({ indicator }) => isMean(indicator.unit)),
    ...list.filter(({ indicator }) => !isMean(indicator.unit)),
  ]);
  const chosen: FigureSubject[] = [];
  const rounds = Math.max(0, ...byTheme.map((list) => list.length));
  for (let round = 0; round < rounds && (round === 0 || chosen.length < wanted); round += 1) {
    chosen.push(...inOrder.flatMap((list) => list[round] ?? []));
  }
  const kept = new Set(chosen.slice(0, most));
  return byTheme.flat().filter((subject) => kept.has(subject));
}
