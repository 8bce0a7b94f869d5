/** Key figures of a place as rows, theme by theme. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link, SiteAddress } from '../../../domain/naming/address.ts';
import { drawKeyFigure, legendOf } from '../../../figures/key-figures/draw.ts';
import type { KeyFigureRow } from '../../../figures/key-figures/draw.ts';
import type { KeyFigureModel } from '../../../figures/key-figures/model.ts';
import type { ThemeFacts } from '../../../figures/key-figures/theme-facts.ts';
import { askForValues } from '../asked-figures.ts';
import { contextAt } from '../assembly.ts';
import type { Assembly } from '../assembly.ts';

export interface ThemeBlock {
  readonly theme: Link;
  readonly rows: readonly KeyFigureRow[];
}

/** One row of key figures, and the file of what the dots of its strip say. */
export function keyFigureRow(
  assembly: Assembly,
  model: KeyFigureModel,
  from: SiteAddress,
): KeyFigureRow {
  if (model.distribution.areas.length > 0)
    askForValues(assembly, { subject: model, period: model.period });
  const context = contextAt(assembly, from);
  const row = drawKeyFigure(model, context);
  const { strip, line } = legendOf(row, model, context);
  const legend = [
    strip !== undefined && assembly.drawings.isFirst('strip') ? strip : undefined,
    line !== undefined && assembly.drawings.isFirst('line') ? line : undefined,
  ].filter((sentence) => sentence !== undefined);
  return legend.length === 0 ? row : { ...row, legend: legend.join(' ') };
}

/** One block for each theme, for the page at `from`. */
export const themeBlocks = (
  assembly: Assembly,
  facts: readonly ThemeFacts[],
  from: SiteAddress,
): readonly ThemeBlock[] =>
  facts.map((theme) => ({
    theme: { text: theme.title, address: addresses.theme(theme.id) },
    rows: theme.keyFigures.map((model) => keyFigureRow(assembly, model, from)),
  }));
