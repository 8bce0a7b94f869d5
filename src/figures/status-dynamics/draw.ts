/** A grid: rows say how areas stand, columns where they are going; each cell holds their number and, where few, their names. */
import { chartFont, narrowChart, wideChart } from '../chart/plot-drawing.ts';
import { wrapLines } from '../chart/wrapped-text.ts';
import type { Figure } from '../figure.ts';
import { indicatorNote, numbersDownload, sourcesOf, subjectTitle } from '../frame/figure-frame.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { drawing, element, escapeText, forBothWidths, idOf, short } from '../svg.ts';
import { figureWords, statusDynamicsWords } from '../../language/page-topics.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';
import type { StatusDynamicsModel } from './model.ts';
import { areasIn, dynamicsShown, statusSummary, statuses, statusTable } from './words.ts';

/** Names of so many areas without a value are told. */
const mostWithout = 10;

export function drawStatusDynamics(model: StatusDynamicsModel, context: DrawContext): Figure {
  const { indicator, level, period, areas, without } = model;
  const { language } = context;
  const words = statusDynamicsWords(language);
  const when = formatPeriod(period, language);
  const title = words.title(subjectTitle(model, when, context));
  const summary = statusSummary(model, context);
  const label = `${title}. ${summary}`;
  const wide = areas.length === 0 ? undefined : drawGrid(model, wideChart, label, context);
  return {
    id: idOf('status', indicator.id, level.id, period.text, model.group?.id ?? ''),
    summary,
    title,
    picture:
      wide === undefined
        ? undefined
        : {
            kind: 'inline',
            svg: forBothWidths(wide.svg, drawGrid(model, narrowChart, label, context).svg),
            width: wideChart,
            height: wide.height,
          },
    legend: undefined,
    notes: [
      words.note,
      ...(without.length === 0
        ? []
        : [
            without.length > mostWithout
              ? words.without(without.length)
              : `${figureWords(language).noValue}: ${without.map(({ area }) => area.name).join(', ')}.`,
          ]),
      ...indicatorNote(indicator, context),
    ],
    sources: sourcesOf(indicator, period, context),
    table: statusTable(model, title, context),
    downloads: [numbersDownload(indicator, context)],
  };
}

const lineHeight = 18;
const inset = 8;
/** Names of more areas would fill the page. */
const mostNamed = 8;

/** Heads of the columns above, those of the rows beside them, on phones above their row. */
function drawGrid(
  model: StatusDynamicsModel,
  width: number,
  label: string,
  context: DrawContext,
): { readonly svg: string; readonly height: number } {
  const { language } = context;
  const words = statusDynamicsWords(language);
  const isWide = width === wideChart;
  const columns = dynamicsShown(model);
  const beside = isWide ? 150 : 0;
  const step = (width - beside) / columns.length;
  const room = step - 2 * inset;
  const text = (x: number, y: number, content: string, name: string): string =>
    element(
      'text',
      { class: name, x: short(x), y: short(y), 'font-size': String(chartFont) },
      escapeText(content),
    );
  const lines = (at: readonly [number, number], content: readonly string[], name: string): string =>
    content.map((line, index) => text(at[0], at[1] + index * lineHeight, line, name)).join('');

  const heads = columns.map((dynamics) => wrapLines(words.dynamics[dynamics], room, chartFont));
  const headHeight = Math.max(...heads.map((head) => head.length)) * lineHeight + 6;
  let body = heads
    .map((head, at) => lines([beside + at * step + inset, 14], head, 'status-head'))
    .join('');
  let top = headHeight;
  for (const status of statuses) {
    const head = wrapLines(words.status[status], isWide ? beside - 14 : width, chartFont);
    if (!isWide) {
      body += lines([0, top + 18], head, 'status-head');
      top += head.length * lineHeight + 8;
    }
    const cells = columns.map((dynamics) => {
      const held = areasIn(model, status, dynamics);
      const names =
        isWide && held.length <= mostNamed
          ? held.flatMap(({ value }) => wrapLines(value.area.short, room, chartFont))
          : [];
      return { count: held.length, names };
    });
    const most = Math.max(...cells.map(({ names }) => names.length));
    const height = Math.max(
      34 + most * lineHeight + inset,
      isWide ? head.length * lineHeight + 2 * inset : 0,
    );
    if (isWide) body += lines([0, top + 22], head, 'status-head');
    body += cells
      .map(({ count, names }, at) => {
        const x = beside + at * step;
        return (
          element('rect', {
            class: count === 0 ? 'status-cell' : 'status-cell status-held',
            x: short(x + 1),
            y: short(top + 1),
            width: short(step - 2),
            height: short(height - 2),
          }) +
          text(x + inset, top + 24, formatNumber(count, 0, language), 'status-count') +
          lines([x + inset, top + 44], names, 'status-name')
        );
      })
      .join('');
    top += height;
  }
  return {
    svg: drawing(
      { width, height: top + 2 },
      { class: 'status-grid', role: 'img', 'aria-label': label },
      body,
    ),
    height: top + 2,
  };
}
