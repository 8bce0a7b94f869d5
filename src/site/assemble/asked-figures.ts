/** Figures that a page asks for: drawn later, once, whoever shows them. */
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import type { TagNode } from '../../domain/words/words.ts';
import { classCount } from '../../figures/choropleth/area-fill.ts';
import { choroplethModel } from '../../figures/choropleth/model.ts';
import type { SpokenSection } from '../../figures/figure-kind.ts';
import type { Figure } from '../../figures/figure.ts';
import { kinds } from '../../figures/kinds.ts';
import type { FigureKind, FigureModels } from '../../figures/kinds.ts';
import { drawAreaOutlines } from '../../figures/pointing/area-outlines.ts';
import { drawAreaValues, valuesAddress } from '../../figures/pointing/area-values.ts';
import { figureOfTag } from '../../figures/tags.ts';
import { TagArguments } from '../../report/words/tag-arguments.ts';
import { contextAt } from './assembly.ts';
import { indicatorsOf } from './indicators-of-figure.ts';
import type { Assembly } from './assembly.ts';
import { compareFromMap } from './comparison/compare-link.ts';
import { permanentPlace } from './indicators/permanent-place.ts';
import type { AskedFigure } from './indicators/permanent-place.ts';

/**
 * Asks for a figure of the page at `from`, and for the file that pages share where its kind has one.
 *
 * @param choice `noteSaid`: the page says the indicator's own note elsewhere
 */
export function askForFigure<K extends FigureKind>(
  assembly: Assembly,
  kind: K,
  model: FigureModels[K],
  from: SiteAddress,
  { noteSaid }: { readonly noteSaid?: boolean } = {},
): Figure {
  askForFile(assembly, kind, model);
  const geometry = geometryOf(assembly, kind, model);
  const figure = assembly.drawings.figure<K>({ kind, model, geometry, from, noteSaid });
  if (figure.pointing !== undefined) {
    for (const section of kinds[kind].spoken?.(model) ?? []) askForValues(assembly, section);
    if (geometry !== undefined) askForOutlines(assembly, geometry, figure.pointing.outlines);
  }
  const permanent = permanentPlace(assembly.view, { kind, model } as AskedFigure);
  const asked = { kind, model } as AskedFigure;
  const compare = asked.kind === 'choropleth' ? compareFromMap(assembly, asked.model) : undefined;
  const placed = { ...figure, permanent, compare, styles: kinds[kind].styles };
  return {
    ...placed,
    share: assembly.sharing.figure(placed, from, () =>
      indicatorsOf(kind, model, assembly.view.frame),
    ),
  };
}

/** Asks for the file of what the areas of a level say in a period when they are pointed at. */
export function askForValues(assembly: Assembly, { subject, period }: SpokenSection): void {
  const { view, drawings } = assembly;
  drawings.text(valuesAddress(subject, period), () => {
    const model = choroplethModel(view, subject, period);
    return drawAreaValues(
      { ...model, classes: classCount(model) },
      contextAt(assembly, addresses.overview),
    );
  });
}

/** Asks for the file of outlines at an address. */
export function askForOutlines(
  { drawings, geometries }: Assembly,
  geometry: string,
  address: SiteAddress | undefined,
): void {
  if (address !== undefined) {
    drawings.text(address, () => drawAreaOutlines(geometries.at(geometry)));
  }
}

/**
 * Asks for the file that pages share.
 *
 * @returns where it will lie; undefined for kinds without one
 */
export function askForFile<K extends FigureKind>(
  assembly: Assembly,
  kind: K,
  model: FigureModels[K],
): SiteAddress | undefined {
  const { drawings } = assembly;
  const { file } = kinds[kind];
  const geometry = geometryOf(assembly, kind, model);
  if (file === undefined || geometry === undefined) return undefined;
  const address = file.address(model);
  drawings.file<K>({ file: kind, model: file.shared(model), geometry }, address);
  return address;
}

function geometryOf<K extends FigureKind>(
  { view, geometries }: Assembly,
  kind: K,
  model: FigureModels[K],
): string | undefined {
  const outlines = kinds[kind].outlines?.(model, view);
  return outlines && geometries.keyOf(outlines.level, outlines.period);
}

/** The figure that a tag asks for; undefined for tags that are words, and where the data do not have it. */
export function figureInWords(
  assembly: Assembly,
  tag: TagNode,
  from: SiteAddress,
): Figure | undefined {
  const kind = figureOfTag(tag.name);
  return kind && askByTag(assembly, kind, tag, from);
}

function askByTag<K extends FigureKind>(
  assembly: Assembly,
  kind: K,
  tag: TagNode,
  from: SiteAddress,
): Figure | undefined {
  // What the data lack has been told by the check.
  const model = kinds[kind].tag?.model(new TagArguments(tag, assembly.view, new ProblemList()));
  return model === undefined ? undefined : askForFigure(assembly, kind, model, from);
}
