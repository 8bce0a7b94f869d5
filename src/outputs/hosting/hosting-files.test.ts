import { expect, test } from 'vitest';
import { hostingFiles } from './hosting-files.ts';
import { commonHeaders, ruleOf } from './serving-rules.ts';

const entries = [
  '404.html',
  'bilder/',
  'daten/',
  'einbetten/',
  'gebiete/',
  'index.html',
  'manifest.json',
  'skript/',
  'stand/',
  'stil/',
];
const redirects = [
  { from: '/gebiete/alt/', to: '/gebiete/neu/#karte' },
  { from: '/a "b"$/', to: '/daten/x y.csv' },
] as const;

/** Addresses of the site, and the rule that counts for each. */
const asked = [
  '/',
  '/index.html',
  '/gebiete/nord/',
  '/einbetten/a/',
  '/stand/2026-11/index.html',
  '/stil/site.12ab.css',
  '/skript/pointer.12ab.js',
  '/bilder/karten/a.svg',
  '/daten/a.csv',
  '/manifest.json',
];

type Headers = Readonly<Record<string, string>>;

const wanted = (address: string): Headers =>
  Object.fromEntries([...commonHeaders, ...ruleOf(address).headers]);

/** As Netlify and Cloudflare Pages read it: every entry that fits counts, a header said twice would be joined. */
function byHeadersFile(text: string, address: string): Headers {
  const found: Record<string, string> = {};
  for (const block of text.split('\n\n')) {
    const [path = '', ...lines] = block.trim().split('\n');
    const pattern = path.split('*').map((part) => part.replaceAll(/[.+]/gu, '\\$&'));
    if (!new RegExp(`^${pattern.join('.*')}$`, 'u').test(address)) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/u.exec(line) ?? [];
      if (name === 'Content-Type') continue;
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
    }
  }
  return found;
}

const unquoted = (text: string): string => text.replaceAll(/\\(["\\])/gu, '$1');

/** As Apache reads it: the last `Header set` whose condition holds. */
function byHtaccess(text: string, address: string): Headers {
  const found: Record<string, string> = {};
  const line =
    /Header always set ([\w-]+) "((?:[^"\\]|\\.)*)"(?: "expr=%\{REQUEST_URI\} (=~|!~) m#((?:[^"\\]|\\.)*)#")?/gu;
  for (const [, name = '', value = '', sign, pattern = ''] of text.matchAll(line)) {
    const fits = new RegExp(unquoted(pattern), 'u').test(address);
    if (sign === undefined || fits === (sign === '=~')) found[name] = unquoted(value);
  }
  return found;
}

/** As nginx reads it: variables are set in turn, a header with an empty one is not sent. */
function byNginx(text: string, address: string): Headers {
  const variables = new Map<string, string>();
  let within = true;
  const found: Record<string, string> = {};
  for (const line of text.split('\n').map((one) => one.trim())) {
    const condition = /^if \(\$uri ~ "(.*)"\) \{$/u.exec(line);
    if (condition !== null) within = new RegExp(unquoted(condition[1] ?? ''), 'u').test(address);
    else if (line === '}') within = true;
    const set = /^set (\$\w+) "(.*)";$/u.exec(line);
    if (set !== null && within) variables.set(set[1] ?? '', unquoted(set[2] ?? ''));
    const [, name = '', variable, value = ''] =
      /^add_header ([\w-]+) (?:(\$\w+)|"(.*)") always;$/u.exec(line) ?? [];
    const sent = variable === undefined ? unquoted(value) : (variables.get(variable) ?? '');
    if (name !== '' && sent !== '') found[name] = sent;
  }
  return found;
}

test.each(['/', '/kinder.test/'])('three forms mean the same below %s', (base) => {
  const files = new Map<string, string>(hostingFiles(entries, base, redirects));
  for (const address of asked) {
    const full = base.slice(0, -1) + address;
    expect(byHeadersFile(files.get('/_headers') ?? '', full), full).toEqual(wanted(address));
    expect(byHtaccess(files.get('/.htaccess') ?? '', full), full).toEqual(wanted(address));
    expect(byNginx(files.get('/nginx.conf') ?? '', full), full).toEqual(wanted(address));
  }
});

test('only what is meant for other sites may be framed, and only what bears a hash is kept for ever', () => {
  const framed = asked.filter((address) =>
    wanted(address)['Content-Security-Policy']?.endsWith('frame-ancestors *'),
  );
  expect(framed).toEqual(['/einbetten/a/', '/stand/2026-11/index.html']);
  const kept = asked.filter((address) => wanted(address)['Cache-Control']?.includes('immutable'));
  expect(kept).toEqual(['/stil/site.12ab.css', '/skript/pointer.12ab.js']);
  for (const address of asked) {
    const policy = wanted(address)['Content-Security-Policy'] ?? '';
    expect(policy.startsWith("default-src 'none'; ")).toBe(true);
    expect(policy.includes('unsafe')).toBe(address.startsWith('/bilder/'));
  }
});

test('redirects stand in the files of both servers, and no address ends its line', () => {
  const files = new Map<string, string>(hostingFiles(entries, '/kinder/', redirects));
  expect(files.get('/nginx.conf')).toContain(
    'location = "/kinder/gebiete/alt/" { return 301 "/kinder/gebiete/neu/#karte"; }',
  );
  expect(files.get('/nginx.conf')).toContain(
    'location = "/kinder/a \\"b\\"$/" { return 301 "/kinder/daten/x%20y.csv"; }',
  );
  expect(files.get('/.htaccess')).toContain(
    'RewriteRule "^gebiete/alt/$" "/kinder/gebiete/neu/#karte" [R=301,L,NE]',
  );
  expect(files.get('/.htaccess')).toContain('ErrorDocument 404 /kinder/404.html');
});
