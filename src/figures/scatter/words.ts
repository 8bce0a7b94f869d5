/** What two indicators side by side say: title, and a sentence that claims no cause. */
import { sampleCorrelation } from 'simple-statistics';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import type { ScatterModel } from './model.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';
import { scatterFinding } from '../../language/findings/scatter-findings.ts';
import { figureWords } from '../../language/page-topics.ts';
import { inMunicipality } from '../../language/findings/speech.ts';

/** Both indicators; each with its period where they differ. */
export function scatterTitle(model: ScatterModel, context: DrawContext): string {
  const { language } = context;
  const xi = model.x.indicator;
  const yi = model.y.indicator;
  const xWhen = formatPeriod(model.xPeriod, language);
  const yWhen = formatPeriod(model.yPeriod, language);
  const same = xWhen === yWhen;
  const both = figureWords(language).and(
    `${xi.short}${same ? '' : ` (${xWhen})`}`,
    `${yi.short}${same ? '' : ` (${yWhen})`}`,
  );
  return (
    `${both}, ` +
    `${model.x.level.plural} ${inMunicipality(model.x.municipality.name, context)}${same ? `, ${xWhen}` : ''}`
  );
}

/** How closely they go together; unreliable numbers are left out. */
export function scatterSummary(model: ScatterModel, { language }: DrawContext): string {
  const firm = model.points.flatMap(({ x, y }) => {
    const a = x.state === 'unreliable' ? undefined : numberOf(x);
    const b = y.state === 'unreliable' ? undefined : numberOf(y);
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  const varied = new Set(firm.map(([a]) => a)).size > 1 && new Set(firm.map(([, b]) => b)).size > 1;
  const correlation =
    firm.length >= 6 && varied
      ? sampleCorrelation(
          firm.map(([a]) => a),
          firm.map(([, b]) => b),
        )
      : undefined;
  return scatterFinding(
    { x: model.x.indicator.short, y: model.y.indicator.short, count: firm.length, correlation },
    language,
  );
}
