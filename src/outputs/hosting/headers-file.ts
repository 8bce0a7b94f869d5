/** `_headers`: what Netlify, Cloudflare Pages and others of their kind answer with. */
import { commonHeaders, isText, mimeTypes, ruleOf } from './serving-rules.ts';
import type { Header } from './serving-rules.ts';

/** Types that these hosts do not know, or do not call UTF-8. */
const named = ['csv', 'geojson', 'jsonld', 'graphml'] as const;

/**
 * Where several entries fit an address these hosts join the values of a header, and two policies or ages would
 * contradict each other. So what differs is written for each entry of the site's first level, one of which fits.
 *
 * @param entries names in the folder of the site: `gebiete/`, `index.html`
 * @param base path below which the site is served, with a slash at both ends
 */
export function headersFile(entries: readonly string[], base: string): string {
  const own = entries.flatMap((entry) => {
    const { headers } = ruleOf(`/${entry}`);
    if (entry.endsWith('/')) return [block(`${base}${entry}*`, headers)];
    const file = block(`${base}${entry}`, headers);
    return entry === 'index.html' ? [block(base, headers), file] : [file];
  });
  const types = named.map((ending) =>
    block(`${base}*.${ending}`, [['Content-Type', contentType(ending)]]),
  );
  return [block(`${base}*`, commonHeaders), ...own, ...types].join('\n');
}

const contentType = (ending: string): string => {
  const type = mimeTypes[ending] ?? '';
  return isText(type) ? `${type}; charset=utf-8` : type;
};

const block = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
