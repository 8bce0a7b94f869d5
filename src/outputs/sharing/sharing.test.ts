/** Taking figures away: numbers of one figure, frames for other sites, sentence and citation. */
import { siteAssets } from '../../site/work/site-assets.ts';
import { describe, expect, it } from 'vitest';
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { Figure } from '../../figures/figure.ts';
import { viewReport } from '../../report/report-view.ts';
import { protect } from '../../test/protected-report.ts';
import { indicator, row, smallReport } from '../../test/small-report.ts';
import type { PictureMode } from '../pictures/picture-formats.ts';
import { formatFigureCsv } from './figure-csv.ts';
import { shareFigure } from './share-figure.ts';

const share = indicator('share', { unit: 'percent' });
const { publishable } = protect(
  smallReport({ indicators: [share], rows: [row('share', 'a', '2024', { n: '40', d: '400' })] }),
);
const view = viewReport(publishable);

const figure: Figure = {
  id: 'map-share-stadtteil-2024',
  summary: 'Der Anteil reicht von 1 % bis 2 %.',
  title: 'Anteil, Stadtteile, 2024 (Prozent)',
  picture: {
    kind: 'inline',
    svg: '<div class="fig-drawing"><svg viewBox="0 0 100 100" data-x="1"><a href="../../../gebiete/a/"><path d="M0 0"/></a><a href="#unten"><path d="M0 0"/></a></svg></div>',
    width: 100,
    height: 100,
  },
  legend: undefined,
  notes: [],
  sources: [{ text: 'Amt <1>', url: 'https://amt.example/', licences: [] }],
  table: {
    caption: 'x',
    columns: [
      { label: 'Gebiet', numeric: false },
      { label: 'Prozent', numeric: true },
    ],
    rows: [
      {
        cells: [{ text: 'Nord' }, { text: '1,2', value: 1.23456, state: 'observed' }],
        marked: false,
      },
      { cells: [{ text: '=Süd' }, { text: 'geheim gehalten', state: 'withheld' }], marked: false },
    ],
    notes: [],
  },
  downloads: [],
};

function shared(
  from: SiteAddress,
  asked: Figure = figure,
  { origin, mode = 'all' }: { readonly origin?: string; readonly mode?: PictureMode } = {},
) {
  const texts = new Map<SiteAddress, string>();
  const pngs: SiteAddress[] = [];
  const offer = shareFigure(
    {
      view,
      origin,
      mode,
      assets: siteAssets(undefined).names,
      rules: [],
      stands: [],
      files: {
        text: (address, make) => texts.set(address, make()),
        png: (address) => pngs.push(address),
        at: () => undefined,
      },
    },
    asked,
    from,
    () => [],
  );
  return { offer, texts, pngs };
}

const home = '/indikatoren/share/2024/';

describe('the numbers of one figure', () => {
  it('stand as they are shown and in full, with words where there is no number', () => {
    expect(formatFigureCsv(figure.table, (label) => `${label} (ungerundet)`)).toBe(
      'Gebiet,Prozent,Prozent (ungerundet)\nNord,"1,2",1.23456\n\'=Süd,geheim gehalten,\n',
    );
  });
});

describe('a figure that is taken away', () => {
  it('has its files where it stands for good, in all shapes and sizes', () => {
    const { offer, texts, pngs } = shared(home);
    expect([...texts.keys()]).toEqual([offer.numbers, offer.embed, offer.svg]);
    expect(pngs).toEqual(offer.pngs.map(({ address }) => address));
    expect(pngs).toHaveLength(6);
  });

  it('leads to them from every other page', () => {
    const permanent: SiteAddress = `${home}#${figure.id}`;
    const { offer, texts } = shared('/berichte/x/', { ...figure, permanent });
    expect(texts.size).toBe(0);
    expect(offer).toEqual(shared(home).offer);
  });

  it('is named by its page where it stands nowhere else', () => {
    expect(shared('/gebiete/a/angebote/').offer.key).toBe(`gebiete-a-angebote-${figure.id}`);
  });

  it('has no picture where none are made, and no code for a site without an address', () => {
    const { offer } = shared(home, figure, { mode: 'none' });
    expect([offer.svg, offer.pngs, offer.embedCode]).toEqual([undefined, [], undefined]);
  });

  it('is quoted and cited with its source and where it stands', () => {
    const { offer } = shared(home, figure, { origin: 'https://kinder.example/x' });
    const address = `https://kinder.example/x${home}#${figure.id}`;
    expect(offer.quote).toBe(`${figure.summary} (Source: Amt <1>) ${address}`);
    expect(offer.citation).toContain(`${figure.title}. In: `);
    expect(offer.citation).toContain(address);
    expect(offer.embedCode).toContain(`src="https://kinder.example/x/einbetten/${figure.id}/"`);
  });
});

describe('a frame for other sites', () => {
  const { offer, texts } = shared(home, figure, { origin: 'https://kinder.example' });
  const html = texts.get(offer.embed) ?? '';

  it('leads out of the frame, to pages and not to itself', () => {
    expect(html).toContain('href="../../gebiete/a/" target="_top"');
    expect(html).toContain('href="../../indikatoren/share/2024/#unten" target="_top"');
    expect(
      [...html.matchAll(/<a\b[^>]*>/gu)].every(([link]) => link.includes('target="_top"')),
    ).toBe(true);
  });

  it('says sentence, title, source and all numbers as text, and is whole without a script', () => {
    for (const text of [figure.summary, figure.title, 'Amt &lt;1&gt;', 'geheim gehalten']) {
      expect(html).toContain(text);
    }
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style| style=/u);
  });
});
