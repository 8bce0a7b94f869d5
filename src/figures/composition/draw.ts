/** Groups as parts of their sum: one bar for each place. */
import { narrowChart, wideChart } from '../chart/plot-drawing.ts';
import { drawStackedBars } from '../chart/stacked-bars.ts';
import type { Figure } from '../figure.ts';
import { indicatorNote, numbersDownload, sourcesOf } from '../frame/figure-frame.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { forBothWidths, idOf } from '../svg.ts';
import { chartWords } from '../../language/page-topics.ts';
import { formatNumber, withUnit } from '../../language/numbers/numbers.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';
import type { CompositionModel } from './model.ts';

/** Up to here bars are drawn. */
const mostBars = 20;

export function drawComposition(model: CompositionModel, context: DrawContext): Figure {
  const { indicator, groups, rows, incomplete } = model;
  const { language } = context;
  const words = chartWords(language).composition;
  const period = formatPeriod(model.period, language);
  const percent = (share: number, decimals: number): string =>
    withUnit(formatNumber(100 * share, decimals, language), 'percent', language);
  const shares = rows.map(({ place, numbers }) => {
    const all = numbers.reduce((sum, one) => sum + one, 0);
    return { place, numbers, all, parts: numbers.map((one) => one / all) };
  });
  const title = words.title(indicator.short, period);
  const [first] = shares;
  const ordered = first?.parts
    .map((share, at) => ({ share, title: groups[at]?.title ?? '' }))
    .toSorted((a, b) => b.share - a.share);
  const [largest, second] = ordered ?? [];
  const facts = largest &&
    first && {
      place: `${indicator.short}, ${first.place.name}`,
      group: largest.title,
      share: percent(largest.share, 1),
      period,
    };
  const summary =
    facts === undefined
      ? words.incomplete(incomplete.map(({ name }) => name).join(', '))
      : second === undefined
        ? words.only(facts)
        : words.largest({ ...facts, second: second.title, secondShare: percent(second.share, 1) });
  const label = `${title}. ${summary}`;
  const bars = shares.map(({ place, parts }, row) => ({
    label: place.name,
    parts: parts.map((share, at) => ({ share, text: percent(share, 0), row, column: at + 1 })),
  }));
  const names = groups.map((group) => group.title);
  return {
    id: idOf(
      'composition',
      indicator.id,
      model.period.text,
      groups[0]?.dimension ?? '',
      ...rows.slice(0, 3).map(({ place }) => place.id),
    ),
    summary,
    title,
    picture:
      bars.length === 0 || bars.length > mostBars
        ? undefined
        : {
            kind: 'inline',
            svg: forBothWidths(
              drawStackedBars(bars, names, wideChart, label),
              drawStackedBars(bars, names, narrowChart, label),
            ),
            width: wideChart,
            height: bars.length * 72 + 40,
          },
    pointing: { values: [], by: 'table' },
    legend: undefined,
    notes: [
      ...(incomplete.length === 0 || facts === undefined
        ? []
        : [words.incomplete(incomplete.map(({ name }) => name).join(', '))]),
      ...indicatorNote(indicator, context),
    ],
    sources: sourcesOf(indicator, model.period, context),
    table: {
      caption: title,
      columns: [
        { label: model.level.title, numeric: false },
        ...names.map((name) => ({ label: name, numeric: true })),
        { label: words.total, numeric: true },
      ],
      rows: shares.map(({ place, numbers, parts, all }) => ({
        cells: [
          { text: place.name, address: place.address },
          ...numbers.map((one, at) => ({
            text: `${formatNumber(one, 0, language)} (${percent(parts[at] ?? 0, 1)})`,
          })),
          { text: formatNumber(all, 0, language) },
        ],
        marked: place.id === model.municipality.id,
      })),
      notes: [],
    },
    downloads: [numbersDownload(indicator, context)],
  };
}
