/**
 * The prevention chain: life phases × areas × types. A table of its own, not a picture: counts, gaps and doubles
 * by word, pattern and tone; on phones the cells of an area stand below one another. Many areas: those with a
 * gap first, the rest folded.
 */
import { addresses } from '../../domain/naming/address.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { registerSource } from '../frame/figure-frame.ts';
import type { Figure } from '../figure.ts';
import { typeMarksLegend } from '../network/network-marks.ts';
import { gapNotes, nowhere, summaryOf } from './words.ts';
import { escapeText, idOf } from '../svg.ts';
import type { LifePhaseMatrixModel, PhaseRow } from './model.ts';
import { titleOf, markOf, typesText, tableHtml, restHtml } from './phase-table.ts';
import { figureWords, networkFigureWords } from '../../language/page-topics.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';
import { formatDate } from '../../language/numbers/periods.ts';

/** More areas than this: rows without a gap are folded. */
const mostRows = 24;

/** More areas than this: the marks of types stand in the table only. */
const mostWithMarks = 60;

/** Many phases leave little room for words on phones. */
const classOf = (model: LifePhaseMatrixModel): string =>
  [
    'phase-figure',
    ...(model.area === undefined ? ['phase-all'] : []),
    ...(model.phases.length > 8 ? ['phase-tight'] : []),
  ].join(' ');

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
