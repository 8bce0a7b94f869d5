/** The matrix of life phases as HTML: a table whose cells stand below one another on phones. */
import type { LifePhaseMatrixModel, PhaseCell, PhaseRow } from './model.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { typeMark } from '../network/network-marks.ts';
import { escapeText } from '../svg.ts';
import { relativeLink } from '../../domain/naming/address.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';
import { networkFigureWords } from '../../language/page-topics.ts';

/** More folded rows than this bear numbers alone. */
const mostFolded = 150;

/** Title of a type of offers; its id where no list has it. */
export const titleOf = (model: LifePhaseMatrixModel, id: string): string =>
  model.types.find((type) => type.id === id)?.title ?? id;

/** The type's mark among all of the register, as the map has it. */
export const markOf = (model: LifePhaseMatrixModel, id: string): number => {
  const index = model.types.findIndex((type) => type.id === id);
  return model.types[index]?.mark ?? index;
};

/** „Kita 2, Hort 1“ */
export const typesText = (
  cell: PhaseCell,
  model: LifePhaseMatrixModel,
  context: DrawContext,
): string =>
  cell.types
    .map(({ id, count }) => `${titleOf(model, id)} ${formatNumber(count, 0, context.language)}`)
    .join(', ');

function marksOf(cell: PhaseCell, model: LifePhaseMatrixModel, context: DrawContext): string {
  const marks = cell.types
    .map(({ id, count, double }) => {
      const index = markOf(model, id);
      const number = count > 1 ? formatNumber(count, 0, context.language) : '';
      const text = number === '' ? '' : `<span data-text="${number}"></span>`;
      return `<span class="${double ? 'phase-mark phase-double' : 'phase-mark'}">${typeMark(index)}${text}</span>`;
    })
    .join('');
  return marks === ''
    ? ''
    : `<span class="phase-marks" role="img" aria-label="${escapeText(typesText(cell, model, context))}">${marks}</span>`;
}

/** Labels and marks are drawn by the style sheet: as text they would be copied with the number. */
function cellHtml(
  cell: PhaseCell,
  row: PhaseRow,
  label: string,
  withMarks: boolean,
  model: LifePhaseMatrixModel,
  context: DrawContext,
): string {
  const { verdict } = networkFigureWords(context.language).phases;
  const state = row.whole && cell.verdict !== 'gap' ? 'whole' : cell.verdict;
  const word = state === 'whole' ? '' : verdict[state];
  const count = formatNumber(cell.count, 0, context.language);
  const number = cell.count === 0 && word !== '' ? '' : `<strong>${count}</strong>`;
  const said =
    word === '' ? '' : `${number === '' ? '' : ' '}<span class="phase-word">${word}</span>`;
  return `<td class="phase-${state}"><span class="phase-label" aria-hidden="true" data-text="${escapeText(label)}"></span><span class="phase-number">${number}${said}</span>${withMarks ? marksOf(cell, model, context) : ''}</td>`;
}

/**
 * Rows of the matrix as an HTML table, one column for each phase.
 *
 * @param withMarks draws the marks of types beside their counts
 */
export function tableHtml(
  rows: readonly PhaseRow[],
  caption: string,
  withMarks: boolean,
  model: LifePhaseMatrixModel,
  context: DrawContext,
): string {
  const { language, from } = context;
  const head = model.phases
    .map(({ title }) => `<th scope="col">${escapeText(title)}</th>`)
    .join('');
  const body = rows
    .map((row) => {
      const name = row.whole ? networkFigureWords(language).phases.whole : row.place.name;
      const { address } = row.place;
      const linked =
        row.whole || address === undefined
          ? escapeText(name)
          : `<a href="${relativeLink(from, address)}">${escapeText(name)}</a>`;
      const cells = row.cells
        .map((cell, index) =>
          cellHtml(cell, row, model.phases[index]?.title ?? '', withMarks, model, context),
        )
        .join('');
      return `<tr class="${row.whole ? 'phase-row-whole' : 'phase-row'}"><th scope="row">${linked}</th>${cells}</tr>`;
    })
    .join('');
  return (
    `<table class="phase-matrix"><caption class="visually-hidden">${escapeText(caption)}</caption>` +
    `<thead><tr><th scope="col">${escapeText(model.level.title)}</th>${head}</tr></thead>` +
    `<tbody>${body}</tbody></table>`
  );
}

/** The folded rows; hundreds of them as numbers alone, that a page can carry. */
export function restHtml(
  rows: readonly PhaseRow[],
  caption: string,
  model: LifePhaseMatrixModel,
  context: DrawContext,
): string {
  if (rows.length <= mostFolded) return tableHtml(rows, caption, false, model, context);
  const { many } = networkFigureWords(context.language).phases.verdict;
  const head = [model.level.title, ...model.phases.map(({ title }) => title)]
    .map((title) => `<th scope="col">${escapeText(title)}</th>`)
    .join('');
  const body = rows
    .map(({ place, cells }) => {
      const numbers = cells.map(({ count, verdict }) => {
        const text = formatNumber(count, 0, context.language);
        return verdict === 'many'
          ? `<td class="phase-many">${text} ${many}</td>`
          : `<td>${text}</td>`;
      });
      return `<tr><th scope="row">${escapeText(place.name)}</th>${numbers.join('')}</tr>`;
    })
    .join('');
  return `<div class="table-scroll" role="group" aria-label="${escapeText(caption)}" tabindex="0"><table class="phase-counts"><caption class="visually-hidden">${escapeText(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
