/** Checks that hold for every built site, whatever the report. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { filesBelow } from './folders.ts';

/** All HTML pages of a site: path and text. */
export const pagesOf = (site: string): ReadonlyMap<string, string> =>
  new Map(
    filesBelow(site)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, readFileSync(join(site, file), 'utf8')]),
  );

const attribute = /\s(?:href|src)="([^"]*)"/g;

const isInside = (link: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link);

/** Links of a page that lead nowhere in the site: files that do not exist, fragments that no element bears. */
export function brokenLinks(site: string, pages: ReadonlyMap<string, string>): readonly string[] {
  const broken: string[] = [];
  for (const [file, html] of pages) {
    for (const [, raw = ''] of html.matchAll(attribute)) {
      const link = raw.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
      if (!isInside(link)) continue;
      const [before = '', fragment] = link.split('#', 2);
      // A choice in the address leads to the same page.
      const [path = ''] = before.split('?', 1);
      const target = path.startsWith('/')
        ? path.slice(1)
        : posix.join(dirname(file) === '.' ? '' : dirname(file), decodeURIComponent(path));
      const found = path === '' ? file : fileAt(site, target);
      if (found === undefined) broken.push(`${file} → ${link}`);
      else if (fragment !== undefined && fragment !== '' && found.endsWith('.html')) {
        const text = pages.get(found) ?? '';
        if (!text.includes(`id="${decodeURIComponent(fragment)}"`))
          broken.push(`${file} → ${link}`);
      }
    }
  }
  return [...new Set(broken)];
}

function fileAt(site: string, path: string): string | undefined {
  const full = join(site, path);
  if (!existsSync(full)) return undefined;
  if (statSync(full).isDirectory()) {
    const index = posix.join(path, 'index.html');
    return existsSync(join(site, index)) ? index : undefined;
  }
  return path;
}

/** Anything a strict content security policy would refuse, or that asks another host. */
export function policyBreaches(pages: ReadonlyMap<string, string>): readonly string[] {
  const breaches: string[] = [];
  for (const [file, html] of pages) {
    // A `<script>` inside a quoted attribute is text and no element.
    // Data for search engines is no script to a policy; it holds no `<`.
    const elements = html
      .replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, '')
      .replaceAll(/="[^"]*"/g, '=""');
    const found = (what: string, pattern: RegExp, within = elements): void => {
      const hit = pattern.exec(within);
      if (hit !== null) breaches.push(`${file}: ${what}: ${hit[0].slice(0, 120)}`);
    };
    found('inline script', /<script(?![^>]*\ssrc=)[^>]*>/i);
    found('inline style', /<style[\s>]/i);
    found('style attribute', /<[a-z][^>]*\sstyle=/i);
    found('event attribute', /<[a-z][^>]*\son[a-z]+=/i);
    found(
      'resource of another host',
      /<(?:img|script|link|iframe|source|image|use)[^>]*\s(?:src|href)="(?:https?:)?\/\/(?![^"]*"[^>]*rel="canonical")/i,
      html,
    );
  }
  return breaches.filter((breach) => !breach.includes('rel="canonical"'));
}

/** Ids that occur twice on a page. */
export function repeatedIds(pages: ReadonlyMap<string, string>): readonly string[] {
  const repeated: string[] = [];
  for (const [file, html] of pages) {
    const seen = new Set<string>();
    for (const [, id = ''] of html.matchAll(/\sid="([^"]*)"/g)) {
      if (seen.has(id)) repeated.push(`${file}: ${id}`);
      seen.add(id);
    }
  }
  return repeated;
}

const references =
  /\s(?:aria-(?:labelledby|describedby|controls|owns|details|flowto|activedescendant)|for|headers|list|form)="([^"]*)"/g;

/** Ids that no reference can name (empty, or with a space in them), and references to ids that no element bears. */
export function referenceFaults(pages: ReadonlyMap<string, string>): readonly string[] {
  const faults: string[] = [];
  for (const [file, html] of pages) {
    const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
    for (const id of ids) if (id === '' || /\s/u.test(id)) faults.push(`${file}: id "${id}"`);
    const named = [...html.matchAll(references)].flatMap(([, list = '']) => list.split(/\s+/u));
    const drawn = [...html.matchAll(/url\(#([^)]*)\)/g)].map(([, id = '']) => id);
    for (const id of new Set([...named, ...drawn])) {
      if (!ids.has(id)) faults.push(`${file}: nothing is called "${id}"`);
    }
  }
  return faults;
}

/** The file of a style sheet or script, whatever hash its name bears. */
export function assetFile(site: string, plain: string): string {
  const [, stem = '', ending = ''] = /^(.*)(\.\w+)$/u.exec(plain) ?? [];
  const found = filesBelow(site).find(
    (file) =>
      file.startsWith(`${stem}.`) &&
      /^[0-9a-f]+$/u.test(file.slice(stem.length + 1, -ending.length)) &&
      file.endsWith(ending),
  );
  if (found === undefined) throw new Error(`no file of ${site} is ${plain}`);
  return found;
}
