/** A figure as a page of its own for frames of other sites: whole without a script, light and dark with its reader. */
import { relativeLink } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { assetAddress } from '../../domain/naming/asset-address.ts';
import type { AssetNames } from '../../domain/naming/asset-address.ts';
import type { Figure, TableModel } from '../../figures/figure.ts';
import { escapeText } from '../../figures/svg.ts';

/** What the frame of a figure needs to know. */
export interface EmbedSetting {
  readonly assets: AssetNames;
  /** Of the page, e.g. `de`. */
  readonly language: string;
  /** Address of the page that is made. */
  readonly at: SiteAddress;
  /** Page that the figure's links start from. */
  readonly from: SiteAddress;
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

/** Links of a drawing start from its page: they are made to start from this one, and leave the frame. */
export const movedLinks = (
  svg: string,
  { at, from }: { readonly at: SiteAddress; readonly from: SiteAddress },
): string =>
  svg
    .replace(/(<a\b[^>]*?) href="([^"]+)"/gu, (_, before: string, link: string) => {
      const url = new URL(link.replaceAll('&amp;', '&'), `http://site${from}`);
      const to =
        url.host === 'site'
          ? relativeLink(at, `${url.pathname}${url.hash}` as SiteAddress)
          : escapeText(url.href);
      return `${before} href="${to}" target="_top"`;
    })
    .replace(/ data-[\w-]+="[^"]*"/gu, '');

export function tableHtml({ caption, columns, rows, notes }: TableModel): string {
  const head = columns
    .map(
      ({ label, numeric }) =>
        `<th scope="col"${numeric ? ' class="numeric"' : ''}>${escapeText(label)}</th>`,
    )
    .join('');
  const body = rows
    .map(({ cells }) => {
      const row = cells.map(({ text }, at) =>
        at === 0
          ? `<th scope="row">${escapeText(text)}</th>`
          : `<td${columns[at]?.numeric === true ? ' class="numeric"' : ''}>${escapeText(text)}</td>`,
      );
      return `<tr>${row.join('')}</tr>`;
    })
    .join('');
  return (
    `<div class="table-scroll" tabindex="0" role="group" aria-label="${escapeText(caption)}"><table class="data-table"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>` +
    notes.map((note) => `<p class="table-note">${escapeText(note)}</p>`).join('')
  );
}

const linked = (text: string, url: string | undefined): string =>
  url === undefined
    ? escapeText(text)
    : `<a href="${escapeText(url)}" target="_top" rel="external">${escapeText(text)}</a>`;

/** Style sheets that few figures need, by what is drawn. */
const stylesOf = (drawing: string): readonly string[] => [
  ...(/ class="[^"]*\b(?:phase|need-)/u.test(drawing) ? ['life-phases', 'phase-lines'] : []),
  ...(/ class="[^"]*\bnetwork/u.test(drawing) ? ['network'] : []),
];

/** The page as HTML. */
export function formatEmbed(figure: Figure, setting: EmbedSetting): string {
  const { language, at, home, canonical, site, demonstration, words } = setting;
  const file = (address: SiteAddress): string => relativeLink(at, address);
  const asset = (plain: SiteAddress): string => file(assetAddress(setting.assets, plain));
  const { picture } = figure;
  const drawing =
    picture === undefined
      ? ''
      : picture.kind === 'inline'
        ? `<div class="picture">${movedLinks(picture.svg, setting)}</div>`
        : `<div class="picture picture-shared"><img src="${file(picture.address)}" alt="${escapeText(picture.alternative)}" width="${String(picture.width)}" height="${String(picture.height)}">` +
          (picture.overlay === undefined
            ? ''
            : `<div class="overlay">${movedLinks(picture.overlay, setting)}</div>`) +
          '</div>';
  const table = tableHtml(figure.table);
  const sources = figure.sources.map(
    ({ text, url, licences }) =>
      `<p class="figure-source">${escapeText(words.source)}: ${linked(text, url)}${licences
        .map((licence) => `<span class="licence">${linked(licence.name, licence.url)}</span>`)
        .join('')}</p>`,
  );
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
    ...['embed', ...stylesOf(drawing)].map(
      (name) => `<link rel="stylesheet" href="${asset(`/stil/${name}.css`)}">`,
    ),
    `<script defer src="${asset('/skript/embed.js')}"></script>`,
    '</head>',
    '<body class="embed">',
    `<main><figure id="${figure.id}" class="figure" aria-labelledby="${figure.id}-title">`,
    `<figcaption><h1 class="figure-summary">${escapeText(figure.summary)}</h1>`,
    `<p class="figure-title" id="${figure.id}-title">${escapeText(figure.title)}</p></figcaption>`,
    drawing,
    figure.legend === undefined
      ? ''
      : `<div class="legend">${movedLinks(figure.legend, setting)}</div>`,
    ...figure.notes.map((note) => `<p class="figure-note">${escapeText(note)}</p>`),
    ...sources,
    picture === undefined
      ? table
      : `<details class="figure-table"><summary>${escapeText(words.asTable)}</summary>${table}</details>`,
    ...(demonstration === undefined
      ? []
      : [`<p class="figure-note">${escapeText(demonstration)}</p>`]),
    `<p class="embed-home"><a href="${escapeText(address)}" target="_top">${escapeText(`${words.whole}: ${site}`)}</a></p>`,
    '</figure></main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
