/** A figure as HTML for pages that stand alone: frames for other sites, and releases. Links leave the frame. */
import { relativeLink } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { Figure, SourceLine, TableModel } from '../../figures/figure.ts';
import { escapeText } from '../../figures/svg.ts';

/** Where a figure is placed: address of the page that is made, and of the one that its links start from. */
export interface FigurePlace {
  readonly at: SiteAddress;
  readonly from: SiteAddress;
}

/** Links of a drawing start from its page: they are made to start from this one, and leave the frame. */
const movedLinks = (svg: string, { at, from }: FigurePlace): string =>
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

/** The table behind a figure: names as heads of rows, texts as they are shown, notes below. */
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

const linkedOut = (text: string, url: string | undefined): string =>
  url === undefined
    ? escapeText(text)
    : `<a href="${escapeText(url)}" target="_top" rel="external">${escapeText(text)}</a>`;

const sourceHtml = ({ text, url, licences }: SourceLine, label: string): string =>
  `<p class="figure-source">${escapeText(label)}: ${linkedOut(text, url)}${licences
    .map((licence) => `<span class="licence">${linkedOut(licence.name, licence.url)}</span>`)
    .join('')}</p>`;

function pictureHtml(
  { picture }: Figure,
  place: FigurePlace,
  fileOf: (address: SiteAddress) => string,
): string {
  if (picture === undefined) return '';
  if (picture.kind === 'inline') {
    return `<div class="picture">${movedLinks(picture.svg, place)}</div>`;
  }
  const { address, alternative, width, height, overlay } = picture;
  const laid =
    overlay === undefined ? '' : `<div class="overlay">${movedLinks(overlay, place)}</div>`;
  return `<div class="picture picture-shared"><img src="${fileOf(address)}" alt="${escapeText(alternative)}" width="${String(width)}" height="${String(height)}">${laid}</div>`;
}

/** What stands around and behind the drawing. */
export interface FigureHtmlParts {
  /** Word before each source. */
  readonly source: string;
  /** Link of this page to the file of a drawing that pages share. */
  readonly fileOf: (address: SiteAddress) => string;
  /** HTML after the sources: the table, and what else belongs to it. */
  readonly after: readonly string[];
}

/** Opens with what one sees, as everywhere: sentence, title, drawing, legend, notes, sources. One part a line. */
export const figureHtml = (
  figure: Figure,
  place: FigurePlace,
  { source, fileOf, after }: FigureHtmlParts,
): readonly string[] => [
  `<figure id="${figure.id}" class="figure" aria-labelledby="${figure.id}-title">`,
  `<figcaption><h1 class="figure-summary">${escapeText(figure.summary)}</h1>`,
  `<p class="figure-title" id="${figure.id}-title">${escapeText(figure.title)}</p></figcaption>`,
  pictureHtml(figure, place, fileOf),
  figure.legend === undefined
    ? ''
    : `<div class="legend">${movedLinks(figure.legend, place)}</div>`,
  ...figure.notes.map((note) => `<p class="figure-note">${escapeText(note)}</p>`),
  ...figure.sources.map((line) => sourceHtml(line, source)),
  ...after,
  '</figure>',
];
