/**
 * Redirects as files: a page at each old address, and `_redirects` for hosts that answer by it (Netlify, Cloudflare
 * Pages and others). Lines for further servers are made from the same list, `Redirect[]`.
 */
import { addresses, relativeLink } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { assetAddress } from '../../domain/naming/asset-address.ts';
import type { AssetNames } from '../../domain/naming/asset-address.ts';
import { pathOf } from '../../domain/naming/kept-address.ts';
import type { Redirect } from '../../domain/naming/kept-address.ts';
import type { Language } from '../../domain/language.ts';
import { escapeText } from '../../figures/svg.ts';
import { openDataWords } from '../../language/page-topics.ts';
import { publicAddress } from './publication.ts';
import type { Publication } from './publication.ts';

/** Whether a page can stand at an address: a table that moved cannot be a page. */
const isPage = (address: SiteAddress): boolean => /(?:\/|\.html?)$/u.test(address);

/**
 * The files of all redirects; none without any.
 *
 * @param base path below which the site is served, with a slash at both ends
 */
export function redirectFiles(
  redirects: readonly Redirect[],
  there: ReadonlySet<SiteAddress>,
  { base, ...setting }: RedirectSetting,
): readonly (readonly [SiteAddress, string])[] {
  if (redirects.length === 0) return [];
  // On some machines `/Nord/` and `/nord/` are one folder, and a file and a folder cannot share a name.
  const taken = new Set([...there].map((address) => address.toLowerCase()));
  const pages = redirects.filter(({ from }) => {
    const name = from.toLowerCase();
    const isFree = isPage(from) && !taken.has(name) && !isBelowFile(name, taken);
    if (isFree) taken.add(name);
    return isFree;
  });
  const root = base.slice(0, -1);
  const lines = redirects.map(
    ({ from, to }) => `${root}${encodeURI(from)} ${root}${encoded(to)} 301`,
  );
  return [
    ...pages.map(
      ({ from, to }) =>
        [
          from.endsWith('/') ? (`${from}index.html` as SiteAddress) : from,
          redirectPage(from, to, setting),
        ] as const,
    ),
    [addresses.redirects, `${lines.join('\n')}\n`],
  ];
}

interface RedirectSetting {
  readonly language: Language;
  readonly base: string;
  readonly publication: Publication;
  readonly assets: AssetNames;
}

function isBelowFile(address: string, taken: ReadonlySet<string>): boolean {
  const parts = address.split('/');
  return parts.some((_, at) => at > 1 && taken.has(parts.slice(0, at).join('/')));
}

/** Query and fragment are written as they are asked for. */
const encoded = (address: SiteAddress): string => {
  const path = pathOf(address);
  return `${encodeURI(path)}${address.slice(path.length)}`;
};

/** A page that leads on by itself, and by a link where a browser does not. */
function redirectPage(
  from: SiteAddress,
  to: SiteAddress,
  { language, publication, assets }: Omit<RedirectSetting, 'base'>,
): string {
  const { title, sentence } = openDataWords(language).redirect;
  const path = pathOf(to);
  const link = escapeText(`${encodeURI(relativeLink(from, path))}${to.slice(path.length)}`);
  const canonical = publicAddress(publication, path);
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    ...(canonical === undefined ? [] : [`<link rel="canonical" href="${escapeText(canonical)}">`]),
    `<meta http-equiv="refresh" content="0; url=${link}">`,
    `<link rel="stylesheet" href="${relativeLink(from, assetAddress(assets, '/stil/site.css'))}">`,
    '</head>',
    `<body><main class="page"><h1>${escapeText(title)}</h1>`,
    `<p><a href="${link}">${escapeText(sentence)}</a></p></main></body>`,
    '</html>',
    '',
  ].join('\n');
}
