/**
 * The prevention chain: life phases × areas × types. A table of its own, not a picture: counts, gaps and doubles
 * by word, pattern and tone; on phones the cells of an area stand below one another. Many areas: those with a
 * gap first, the rest folded.
 */
import { addresses, relativeLink } from '../../domain/naming/address.ts';
import { figureWords } from '../../language/figure-words.ts';
import { networkFigureWords } from '../../language/network-figure-words.ts';
import { formatNumber } from '../../language/numbers.ts';
import { formatDate } from '../../language/periods.ts';
import type {
  LifePhaseMatrixModel,
  PhaseCell,
  PhaseRow,
} from '../../report/network/network-models.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { registerSource } from '../frame/figure-frame.ts';
import type { Figure } from '../figure.ts';
import { typeMark, typeMarksLegend } from '../network/network-marks.ts';
import { gapNotes, nowhere, summaryOf } from './life-phase-sentences.ts';
import { escapeText, idOf } from '../svg.ts';

/** More areas than this: rows without a gap are folded. */
const mostRows = 24;

/** More folded rows than this bear numbers alone. */
const mostFolded = 150;

/** More areas than this: the marks of types stand in the table only. */
const mostWithMarks = 60;

const titleOf = (model: LifePhaseMatrixModel, id: string): string =>
  model.types.find((type) => type.id === id)?.title ?? id;

/** The type's mark among all of the register, as the map has it. */
const markOf = (model: LifePhaseMatrixModel, id: string): number => {
  const index = model.types.findIndex((type) => type.id === id);
  return model.types[index]?.mark ?? index;
};

/** „Kita 2, Hort 1“ */
const typesText = (cell: PhaseCell, model: LifePhaseMatrixModel, context: DrawContext): string =>
  cell.types
    .map(({ id, count }) => `${titleOf(model, id)} ${formatNumber(count, 0, context.language)}`)
    .join(', ');

function marksOf(cell: PhaseCell, model: LifePhaseMatrixModel, context: DrawContext): string {
  const marks = cell.types
    .map(({ id, count, double }) => {
      const index = markOf(model, id);
      const number = count > 1 ? formatNumber(count, 0, context.language) : '';
      const text = number === '' ? '' : `<span>${number}</span>`;
      return `<span class="${double ? 'phase-mark phase-double' : 'phase-mark'}">${typeMark(index)}${text}</span>`;
    })
    .join('');
  return marks === ''
    ? ''
    : `<span class="phase-marks" role="img" aria-label="${escapeText(typesText(cell, model, context))}">${marks}</span>`;
}

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
  const said = word === '' ? '' : `<span class="phase-word">${word}</span>`;
  return `<td role="cell" class="phase-${state}"><span class="phase-label" aria-hidden="true">${escapeText(label)}</span><span class="phase-number">${number}${said}</span>${withMarks ? marksOf(cell, model, context) : ''}</td>`;
}

function tableHtml(
  rows: readonly PhaseRow[],
  caption: string,
  withMarks: boolean,
  model: LifePhaseMatrixModel,
  context: DrawContext,
): string {
  const { language, from } = context;
  const head = model.phases
    .map(({ title }) => `<th role="columnheader" scope="col">${escapeText(title)}</th>`)
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
      return `<tr role="row" class="${row.whole ? 'phase-row-whole' : 'phase-row'}"><th role="rowheader" scope="row">${linked}</th>${cells}</tr>`;
    })
    .join('');
  return (
    `<table class="phase-matrix" role="table"><caption class="visually-hidden">${escapeText(caption)}</caption>` +
    `<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${escapeText(model.level.title)}</th>${head}</tr></thead>` +
    `<tbody role="rowgroup">${body}</tbody></table>`
  );
}

/** Many phases leave little room for words on phones. */
const classOf = (model: LifePhaseMatrixModel): string =>
  [
    'phase-figure',
    ...(model.area === undefined ? ['phase-all'] : []),
    ...(model.phases.length > 8 ? ['phase-tight'] : []),
  ].join(' ');

