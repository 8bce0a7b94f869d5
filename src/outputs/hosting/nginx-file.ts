/** `nginx.conf`: to be included in a `server` of nginx whose root holds the site. */
import { pathOf } from '../../domain/naming/kept-address.ts';
import type { Redirect } from '../../domain/naming/kept-address.ts';
import { commonHeaders, isText, lostPage, mimeTypes, servingRules } from './serving-rules.ts';

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/gu, '\\$&')}"`;

/** `Cache-Control` → `$site_cache_control` */
const variable = (header: string): string => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

/**
 * One location for the whole site: headers of a location are not passed on to locations within, so what differs from folder
 * to folder is set in variables. A header whose variable is empty is not sent.
 *
 * @param base path below which the site is served, with a slash at both ends
 */
export function nginxFile(base: string, redirects: readonly Redirect[]): string {
  const root = base.slice(0, -1);
  const rest = servingRules.at(-1);
  const names = [...new Set(servingRules.flatMap(({ headers }) => headers.map(([name]) => name)))];
  const types = Object.entries(mimeTypes);
  const texts = [...new Set(types.map(([, type]) => type).filter(isText))];
  // The first rule that fits counts, so it is said last.
  const special = servingRules.filter(({ folders }) => folders.length > 0).toReversed();
  return [
    '# Made by chancenatlas. In a server of nginx: root /where/the/site/lies; include …/nginx.conf;',
    ...redirects.map(({ from, to }) => {
      const path = pathOf(to);
      const target = `${root}${encodeURI(path)}${to.slice(path.length)}`;
      // A dollar sign would begin a variable.
      return `location = ${quoted(root + from)} { return 301 ${quoted(target.replaceAll('$', '%24'))}; }`;
    }),
    `location ${base} {`,
    '  index index.html;',
    `  error_page 404 ${root}${lostPage};`,
    // Behind another server its own name and port would be wrong.
    '  absolute_redirect off;',
    '  types {',
    ...types.map(([ending, type]) => `    ${type} ${ending};`),
    '  }',
    '  default_type application/octet-stream;',
    '  charset utf-8;',
    `  charset_types ${texts.filter((type) => type !== 'text/html').join(' ')};`,
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_proxied any;',
    '  gzip_min_length 512;',
    `  gzip_types ${texts.filter((type) => type !== 'text/html').join(' ')};`,
    ...names.map((name) => {
      const value = rest?.headers.find(([own]) => own === name)?.[1] ?? '';
      return `  set ${variable(name)} ${quoted(value)};`;
    }),
    ...special.flatMap(({ folders, headers }) => {
      const inside = `^${root.replaceAll('.', '\\.')}/(?:${folders.map((folder) => folder.slice(1, -1)).join('|')})/`;
      return [
        `  if ($uri ~ ${quoted(inside)}) {`,
        ...headers.map(([name, value]) => `    set ${variable(name)} ${quoted(value)};`),
        '  }',
      ];
    }),
    ...commonHeaders.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`),
    ...names.map((name) => `  add_header ${name} ${variable(name)} always;`),
    '}',
    '',
  ].join('\n');
}
