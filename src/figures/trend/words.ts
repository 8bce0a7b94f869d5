/** What the course of an indicator says: title, sentence, notes. */
import type { DrawContext } from '../frame/figure-frame.ts';
import { boundaryNotes, indicatorNote, subjectTitle } from '../frame/figure-frame.ts';
import { manyOthers } from './line-points.ts';
import type { TrendLine, TrendModel } from './model.ts';
import { guideFinding } from '../../language/findings/guide-findings.ts';
import { guidesShown } from './trend-scale.ts';
import { trendFinding } from '../../language/findings/trend-findings.ts';
import { inMunicipality } from '../../language/findings/speech.ts';
import { languages } from '../../language/languages.ts';
import { figureWords } from '../../language/page-topics.ts';
import { formatPeriods } from '../../language/numbers/periods.ts';

/** Indicator, place and span; of a breakdown the one place it is of. */
export function trendTitle(model: TrendModel, context: DrawContext): string {
  const { language } = context;
  const firstPeriod = model.periods[0];
  const lastPeriod = model.periods.at(-1);
  const when =
    firstPeriod === undefined || lastPeriod === undefined
      ? undefined
      : formatPeriods(firstPeriod, lastPeriod, language);
  const [grouped] = model.lines;
  const onlyPlace =
    grouped?.group !== undefined && model.lines.every((line) => line.place.id === grouped.place.id)
      ? grouped.place
      : undefined;
  return subjectTitle(
    onlyPlace === undefined
      ? model
      : { ...model, municipality: onlyPlace, level: { ...model.level, id: onlyPlace.id } },
    when,
    context,
  );
}

/** Of the first highlighted place and the municipality; where neither has a number, what is shown instead; then targets. */
export function trendSummary(model: TrendModel, context: DrawContext): string {
  const { indicator, municipality } = model;
  const highlighted = model.lines.filter((line) => line.role === 'highlighted');
  const spoken = model.lines.filter((line) => line.role !== 'other');
  const summaries = (
    spoken.length > 0 ? [...highlighted, ...spoken.filter((l) => l.role === 'municipality')] : []
  )
    .slice(0, 2)
    .map((line) =>
      trendFinding(
        {
          name: line.place.name,
          locative: line.place.locative,
          isMunicipality: line.place.id === municipality.id,
          points: line.points,
          indicator,
          group: (line.group ?? model.group)?.title,
        },
        context,
      ),
    );
  const guides = guidesShown(model).map((guide) =>
    guideFinding(guide, indicator, context.language),
  );
  if (summaries.length > 0) return [...summaries, ...guides].join(' ');
  if (model.lines.length > 0) {
    const alone = languages[context.language].findings.trend.areasAlone(
      model.level.plural,
      inMunicipality(municipality.name, context),
    );
    return [alone, ...guides].join(' ');
  }
  return trendFinding(
    { name: municipality.name, isMunicipality: true, points: [], indicator },
    context,
  );
}

/** What the lines drawn need to be read. */
export function trendNotes(
  { indicator, boundaryChanges = [] }: TrendModel,
  lines: readonly TrendLine[],
  context: DrawContext,
): readonly string[] {
  const words = figureWords(context.language);
  const flags = new Set(lines.flatMap((line) => line.points.flatMap((p) => p.flags)));
  const gaps = lines.some(
    (line) =>
      line.role !== 'other' &&
      line.points.some((p, i) => i > 0 && p.gapBefore && !p.flags.includes('b')),
  );
  return [
    ...(manyOthers(lines) ? [words.bandNote] : []),
    ...(gaps ? [words.gapNote] : []),
    ...boundaryNotes(boundaryChanges, context),
    ...(flags.has('b') ? [words.breakNote] : []),
    ...(flags.has('p') || flags.has('e') ? [words.hollowNote] : []),
    ...indicatorNote(indicator, context),
  ];
}
