/** The sentences that an area's profile opens with. */
import type { Area } from '../../../domain/place/area.ts';
import type { ThemeFacts } from '../../../figures/key-figures/theme-facts.ts';
import type { PlaceRef } from '../../../report/indicator/figure-subject.ts';
import type { KeyFigureModel } from '../../../figures/key-figures/model.ts';
import { isTotal } from '../../../report/indicator/totals.ts';
import type { Assembly } from '../assembly.ts';
import { spokenReference } from '../../../figures/frame/spoken-values.ts';
import { placeFinding } from '../../../language/findings/place-findings.ts';

const isObserved = (model: KeyFigureModel): boolean =>
  model.latest.value.state === 'observed' || model.latest.value.state === 'zero';

/** Two key figures to begin with: how many people of a kind live here, and one share that can be compared. */
function firstFigures(facts: readonly ThemeFacts[]): readonly KeyFigureModel[] {
  const all = facts.flatMap((theme) => theme.keyFigures).filter(isObserved);
  const count = all.find((model) => isTotal(model));
  const compared = all.filter((model) => model.latest.comparison !== undefined && model !== count);
  // Population shares come early in most catalogues; another theme tells more about children's lives.
  const share =
    compared.find((model) => model.indicator.theme !== count?.indicator.theme) ?? compared[0];
  return [count, share].filter((model) => model !== undefined);
}

/** Up to three sentences: where it lies, how many, and how one share compares. */
export function areaSentences(
  { view, words, speech }: Assembly,
  area: Area,
  above: readonly PlaceRef[],
  facts: readonly ThemeFacts[],
): readonly string[] {
  const level = view.frame.municipality.levels.find((one) => one.id === area.level);
  const first = words.areaIs({
    name: area.name,
    level: level?.title ?? '',
    partOf: above
      .map((one) => one.name)
      .toReversed()
      .join(', '),
  });
  if (area.unpopulated) return [first, words.unpopulatedSentence];
  return [
    first,
    ...firstFigures(facts).map((model) =>
      placeFinding(
        {
          name: area.name,
          locative: area.locative,
          isMunicipality: false,
          value: model.latest.value,
          period: model.period,
          indicator: model.indicator,
          group: model.group?.title,
          comparison: model.latest.comparison,
          reference: spokenReference(model.reference, view.municipality),
        },
        speech,
      ),
    ),
  ];
}
