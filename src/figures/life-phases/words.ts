/** What the matrix of life phases says in sentences: where gaps are, and what there is nowhere at all. */
import type { DrawContext } from '../frame/figure-frame.ts';
import type { LifePhaseMatrixModel, PhaseCell, PhaseRow } from './model.ts';
import { networkFigureWords } from '../../language/page-topics.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';

/** More areas than this are not named in one line. */
const mostNames = 8;

/** Titles of the phases that a row has with a verdict. */
const titlesWith = (
  model: LifePhaseMatrixModel,
  row: PhaseRow | undefined,
  verdict: PhaseCell['verdict'],
): readonly string[] =>
  model.phases
    .filter((_, index) => row?.cells[index]?.verdict === verdict)
    .map(({ title }) => title);

/** Phases without any offer in the whole municipality. */
export const nowhere = (model: LifePhaseMatrixModel): readonly string[] =>
  titlesWith(
    model,
    model.rows.find((row) => row.whole),
    'gap',
  );

/** The figure's sentence; `areas` are the rows where people live. */
export function summaryOf(
  model: LifePhaseMatrixModel,
  areas: readonly PhaseRow[],
  { language }: DrawContext,
): string {
  const words = networkFigureWords(language).phases;
  if (model.area !== undefined) {
    const [row] = areas;
    return words.areaSummary({
      place: model.area.name,
      gaps: titlesWith(model, row, 'gap'),
      none: titlesWith(model, row, 'none'),
      many: titlesWith(model, row, 'many'),
    });
  }
  // With a single area there are no others to be compared with.
  if (areas.length < 2) return words.wholeSummary(model.municipality.name, nowhere(model));
  const gaps = gapsByPhase(model, areas);
  const [most, next] = gaps.toSorted((a, b) => b.rows.length - a.rows.length);
  // where two phases lack as often, neither is the one that lacks most
  const single = most !== undefined && most.rows.length > (next?.rows.length ?? 0);
  return words.summary({
    gaps: new Set(gaps.flatMap(({ rows }) => rows)).size,
    areas: areas.length,
    phase: single ? most.title : undefined,
    phaseGaps: single ? most.rows.length : 0,
    plural: model.level.plural,
  });
}

/** Areas with a gap, for each phase that has any. */
const gapsByPhase = (
  model: LifePhaseMatrixModel,
  areas: readonly PhaseRow[],
): readonly { readonly title: string; readonly rows: readonly PhaseRow[] }[] =>
  model.phases
    .map(({ title }, index) => ({
      title,
      rows: areas.filter((row) => row.cells[index]?.verdict === 'gap'),
    }))
    .filter(({ rows }) => rows.length > 0);

/** „Lücke für „Schwangerschaft“: Au, Hagen und 3 weitere.“ */
export function gapNotes(
  model: LifePhaseMatrixModel,
  areas: readonly PhaseRow[],
  { language }: DrawContext,
): readonly string[] {
  const words = networkFigureWords(language);
  return gapsByPhase(model, areas).map(({ title, rows }) => {
    const names = rows.slice(0, mostNames).map(({ place }) => place.name);
    const rest = rows.length - names.length;
    const list = names.join(', ');
    return words.phases.gapLine(
      title,
      rest > 0 ? `${list} ${words.andMore(formatNumber(rest, 0, language))}` : list,
    );
  });
}
