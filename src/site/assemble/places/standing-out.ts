/** What stands out in an area, in both directions: its clearest differences from the municipality. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import type { Area } from '../../../domain/place/area.ts';
import { clearest, standingOf } from '../../../domain/statistics/standing-out.ts';
import type { Standing, StandingKind } from '../../../domain/statistics/standing-out.ts';
import { intervalOf } from '../../../domain/statistics/uncertainty.ts';
import { spokenReference } from '../../../figures/frame/spoken-values.ts';
import type { KeyFigureModel } from '../../../figures/key-figures/model.ts';
import type { ThemeFacts } from '../../../figures/key-figures/theme-facts.ts';
import { placeFinding } from '../../../language/findings/place-findings.ts';
import { isTotal } from '../../../report/indicator/totals.ts';
import { rowAnchor } from './row-anchor.ts';
import type { Assembly } from '../assembly.ts';

export interface StandingOut {
  readonly kind: StandingKind;
  readonly sentence: string;
  /** The sentence goes on from the name of the indicator, which the link says. */
  readonly isNamed: boolean;
  /** Leads to the row of the key figure on the same page. */
  readonly link: Link;
}

/** How many differences a profile opens with. */
const mostNamed = 5;

/** A key figure whose difference from the municipality is settled. */
export interface Settled extends Standing {
  readonly model: KeyFigureModel;
}

/** Key figures with a settled difference, the clearest of both directions first; none of counts, whose whole is a sum. */
export const clearestOf = (facts: readonly ThemeFacts[]): readonly Settled[] =>
  clearest(facts.flatMap((theme) => theme.keyFigures).flatMap(settledOf), mostNamed);

function settledOf(model: KeyFigureModel): readonly Settled[] {
  const { latest, reference, indicator, distribution } = model;
  const whole = reference === undefined ? undefined : numberOf(reference.value);
  const interval = intervalOf(latest, indicator);
  const isSaid = latest.comparison === 'higher' || latest.comparison === 'lower';
  if (!isSaid || whole === undefined || interval === undefined) return [];
  if (isTotal(model) || latest.doubt !== undefined) return [];
  const standing = standingOf(interval, whole, distribution.values, indicator.polarity);
  return standing === undefined ? [] : [{ ...standing, model }];
}

/** What a key figure of an area says, as a sentence that stands alone. */
export const sentenceOf = (
  { view, speech }: Assembly,
  area: Area,
  { latest, period, indicator, group, reference }: KeyFigureModel,
): string =>
  placeFinding(
    {
      name: area.name,
      locative: area.locative,
      isMunicipality: false,
      value: latest.value,
      period,
      indicator,
      group: group?.title,
      comparison: latest.comparison,
      reference: spokenReference(reference, view.municipality),
    },
    speech,
  );

/** The clearest differences of an area as sentences. */
export const standingOut = (
  assembly: Assembly,
  area: Area,
  settled: readonly Settled[],
): readonly StandingOut[] =>
  settled.map(({ kind, model }) => {
    const whole = sentenceOf(assembly, area, model);
    const text = model.indicator.short;
    const isNamed = whole.startsWith(`${text}: `);
    return {
      kind,
      sentence: isNamed ? whole.slice(text.length) : whole,
      isNamed,
      link: { text, address: `${addresses.area(area.slug)}#${rowAnchor(model.indicator.id)}` },
    };
  });
