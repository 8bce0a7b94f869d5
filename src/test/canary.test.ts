/**
 * S10: a report whose withheld cells bear unmistakable numbers and words is built whole, and every byte
 * that leaves the project – site, commands' output, messages – is searched for them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkReport } from '../build-report.ts';
import type { CheckedReport } from '../build-report.ts';
import { formatProblems } from '../language/messages/problem-report.ts';
import { emptyFolder, filesBelow } from './folders.ts';
import { spawnCommand } from './run-command.ts';
import type { CommandResult } from './run-command.ts';
import { messageLanguages } from '../domain/language.ts';

const folder = emptyFolder('canary');
const report = join(folder, 'report');
const site = join(folder, 'site');
const districts = [
  'Amselfeld',
  'Buchfinkhain',
  'Distelhof',
  'Elsternest',
  'Falkenhorst',
  'Grünspechtau',
];
const ids = ['k1', 'k2', 'k3', 'k4', 'k5', 'k6'];

/** Numbers that nothing else writes: long primes, in every form in which they could reach a page. */
const primes = {
  secondaryVictim: 104729,
  smallDenominator: 611953,
  complementNumerator: 746773,
  complementDenominator: 746774,
  kompikChildren: 822161,
  male: 350377,
};
const words = ['Kanarienvogel', 'Zeisiggeheimnis', 'Girlitzfamilie'];

const tables: Readonly<Record<string, string>> = {
  'data/municipality.yaml': `id: vogelstadt
name: Vogelstadt
kind: Stadt
language: de
languages: [de]
site: https://vogelstadt.example
state: Nordrhein-Westfalen
publisher: { name: Vogelstadt, address: "Weg 1, 00000 Ort", email: a@vogelstadt.example, phone: "0000 000-100", responsible: Niemand, note: erfunden }
licence: CC0-1.0
demonstration: Vogelstadt ist erfunden.
asOf: 2023-12-31
levels:
  - { id: stadtteil, title: Stadtteil, plural: Stadtteile, file: geography/areas.geojson, report: true }
disclosure: { minimumCount: 5, minimumDenominator: 100 }
themes:
  - { id: lage, title: Lage }
`,
  'data/indicators.csv': `id,theme,title,short,unit,polarity,disclosure,numerator_indicator
arm,lage,So viele Kinder sind arm.,Arme Kinder,count,lower,,
quote,lage,Von 100 Kindern sind so viele arm.,Armutsquote,percent,lower,,
sprache,lage,So sprechen Kinder.,Sprache,points,higher,kompik,
`,
  'data/indices.yaml': `- id: bedarf
  title: Bedarf aus Armut und Sprache.
  method: z-score
  parts: [{ indicator: quote }, { indicator: sprache, weight: 2 }]
`,
  'data/groups.csv': `id,title,dimension,order
m,männlich,geschlecht,1
w,weiblich,geschlecht,2
`,
  'data/observations/arm.csv': rows([
    'area,period,value,group,note',
    // k1 is small; a second area must go with it, with its share of each group.
    `k1,2023,3,,${words[0] ?? ''} 3`,
    `k2,2023,${primes.secondaryVictim},,${words[1] ?? ''} ${primes.secondaryVictim}`,
    ...['k3', 'k4', 'k5', 'k6'].map((id, i) => `${id},2023,${900001 + 10007 * i},,`),
    `vogelstadt,2023,${3 + primes.secondaryVictim + 4 * 900001 + 6 * 10007},,`,
    // In 2022 one group of one area is small, the other one and the total of another area are not.
    `k1,2022,${primes.male + 2},,`,
    `k1,2022,${primes.male},m,${words[2] ?? ''}`,
    'k1,2022,2,w,',
    ...['k2', 'k3', 'k4', 'k5', 'k6'].flatMap((id, i) => [
      `${id},2022,${800003 + 30 * i},,`,
      `${id},2022,${400002 + 20 * i},m,`,
      `${id},2022,${400001 + 10 * i},w,`,
    ]),
  ]),
  'data/observations/quote.csv': rows([
    'area,period,value,numerator,denominator,lower,upper,note',
    // S1 with a denominator, limits and a note that must go along.
    `k1,2023,,3,${primes.smallDenominator},0.000713,0.009377,${words[0] ?? ''}`,
    // S2: everyone but one.
    `k2,2023,,${primes.complementNumerator},${primes.complementDenominator},98.765432,99.876543,`,
    'k3,2023,12.5,250,2000,,,',
    'k4,2023,13.5,270,2000,,,',
    'k5,2023,14.5,290,2000,,,',
    'k6,2023,.,,,,,',
  ]),
  'data/observations/sprache.csv': rows([
    'area,period,value,kitas,children',
    `k1,2023,3.271829,1,${primes.kompikChildren}`,
    ...['k2', 'k3', 'k4', 'k5', 'k6'].map((id, i) => `${id},2023,3.${i + 1},3,40`),
  ]),
  'data/geography/areas.geojson': JSON.stringify({
    type: 'FeatureCollection',
    features: ids.map((id, i) => ({
      type: 'Feature',
      properties: { id, name: districts[i] },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [7 + i * 0.1, 51],
            [7 + i * 0.1, 51.1],
            [7.1 + i * 0.1, 51.1],
            [7.1 + i * 0.1, 51],
            [7 + i * 0.1, 51],
          ],
        ],
      },
    })),
  }),
  'content/narratives/geheim.mdx': `---
title: Was wir nicht sagen
summary: Ein Text mit gesperrten Zahlen.
authors: Redaktion
date: 2023-12-01
areas: [k1, k2]
themes: [lage]
status: published
---

In Amselfeld sind es <Value indicator="arm" area="k1" period="2023"/>, in Buchfinkhain
<Value indicator="arm" area="k2" period="2023"/>, die Quote ist <Value indicator="quote" area="k2" period="2023" format="words"/>.

<TrendChart indicator="arm" areas="k1|k2"/>

<ComparisonChart indicator="quote" areas="k1|k2|k3"/>

<ChoroplethMap indicator="arm" period="2023"/>
`,
  ...Object.fromEntries(
    ['impressum', 'datenschutz', 'barrierefreiheit'].map((slug) => [
      `content/pages/${slug}.mdx`,
      `---\ntitle: ${slug}\n---\n\nText.\n`,
    ]),
  ),
};

