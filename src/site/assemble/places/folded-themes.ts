/** Themes of an area's profile, each folded to one sentence with all its key figures inside. */
import { addresses } from '../../../domain/naming/address.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import type { Area } from '../../../domain/place/area.ts';
import type { KeyFigureModel } from '../../../figures/key-figures/model.ts';
import type { ThemeFacts } from '../../../figures/key-figures/theme-facts.ts';
import type { Assembly } from '../assembly.ts';
import { sentenceOf } from './standing-out.ts';
import { themeBlocks } from './theme-blocks.ts';
import type { ThemeBlock } from './theme-blocks.ts';

export interface FoldedTheme extends ThemeBlock {
  readonly sentence: string;
  /** „5 Zahlen“ */
  readonly count: string;
}

/** One fold for each theme, in site order. */
export const foldedThemes = (
  assembly: Assembly,
  area: Area,
  facts: readonly ThemeFacts[],
): readonly FoldedTheme[] =>
  themeBlocks(assembly, facts, addresses.area(area.slug)).map((block, at) => {
    const keyFigures = facts[at]?.keyFigures ?? [];
    const first = speaksFor(keyFigures);
    return {
      ...block,
      sentence: first === undefined ? '' : sentenceOf(assembly, area, first),
      count: assembly.words.numbersInside(block.rows.length),
    };
  });

/** The first that differs for certain, else the first that can be compared, has a number, or is there at all. */
const speaksFor = (all: readonly KeyFigureModel[]): KeyFigureModel | undefined =>
  all.find(({ latest }) => latest.comparison === 'higher' || latest.comparison === 'lower') ??
  all.find(({ latest }) => latest.comparison !== undefined) ??
  all.find(({ latest }) => numberOf(latest.value) !== undefined) ??
  all[0];
