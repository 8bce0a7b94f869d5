/** `.htaccess`: for Apache 2.4 that lets folders say so (`AllowOverride FileInfo`). */
import type { Redirect } from '../../domain/naming/kept-address.ts';
import { pathOf } from '../../domain/naming/kept-address.ts';
import { commonHeaders, isText, lostPage, mimeTypes, servingRules } from './serving-rules.ts';
import type { ServingRule } from './serving-rules.ts';

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/gu, '\\$&')}"`;

const inModule = (name: string, lines: readonly string[]): string[] => [
  `<IfModule ${name}>`,
  ...lines.map((line) => `  ${line}`),
  '</IfModule>',
];

/**
 * The file, to lie in the site's own folder.
 *
 * @param base path below which the site is served, with a slash at both ends
 */
export function htaccessFile(base: string, redirects: readonly Redirect[]): string {
  const root = base.slice(0, -1);
  const types = Object.entries(mimeTypes);
  const texts = types.filter(([, type]) => isText(type));
  const compressed = [...new Set(texts.map(([, type]) => type))].join(' ');
  return [
    '# Made by chancenatlas: how this site is to be served.',
    `ErrorDocument 404 ${root}${lostPage}`,
    'AddDefaultCharset utf-8',
    ...inModule('mod_mime.c', [
      ...types.map(([ending, type]) => `AddType ${type} .${ending}`),
      `AddCharset utf-8 ${texts.map(([ending]) => `.${ending}`).join(' ')}`,
    ]),
    ...inModule('mod_headers.c', [
      ...commonHeaders.map(([name, value]) => `Header always set ${name} ${quoted(value)}`),
      ...servingRules.flatMap((rule) =>
        rule.headers.map(
          ([name, value]) =>
            `Header always set ${name} ${quoted(value)} ${quoted(`expr=${conditionOf(rule, root)}`)}`,
        ),
      ),
    ]),
    ...inModule('mod_filter.c', [
      ...inModule('mod_deflate.c', [`AddOutputFilterByType DEFLATE ${compressed}`]),
    ]),
    ...(redirects.length === 0
      ? []
      : inModule(
          'mod_rewrite.c',
          // By the path as it was asked for; a name with spaces would end a line of mod_alias.
          ['RewriteEngine On', ...redirects.map(({ from, to }) => rewrite(from, to, root))],
        )),
    '',
  ].join('\n');
}

function rewrite(from: string, to: Redirect['to'], root: string): string {
  const path = pathOf(to);
  const flags = to.length > path.length ? '[R=301,L,NE]' : '[R=301,L]';
  const pattern = `^${from.slice(1).replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')}$`;
  const target = `${root}${flags.includes('NE') ? encodeURI(path) : path}${to.slice(path.length)}`;
  return `RewriteRule ${quoted(pattern)} ${quoted(target.replaceAll('%', '\\%'))} ${flags}`;
}

/** Whether an address is one of the rule's, and of no rule before it. */
function conditionOf(rule: ServingRule, root: string): string {
  const folders =
    rule.folders.length > 0 ? rule.folders : servingRules.flatMap((other) => other.folders);
  const names = folders.map((folder) => folder.slice(1, -1)).join('|');
  const matches = rule.folders.length > 0 ? '=~' : '!~';
  return `%{REQUEST_URI} ${matches} m#^${escaped(root)}/(?:${names})/#`;
}

const escaped = (text: string): string => text.replaceAll('.', '\\.');
