/** The sentences that an area's profile opens with. */
import type { Area } from '../../../domain/place/area.ts';
import type { ThemeFacts } from '../../../figures/key-figures/theme-facts.ts';
import type { PlaceRef } from '../../../report/indicator/figure-subject.ts';
import type { KeyFigureModel } from '../../../figures/key-figures/model.ts';
import { isTotal } from '../../../report/indicator/totals.ts';
import type { Assembly } from '../assembly.ts';
import { sentenceOf } from './standing-out.ts';

const isObserved = (model: KeyFigureModel): boolean =>
  model.latest.value.state === 'observed' || model.latest.value.state === 'zero';

/**
 * Two key figures to begin with: how many people of a kind live here, and one share that can be compared.
 *
 * @param said indicators of which the page speaks right below
 */
export function firstFigures(
  facts: readonly ThemeFacts[],
  said: ReadonlySet<string>,
): readonly KeyFigureModel[] {
  const all = facts
    .flatMap((theme) => theme.keyFigures)
    .filter((model) => isObserved(model) && !said.has(model.indicator.id));
  const totals = all.filter((model) => isTotal(model));
  const count = totals[0];
  const compared = all.filter((model) => model.latest.comparison !== undefined && model !== count);
  // Population shares come early in most catalogues; another theme tells more about children's lives.
  const share =
    compared.find((model) => model.indicator.theme !== count?.indicator.theme) ??
    compared[0] ??
    totals[1];
  return [count, share].filter((model) => model !== undefined);
}

/** Up to three sentences: where it lies, how many, and how one share compares. */
export function areaSentences(
  assembly: Assembly,
  area: Area,
  above: readonly PlaceRef[],
  first: readonly KeyFigureModel[],
): readonly string[] {
  const { view, words } = assembly;
  const level = view.frame.municipality.levels.find((one) => one.id === area.level);
  const where = words.areaIs({
    name: area.name,
    level: level?.title ?? '',
    partOf: above
      .map((one) => one.name)
      .toReversed()
      .join(', '),
  });
  if (area.unpopulated) return [where, words.unpopulatedSentence];
  return [where, ...first.map((model) => sentenceOf(assembly, area, model))];
}
