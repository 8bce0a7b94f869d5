/** A figure as a page of its own for frames of other sites: whole without a script, light and dark with its reader. */
import { relativeLink } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { assetAddress } from '../../domain/naming/asset-address.ts';
import type { AssetNames } from '../../domain/naming/asset-address.ts';
import type { Figure } from '../../figures/figure.ts';
import { escapeText } from '../../figures/svg.ts';
import { figureHtml, tableHtml } from './figure-html.ts';
import type { FigurePlace } from './figure-html.ts';

/** What the frame of a figure needs to know. */
export interface EmbedSetting extends FigurePlace {
  readonly assets: AssetNames;
  /** Of the page, e.g. `de`. */
  readonly language: string;
  /** Where the figure stands for good, as a link of this page. */
  readonly home: SiteAddress;
  /** The same with host; undefined where the site does not know its own. */
  readonly canonical: string | undefined;
  /** „Kinderchancen in Musterstadt“ */
  readonly site: string;
  /** Said on every page of an invented report. */
  readonly demonstration: string | undefined;
  readonly words: {
    readonly asTable: string;
    readonly source: string;
    readonly whole: string;
  };
}

/** The page as HTML. */
export function formatEmbed(figure: Figure, setting: EmbedSetting): string {
  const { language, at, home, canonical, site, demonstration, words } = setting;
  const file = (address: SiteAddress): string => relativeLink(at, address);
  const asset = (plain: SiteAddress): string => file(assetAddress(setting.assets, plain));
  const table = tableHtml(figure.table);
  const address = canonical ?? file(home);
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(`${figure.title} – ${site}`)}</title>`,
    '<meta name="robots" content="noindex">',
    ...(canonical === undefined ? [] : [`<link rel="canonical" href="${escapeText(canonical)}">`]),
    `<link rel="stylesheet" href="${asset('/stil/site.css')}">`,
    ...['embed', ...(figure.styles ?? [])].map(
      (name) => `<link rel="stylesheet" href="${asset(`/stil/${name}.css`)}">`,
    ),
    `<script defer src="${asset('/skript/embed.js')}"></script>`,
    '</head>',
    '<body class="embed">',
    '<main>',
    ...figureHtml(figure, setting, {
      source: words.source,
      fileOf: file,
      after: [
        figure.picture === undefined
          ? table
          : `<details class="figure-table"><summary>${escapeText(words.asTable)}</summary>${table}</details>`,
        ...(demonstration === undefined
          ? []
          : [`<p class="figure-note">${escapeText(demonstration)}</p>`]),
        `<p class="embed-home"><a href="${escapeText(address)}" target="_top">${escapeText(`${words.whole}: ${site}`)}</a></p>`,
      ],
    }),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
