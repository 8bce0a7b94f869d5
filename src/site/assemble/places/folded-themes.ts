/** Themes of an area's profile, each folded to one sentence with all its key figures inside. */
import { addresses } from '../../../domain/naming/address.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import type { Area } from '../../../domain/place/area.ts';
import type { KeyFigureModel } from '../../../figures/key-figures/model.ts';
import type { ThemeFacts } from '../../../figures/key-figures/theme-facts.ts';
import type { Assembly } from '../assembly.ts';
import { rowAnchor } from './row-anchor.ts';
import { sentenceOf } from './standing-out.ts';
import { themeBlocks } from './theme-blocks.ts';
import type { ThemeBlock } from './theme-blocks.ts';

export interface FoldedTheme extends ThemeBlock {
  readonly sentence: string;
  /** „5 Zahlen“ */
  readonly count: string;
}

/**
 * One fold for each theme, in site order.
 *
 * @param said indicators of which the page speaks elsewhere
 */
export const foldedThemes = (
  assembly: Assembly,
  area: Area,
  facts: readonly ThemeFacts[],
  said: ReadonlySet<string>,
): readonly FoldedTheme[] =>
  themeBlocks(assembly, facts, addresses.area(area.slug)).map((block, at) => {
    const keyFigures = facts[at]?.keyFigures ?? [];
    const first = speaksFor(keyFigures, said);
    return {
      ...block,
      rows: block.rows.map((row) => ({ ...row, id: rowAnchor(row.id) })),
      sentence: first === undefined ? '' : sentenceOf(assembly, area, first),
      count: assembly.words.numbersInside(block.rows.length),
    };
  });

/**
 * The first that differs for certain, else the first that can be compared, has a number, or is there at all; of those
 * that the page has not spoken of, as long as there is one of them.
 */
function speaksFor(
  all: readonly KeyFigureModel[],
  said: ReadonlySet<string>,
): KeyFigureModel | undefined {
  const unsaid = all.filter(
    ({ indicator, latest }) => !said.has(indicator.id) && numberOf(latest.value) !== undefined,
  );
  const from = unsaid.length > 0 ? unsaid : all;
  return (
    from.find(({ latest }) => latest.comparison === 'higher' || latest.comparison === 'lower') ??
    from.find(({ latest }) => latest.comparison !== undefined) ??
    from.find(({ latest }) => numberOf(latest.value) !== undefined) ??
    from[0]
  );
}