/** The folded rows; hundreds of them as numbers alone, that a page can carry. */
function restHtml(
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
  return `<div class="table-scroll" role="region" aria-label="${escapeText(caption)}" tabindex="0"><table class="phase-counts"><caption class="visually-hidden">${escapeText(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** Life phases by areas as a figure; undefined picture where no phase is used. */
export function drawLifePhases(model: LifePhaseMatrixModel, context: DrawContext): Figure {
  const { language } = context;
  const words = networkFigureWords(language).phases;
  const place = model.area?.name ?? model.municipality.name;
  const title = `${words.title(place)}, ${figureWords(language).stand} ${formatDate(model.asOf, language)}`;
  const areas = model.rows.filter((row) => !row.whole && !row.unpopulated);
  const hasGap = (row: PhaseRow): boolean => row.cells.some((cell) => cell.verdict === 'gap');
  const gapRows = areas.filter(hasGap);
  const summary = summaryOf(model, areas, context);
  const whereNobodyLives = model.rows
    .filter((row) => !row.whole && row.unpopulated)
    .reduce((sum, row) => sum + row.offers, 0);
  const withMarks = areas.length <= mostWithMarks;
  const whole = model.rows.filter((row) => row.whole);
  const fold = areas.length > mostRows;
  // many areas: those with a gap first; few: in the order that readers know
  const first = fold
    ? [...gapRows].sort(
        (a, b) =>
          b.cells.filter((cell) => cell.verdict === 'gap').length -
          a.cells.filter((cell) => cell.verdict === 'gap').length,
      )
    : areas;
  const shown = first.slice(0, fold ? mostRows * 2 : first.length);
  const rest = fold ? [...first.slice(mostRows * 2), ...areas.filter((row) => !hasGap(row))] : [];
  const folded =
    rest.length === 0
      ? ''
      : `<details class="phase-rest"><summary>${escapeText(words.folded(rest.length, model.level.plural))}</summary>${restHtml(rest, words.folded(rest.length, model.level.plural), model, context)}</details>`;
  const used = new Set(
    model.rows.flatMap((row) => row.cells.flatMap((cell) => cell.types.map(({ id }) => id))),
  );
  return {
    id: idOf('life-phases', model.area?.id ?? ''),
    summary,
    title,
    picture:
      model.phases.length === 0 || model.rows.length === 0
        ? undefined
        : {
            kind: 'inline',
            svg: `<div class="${classOf(model)}">${tableHtml([...whole, ...shown], title, withMarks, model, context)}${folded}</div>`,
            width: 900,
            height: 40 * (shown.length + 2),
          },
    legend: withMarks
      ? typeMarksLegend(
          model.types
            .filter(({ id }) => used.has(id))
            .map(({ id, title }) => ({ index: markOf(model, id), title })),
          context,
        )
      : undefined,
    notes: [
      ...(model.area === undefined && areas.length > 1
        ? [
            ...(nowhere(model).length > 0
              ? [words.wholeSummary(model.municipality.name, nowhere(model))]
              : []),
            ...gapNotes(model, areas, context),
          ]
        : []),
      words.explained,
      ...(model.withoutPhase > 0 ? [words.withoutPhase(model.withoutPhase)] : []),
      ...(whereNobodyLives > 0 ? [words.unpopulated(whereNobodyLives)] : []),
      ...(model.withoutArea > 0 ? [words.withoutArea(model.withoutArea)] : []),
    ],
    sources: registerSource(model.asOf, context),
    table: {
      caption: title,
      columns: [
        { label: model.level.title, numeric: false },
        { label: words.phase, numeric: false },
        { label: words.count, numeric: true },
        { label: words.types, numeric: false },
        { label: words.missing, numeric: false },
      ],
      // long tables: what asks for attention; the rest is in the picture, which is a table itself
      rows: [...whole, ...areas].flatMap((row) =>
        row.cells.flatMap((cell, index) =>
          areas.length > mostWithMarks && cell.verdict !== 'gap'
            ? []
            : [
                {
                  cells: [
                    {
                      text: row.whole ? words.whole : row.place.name,
                      address: row.whole ? undefined : row.place.address,
                    },
                    { text: model.phases[index]?.title ?? '' },
                    { text: formatNumber(cell.count, 0, language) },
                    { text: typesText(cell, model, context) },
                    {
                      text: row.whole
                        ? ''
                        : cell.missing.map((id) => titleOf(model, id)).join(', '),
                    },
                  ],
                  marked: false,
                },
              ],
        ),
      ),
      notes: [],
    },
    downloads: [{ label: figureWords(language).numbers, address: addresses.offersCsv }],
  };
}
