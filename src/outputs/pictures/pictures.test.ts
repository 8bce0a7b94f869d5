/** Figures as pictures that stand alone. */
import { describe, expect, it } from 'vitest';
import { drawChoropleth } from '../../figures/choropleth/draw.ts';
import { choroplethModel } from '../../figures/choropleth/model.ts';
import { drawComparisonChart } from '../../figures/comparison/draw.ts';
import { comparisonModel } from '../../figures/comparison/model.ts';
import type { Figure } from '../../figures/figure.ts';
import { outlines } from '../../figures/golden.fixture.ts';
import { german } from '../../figures/town.fixture.ts';
import { viewReport } from '../../report/report-view.ts';
import { protect } from '../../test/protected-report.ts';
import { indicator, row, smallReport } from '../../test/small-report.ts';
import { drawingsOf } from './inner-drawings.ts';
import { pictureFormats } from './picture-formats.ts';
import { pictureStyle, rulesFor } from './picture-style.ts';
import { drawCard } from './share-card.ts';
import { standAlone } from './stand-alone.ts';
import { tableDrawing } from './table-drawing.ts';
import { linesOf, mayBreak } from './text-block.ts';

const share = indicator('share', { unit: 'percent' });
const { publishable } = protect(
  smallReport({
    indicators: [share],
    rows: ['a', 'b', 'c', 'd'].map((id, at) =>
      row('share', id, '2024', { n: String(40 + 30 * at), d: '400' }),
    ),
  }),
);
const view = viewReport(publishable);
const subject = view.subject(share);
const period = view.latest(subject);
if (period === undefined) throw new Error('the report has numbers');
const map = drawChoropleth(choroplethModel(view, subject, period), outlines, german);
const chart = drawComparisonChart(comparisonModel(view, subject, period), german);

const rules = pictureStyle(
  [
    ':root{--font:x}.plot .bar-others{fill:var(--others-quiet)}.plot a:hover{fill:red}@media print{.plot{fill:red}}',
  ],
  undefined,
);
const origin = {
  site: 'Kinderchancen in Musterstadt',
  address: 'https://kinder.example/indikatoren/share/2024/#comparison-share-stadtteil-2024',
  day: 'Stand: 1. Juni 2026',
  demonstration: 'Alles erfunden.',
};
const pictureOf = (figure: Figure, at = 0): string => {
  const format = pictureFormats[at];
  if (format === undefined || figure.picture === undefined) throw new Error('nothing to draw');
  return standAlone(
    figure,
    drawingsOf(figure.picture, () => undefined),
    format,
    origin,
    rules,
  ).svg;
};
/** Words of a picture, its lines joined. */
const wordsOf = (svg: string): string =>
  [...svg.replace(/<title>[^<]*<\/title>/gu, '').matchAll(/<text[^>]*>([^<]*)<\/text>/gu)]
    .map(([, text]) => text)
    .join(' ');

describe('a picture of a figure', () => {
  it.each([
    ['a map', map],
    ['a chart', chart],
  ])(
    'of %s says what one sees, who and when, source, address and day in every shape',
    (_, figure) => {
      for (const [at, { width }] of pictureFormats.entries()) {
        const svg = pictureOf(figure, at);
        const words = wordsOf(svg).replaceAll(' ', '');
        for (const text of [
          figure.summary,
          figure.title,
          figure.sources[0]?.text ?? '-',
          origin.address,
          origin.day,
          origin.site,
          origin.demonstration,
        ]) {
          expect(words).toContain(text.replaceAll(/[ "]/gu, ''));
        }
        expect(svg).toContain(`width="${String(width)}"`);
      }
    },
  );

  it('leads nowhere, asks for nothing and has no custom property', () => {
    for (const figure of [map, chart]) {
      expect(pictureOf(figure)).not.toMatch(/<a\b|href=|var\(|&nbsp;|@media|url\(http/u);
    }
  });

  it('has its legend', () => {
    expect(pictureOf(map)).toContain('class="map-legend');
  });

  it('is higher than its shape where rows would not be read', () => {
    const rowsOfMany = {
      svg: '<svg class="plot" viewBox="0 0 680 2000"></svg>',
      width: 680,
      height: 2000,
    };
    const drawn = standAlone(chart, [rowsOfMany], pictureFormats[0], origin, rules);
    expect(drawn.height).toBeGreaterThan(1700);
    expect(drawn.width).toBe(1200);
  });

  it('shows the first rows of a table, and how many there are besides', () => {
    const { svg } = tableDrawing(chart.table, 2, (rows) => `und ${String(rows)} weitere`);
    expect(svg).toContain(`und ${String(chart.table.rows.length - 2)} weitere`);
  });
});

describe('the style of pictures', () => {
  it('has the values of light paper, and nothing that a reader does', () => {
    expect(rules).toContain('.plot .bar-others{fill:#c6cbcf}');
    expect(rules.join('')).not.toMatch(/hover|red|var\(/u);
  });

  it('is no larger than its drawing asks for', () => {
    expect(rulesFor('<g class="plot"><g class="bar-others"/></g>', rules)).toContain('.bar-others');
    expect(rulesFor('<g class="plot"/>', rules)).not.toContain('.bar-others');
  });
});

describe('lines of text', () => {
  const style = { size: 20, weight: 400, fill: '#000' } as const;

  it('break between words, and within addresses where they may', () => {
    expect(linesOf('eins zwei drei', 60, style)).toEqual(['eins', 'zwei', 'drei']);
    expect(linesOf(`lange/${mayBreak}adresse/`, 90, style)).toEqual(['lange/', 'adresse/']);
  });

  it('say that there is more where they are too many', () => {
    expect(linesOf('eins zwei drei', 80, style, 1)).toEqual(['eins …']);
  });
});

it('a card ends with a whole sentence', () => {
  const sentence =
    'Dieser Satz ist lang genug, dass von vielen seiner Art nur einige auf die Karte gehen. ';
  const card = drawCard(
    {
      title: 'Altstadt',
      text: sentence.repeat(12).trim(),
      origin: 'x',
      demonstration: undefined,
      drawing: undefined,
    },
    undefined,
    [],
  );
  expect(card).not.toContain('…');
  expect(wordsOf(card)).toMatch(/auf die Karte gehen\. x$/u);
});
