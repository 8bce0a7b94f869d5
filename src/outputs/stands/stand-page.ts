/**
 * Pages of a release: whole without a script, fit for frames of other sites. They lean on nothing that a later version
 * draws or styles otherwise: drawings and style are kept with them.
 */
import { addresses, relativeLink } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { Figure, TableModel } from '../../figures/figure.ts';
import { escapeText } from '../../figures/svg.ts';
import type { Language } from '../../domain/language.ts';
import { formatDate } from '../../language/numbers/periods.ts';
import { standWords } from '../../language/page-topics.ts';
import { withoutRoom } from '../pictures/inner-drawings.ts';
import { figureHtml, tableHtml } from '../sharing/figure-html.ts';

/** What all pages of a release share. */
export interface StandSetting {
  readonly name: string;
  /** ISO day of its report. */
  readonly date: string;
  readonly language: Language;
  /** „Kinderchancen in Musterstadt“ */
  readonly site: string;
  /** Name of the kept style sheet. */
  readonly style: string;
}

/** A figure as its page shows it. */
export interface StandFigurePage {
  readonly key: string;
  /** Where it stands in the site today. */
  readonly home: SiteAddress;
  readonly title: string;
  readonly body: string;
  readonly citation: string | undefined;
}

const link = (from: SiteAddress, to: SiteAddress, text: string): string =>
  `<a href="${escapeText(relativeLink(from, to))}" target="_top">${escapeText(text)}</a>`;

/** A whole document around its body. */
function documentOf(
  setting: StandSetting,
  at: SiteAddress,
  title: string,
  body: string,
  isList: boolean,
): string {
  const { language, site, style, name } = setting;
  const words = standWords(language);
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(`${title} – ${words.name(name)} – ${site}`)}</title>`,
    `<meta name="description" content="${escapeText(`${title}. ${words.frozen(formatDate(setting.date, language))}.`)}">`,
    // What is current is to be found first.
    '<meta name="robots" content="noindex">',
    `<link rel="stylesheet" href="${relativeLink(at, addresses.standShared(style))}">`,
    '</head>',
    `<body class="embed${isList ? ' stand-list' : ''}">`,
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const dateLine = ({ name, date, language }: StandSetting): string => {
  const words = standWords(language);
  return `${words.name(name)} · ${words.frozen(formatDate(date, language))}`;
};

/** What differs between the pages of figures. */
type Slot = 'key' | 'home' | 'title' | 'body' | 'citation';
const slot = (name: Slot): string => `{{${name}}}`;

/** What stands around every figure of a release, with places to fill: kept once for all its pages. */
export function formatStandFrame(setting: StandSetting): string {
  const { name, language } = setting;
  const words = standWords(language);
  const at = addresses.standFigure(name, slot('key'));
  const body = [
    `<main><p class="stand-line">${escapeText(dateLine(setting))}</p>`,
    slot('body'),
    `<p class="stand-citation">${slot('citation')}</p>`,
    `<p class="stand-links">${link(at, addresses.standCsv(name, slot('key')), words.numbers)} ${link(at, `/${slot('home')}`, words.current)} ${link(at, addresses.stand(name), words.allFigures)}</p>`,
    '</main>',
  ].join('\n');
  return documentOf(setting, at, slot('title'), body, false);
}

/**
 * The page of a figure.
 *
 * @param frame made by `formatStandFrame`
 */
export function fillStandFrame(frame: string, page: StandFigurePage): string {
  const { key, home, title, body, citation = '' } = page;
  const values: Readonly<Record<Slot, string>> = {
    key,
    home: escapeText(home.slice(1)),
    title: escapeText(title),
    body,
    citation: escapeText(citation),
  };
  return frame.replace(/\{\{(\w+)\}\}/gu, (whole, name: Slot) => values[name] ?? whole);
}

/**
 * A figure as it is shown, for its page in a release.
 *
 * @param from page that the links of its drawings start from
 * @param keptOf name of the kept file with a shared drawing
 */
export function figureBody(
  figure: Figure,
  setting: StandSetting,
  key: string,
  from: SiteAddress,
  keptOf: (address: SiteAddress) => string,
): string {
  const at = addresses.standFigure(setting.name, key);
  const legend = figure.legend && withoutRoom(figure.legend);
  return figureHtml(
    { ...figure, legend },
    { at, from },
    {
      source: standWords(setting.language).source,
      fileOf: (address) => relativeLink(at, addresses.standShared(keptOf(address))),
      after: [tableHtml(figure.table)],
    },
  ).join('\n');
}

/** What stands in a figure's place once numbers of it are withheld. */
export function hiddenBody(
  title: string,
  tables: readonly TableModel[],
  language: Language,
): string {
  return [
    `<h1 class="figure-summary">${escapeText(title)}</h1>`,
    `<p class="figure-note">${escapeText(standWords(language).hidden)}</p>`,
    ...tables.map(
      (table) => `<h2 class="figure-title">${escapeText(table.caption)}</h2>${tableHtml(table)}`,
    ),
  ].join('\n');
}

/** One line of the page over all figures; without a sentence where numbers of it are withheld. */
export interface StandEntry {
  readonly key: string;
  /** Page it stood on. */
  readonly page: string;
  readonly title: string;
  readonly summary: string | undefined;
}

/** The page over all figures of a release, by the pages they stood on. */
export function formatStandIndex(setting: StandSetting, entries: readonly StandEntry[]): string {
  const { name, language, site } = setting;
  const words = standWords(language);
  const at = addresses.stand(name);
  const byPage = Map.groupBy(entries, ({ page }) => page);
  const sections = [...byPage].map(([page, figures]) =>
    [
      `<section><h2>${escapeText(page)}</h2>`,
      '<ul>',
      ...figures.map(
        ({ key, title, summary }) =>
          `<li>${link(at, addresses.standFigure(name, key), title)}<br>${escapeText(summary ?? words.hiddenShort)}</li>`,
      ),
      '</ul></section>',
    ].join('\n'),
  );
  const body = [
    `<main><p class="stand-line">${link(at, addresses.overview, site)}</p>`,
    `<h1>${escapeText(words.name(name))}</h1>`,
    `<p>${escapeText(`${words.frozen(formatDate(setting.date, language))}. ${words.lead(entries.length)}`)}</p>`,
    ...sections,
    '</main>',
  ].join('\n');
  return documentOf(setting, at, words.name(name), body, true);
}
