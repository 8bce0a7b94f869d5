/** `<Inequality>`: how unevenly the people whom a share counts live over the areas. */
import { nearestName } from '../../domain/naming/nearest-name.ts';
import { hasComplement } from '../../domain/indicator/unit.ts';
import {
  indicatorAttribute,
  levelAttribute,
  optional,
  periodAttribute,
  reference,
} from '../../domain/words/tag-attribute.ts';
import type { TagArguments } from '../../report/words/tag-arguments.ts';
import { figureTag } from '../figure-kind.ts';
import { drawInequality } from './draw.ts';
import { inequalityModel } from './model.ts';

/** Problems: those of indicator, level and period; `wrong-attribute` for an indicator that is no share of people; `figure-without-values`. */
function resolveInequality(given: TagArguments) {
  const { view, problems, tag } = given;
  const named = view.indicator(given.text('indicator') ?? '');
  if (named !== undefined && !hasComplement(named.unit)) {
    const shares = view.frame.indicators.filter(({ unit }) => hasComplement(unit));
    const allowed = shares.map(({ id }) => id);
    problems.add('wrong-attribute', given.place('indicator'), {
      tag: tag.name,
      attribute: 'indicator',
      value: named.id,
      allowed,
      nearest: nearestName(named.id, allowed),
    });
    return undefined;
  }
  const shown = given.subjectAndPeriod(given.text('level'));
  if (shown === undefined) return undefined;
  const order = orderOf(given, shown.subject.level.id);
  if (order === undefined) return undefined;
  const request = { ...shown, order: order === 'none' ? undefined : order };
  if (inequalityModel(view, shown.subject, shown.period, request.order) === undefined) {
    problems.add('figure-without-values', given.place('indicator'), {
      indicator: shown.subject.indicator.short,
      level: shown.subject.level.title,
    });
    return undefined;
  }
  return request;
}

/** Undefined where the measure named has no number at the level: told. */
function orderOf(given: TagArguments, level: string) {
  if (given.text('by') === undefined) return 'none';
  const subject = given.subject('by', level);
  const period = subject && given.period(subject, 'latest', 'by', 'figure');
  return subject && period && { subject, period };
}

export const inequality = {
  draw: drawInequality,
  tag: figureTag({
    name: 'Inequality',
    attributes: {
      indicator: indicatorAttribute,
      period: periodAttribute,
      by: optional(reference('indicator'), {
        de: 'Indikator oder Index, der die Gebiete ordnet: dann kommt das Gefälle hinzu (Slope Index).',
        en: 'Indicator or index that orders the areas: then the gradient is added (slope index).',
      }),
      level: levelAttribute,
    },
    handbook: {
      de: 'Wie ungleich ein Anteil über die Gebiete verteilt ist: Gebiete mit den höchsten Anteilen, Klassen, Ungleichverteilung, Gefälle. Nur für Anteile mit Zähler und Nenner.',
      en: 'How unevenly a share is spread over the areas: areas with the highest shares, classes, dissimilarity, gradient. Only for shares with numerator and denominator.',
    },
    resolve: resolveInequality,
    model: (view, { subject, period, order }) => inequalityModel(view, subject, period, order),
  }),
};