function rows(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

/** A number as a table, a page in German or English, a spreadsheet or a chart could write it. */
function forms(value: number | string): readonly string[] {
  const text = String(value);
  const [whole = '', fraction] = text.split('.');
  const grouped = (mark: string): string => whole.replace(/\B(?=(\d{3})+(?!\d))/g, mark);
  const wholes = [whole, ...['.', ',', ' ', '\u00A0', '\u202F', '\u2009', "'", '’'].map(grouped)];
  if (fraction === undefined) return [...new Set(wholes)];
  return [`${whole}.${fraction}`, `${whole},${fraction}`];
}

const canaries: readonly string[] = [
  ...[
    primes.secondaryVictim,
    primes.smallDenominator,
    primes.complementNumerator,
    primes.complementDenominator,
    primes.kompikChildren,
  ].flatMap(forms),
  ...['0.000713', '0.009377', '98.765432', '99.876543', '3.271829'].flatMap(forms),
  // What could be computed of them: rates in full precision and as shown.
  ...[
    (100 * 3) / primes.smallDenominator,
    (100 * primes.complementNumerator) / primes.complementDenominator,
  ].flatMap((rate) => forms(String(rate).slice(0, 9))),
  ...words,
];

/** The canary found in a text or in bytes; a number counts only where it is not part of a longer one. */
function found(bytes: Buffer | string): readonly string[] {
  const texts =
    typeof bytes === 'string' ? [bytes] : [bytes.toString('utf8'), bytes.toString('latin1')];
  return canaries.filter((canary) =>
    texts.some((text) => {
      for (let at = text.indexOf(canary); at >= 0; at = text.indexOf(canary, at + 1)) {
        const [before, after] = [text[at - 1] ?? '', text[at + canary.length] ?? ''];
        if (!/^\d/.test(canary) || !(/\d/.test(before) || /\d/.test(after))) return true;
      }
      return false;
    }),
  );
}

let checked: CheckedReport;
let built: CommandResult;

beforeAll(async () => {
  for (const [file, text] of Object.entries(tables)) {
    mkdirSync(dirname(join(report, file)), { recursive: true });
    writeFileSync(join(report, file), text);
  }
  built = spawnCommand('build', '--report', report, '--out', site);
  checked = await checkReport(report);
});

describe('a report full of canaries', () => {
  test('is built, with the cells withheld that bear them', () => {
    expect(built.code).toBe(0);
    expect(checked.problems.filter(({ level }) => level === 'error')).toEqual([]);
    const { publishable } = checked;
    const state = (indicator: string, area: string) =>
      publishable?.series.get(indicator)?.at(area, '2023')?.value.state;
    expect([
      ...['k1', 'k2', 'k3'].map((id) => state('arm', id)),
      ...['k1', 'k2', 'k3'].map((id) => state('quote', id)),
      ...['k1', 'k2'].map((id) => state('sprache', id)),
      ...['k1', 'k2', 'k3'].map((id) => state('bedarf', id)),
    ]).toEqual([
      ...['withheld', 'withheld', 'observed'],
      ...['withheld', 'withheld', 'observed'],
      ...['withheld', 'observed'],
      ...['withheld', 'withheld', 'observed'],
    ]);
  });

  test('shows no canary in any byte of the site, file names included', () => {
    const files = filesBelow(site);
    expect(files.length).toBeGreaterThan(30);
    const leaking = files.flatMap((file) => [
      ...found(file).map((canary) => `${file} (name): ${canary}`),
      ...found(readFileSync(join(site, file))).map((canary) => `${file}: ${canary}`),
    ]);
    expect(leaking).toEqual([]);
  });

  test('shows no canary of a breakdown whose other group is small', () => {
    const { publishable } = checked;
    const at = (group: string) => publishable?.series.get('arm')?.at('k1', '2022', group)?.value;
    expect(at('w')).toEqual({ state: 'withheld' });
    const hidden = [
      ...(at('')?.state === 'withheld' ? [primes.male + 2] : []),
      ...(at('m')?.state === 'withheld' ? [primes.male] : []),
    ];
    expect(hidden).not.toEqual([]);
    const leaking = filesBelow(site).filter((file) => {
      const text = readFileSync(join(site, file), 'latin1');
      return hidden.flatMap(forms).some((form) => text.includes(form));
    });
    expect(leaking).toEqual([]);
  });

  test('would be caught: the same search finds a published number on pages and in downloads', () => {
    const open = forms(900001);
    const showing = filesBelow(site).filter((file) => {
      const text = readFileSync(join(site, file), 'utf8');
      return open.some((form) => text.includes(form));
    });
    expect(showing).toContain('daten/arm.csv');
    expect(showing.some((file) => file.endsWith('.html'))).toBe(true);
    expect(found(tables['data/observations/arm.csv'] ?? '').length).toBeGreaterThan(1);
  });

  test('shows none in messages of any form', () => {
    const { problems, ignored } = checked;
    for (const format of ['text', 'json', 'github'] as const) {
      for (const spoken of messageLanguages) {
        expect(found(formatProblems(problems, format, spoken, 'report', ignored))).toEqual([]);
      }
    }
  });

  test('shows none in what the commands print', () => {
    for (const format of ['text', 'json', 'github']) {
      const { stdout, stderr, code } = spawnCommand(
        'check',
        '--report',
        report,
        '--format',
        format,
      );
      expect([code, found(stdout + stderr)]).toEqual([0, []]);
    }
    expect([built.code, found(built.stdout + built.stderr)]).toEqual([0, []]);
  });
});
