/** nginx itself reads the file that the build makes for it. Skipped, aloud, where there is no nginx. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostingFiles } from '../outputs/hosting/hosting-files.ts';
import { commonHeaders, ruleOf } from '../outputs/hosting/serving-rules.ts';
import { writeFiles } from './small-folder.ts';

const search = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin`;
const isThere = spawnSync('nginx', ['-v'], { env: { PATH: search } }).error === undefined;
if (!isThere)
  process.stderr.write('hosting.test.ts: there is no nginx here, its file is not tried\n');

const long = 'Kinder und Familien in Seestadt. '.repeat(40);
const site = {
  'index.html': long,
  '404.html': `lost ${long}`,
  'gebiete/nord/index.html': long,
  'einbetten/a/index.html': long,
  'stil/site.12ab.css': 'a{}',
  'bilder/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'daten/a.csv': `ä,b\n${long}`,
  'daten/gebiete.geojson': '{}',
  'daten/katalog.jsonld': '{}',
};

describe.skipIf(!isThere).each(['/', '/kinder/'])('below %s nginx', (base) => {
  // A socket's path must be short.
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const socket = join(folder, 's');
  let nginx: ChildProcess | undefined;

  beforeAll(async () => {
    const root = join(folder, 'www');
    const redirects = [{ from: '/alt/', to: '/gebiete/nord/' }] as const;
    const entries = [
      'index.html',
      '404.html',
      'gebiete/',
      'einbetten/',
      'stil/',
      'bilder/',
      'daten/',
    ];
    const made = hostingFiles(entries, base, redirects).map(([name, text]) => [
      name.slice(1),
      text,
    ]);
    writeFiles(join(root, base), { ...site, ...Object.fromEntries(made) });
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${join(folder, name)};`,
    );
    const server = `server { listen unix:${socket}; root ${root}; include ${join(root, base, 'nginx.conf')}; }`;
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; pid ${join(folder, 'pid')}; error_log stderr; events {}\nhttp { access_log off; ${temporary.join(' ')}\n${server} }\n`,
    );
    // As root nginx serves as another user, who may not look into folders of tests.
    const user = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
    nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', 'stderr', ...user], {
      env: { PATH: search },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    nginx.stderr?.on('data', (text) => (said += String(text)));
    while (!existsSync(socket)) {
      if (nginx.exitCode !== null) throw new Error(`nginx refuses the file: ${said}`);
      await setTimeout(20);
    }
  });

  afterAll(() => {
    nginx?.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (address: string, headers = {}): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const path = base.slice(0, -1) + address;
      request({ socketPath: socket, path, headers, host: 'site.example' }, (answer) => {
        answer.resume();
        resolve(answer);
      })
        .on('error', reject)
        .end();
    });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/gebiete/nord/', 'text/html; charset=utf-8'],
    ['/einbetten/a/', 'text/html; charset=utf-8'],
    ['/stil/site.12ab.css', 'text/css; charset=utf-8'],
    ['/bilder/a.svg', 'image/svg+xml; charset=utf-8'],
    ['/daten/a.csv', 'text/csv; charset=utf-8'],
    ['/daten/gebiete.geojson', 'application/geo+json; charset=utf-8'],
    ['/daten/katalog.jsonld', 'application/ld+json; charset=utf-8'],
  ])('answers %s with the headers of the list', async (address, type) => {
    const { statusCode, headers } = await ask(address);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe(type);
    const { headers: own } = ruleOf(address);
    for (const [name, value] of [...commonHeaders, ...own]) {
      expect(headers[name.toLowerCase()], name).toBe(value);
    }
    const isOpen = own.some(([name]) => name === 'Access-Control-Allow-Origin');
    expect('access-control-allow-origin' in headers).toBe(isOpen);
  });

  it('compresses what is text, and answers briefly where nothing has changed', async () => {
    const { headers } = await ask('/daten/a.csv', { 'Accept-Encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['vary']).toContain('Accept-Encoding');
    const known = await ask('/', { 'If-None-Match': (await ask('/')).headers.etag });
    expect(known.statusCode).toBe(304);
  });

  it.each(['/no/such/page/', '/stil/gone.css'])(
    'sends the page for unknown addresses for %s, kept by nobody',
    async (address) => {
      const { statusCode, headers } = await ask(address);
      expect(statusCode).toBe(404);
      expect(headers['content-type']).toContain('text/html');
      expect(headers['cache-control']).not.toContain('immutable');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    },
  );

  it('leads on from old addresses, and from a folder without its slash', async () => {
    const old = await ask('/alt/');
    expect(old.statusCode).toBe(301);
    expect(old.headers.location).toMatch(new RegExp(`${base}gebiete/nord/$`, 'u'));
    expect((await ask('/gebiete/nord')).headers.location).toBe(`${base}gebiete/nord/`);
  });
});
