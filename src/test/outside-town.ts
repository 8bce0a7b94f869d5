/** Report folders of a small town with many small numbers, made from a seed; for attacks on what is published. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Mulberry32: whole numbers from `low` to `high`. */
export function dice(seed: number): (low: number, high: number) => number {
  let state = seed;
  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return low + Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * (high - low + 1));
  };
}

export interface OutsideTown {
  readonly minimum: number;
  readonly minimumDenominator: number;
  readonly width: number;
  readonly files: ReadonlyMap<string, string>;
  readonly wholes: ReadonlyMap<string, string>;
  /** Whether the rate has its own numerators or is made of the two counts. */
  readonly linked: boolean;
}

const header = 'area,period,value,numerator,denominator,lower,upper,group,note';
const square = (i: number): readonly (readonly number[])[] => {
  const [west, south] = [8 + i * 0.02, 51];
  return [[west, south], [west + 0.02, south], [west + 0.02, 51.01], [west, 51.01], [west, south]]; // prettier-ignore
};

/**
 * Two boroughs of some districts, girls and boys, children and children in poverty, their share, people
 * without an area, two years; words that show them in every figure.
 */
export function outsideTown(seed: number): OutsideTown {
  const roll = dice(seed);
  const minimum = [3, 5, 10][roll(0, 2)] ?? 5;
  const width = roll(0, 1) === 0 ? minimum : 3;
  const minimumDenominator = 30;
  const linked = roll(0, 1) === 0;
  const districts = Array.from({ length: roll(4, 7) }, (_, i) => `d${i}`);
  const wholes = new Map(districts.map((id, i) => [id, `b${i % 2}`]));
  for (const borough of ['b0', 'b1']) wholes.set(borough, 'town');
  wholes.set('unassigned', 'town');
  const sums = new Map<string, [number, number]>();
  for (const year of [2021, 2022]) {
    for (const place of [...districts, 'unassigned']) {
      for (const group of ['m', 'w']) {
        // One district is large enough for every figure to show something.
        const large = place === districts.at(-1) ? 120 : 0;
        const poor = large + roll(0, [2, 9, 40][roll(0, 2)] ?? 9);
        const children = poor + 3 * large + roll(20, [90, 400][roll(0, 1)] ?? 90);
        for (let at: string | undefined = place; at !== undefined; at = wholes.get(at)) {
          for (const part of [group, '']) {
            const key = [at, year, part].join(',');
            const [n, d] = sums.get(key) ?? [0, 0];
            sums.set(key, [n + poor, d + children]);
          }
        }
      }
    }
  }
  const tables: Record<'poor' | 'children' | 'poverty', string[]> = {
    poor: [header],
    children: [header],
    poverty: [header],
  };
  for (const [key, [poor, children]] of sums) {
    const [at = '', year = '', group = ''] = key.split(',');
    tables.poor.push(`${at},${year},${poor},,,,,${group},`);
    tables.children.push(`${at},${year},${children},,,,,${group},`);
    if (linked) continue;
    tables.poverty.push(`${at},${year},,${poor},${children},,,${group},`);
  }
  const features = (ids: readonly string[]) =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: ids.map((id, i) => ({
        type: 'Feature',
        properties: { id, name: `Place ${id}`, parent: wholes.get(id) },
        geometry: { type: 'Polygon', coordinates: [square(i)] },
      })),
    });
  const links = linked ? 'poor,children' : ',';
  const files = new Map([
    [
      'data/municipality.yaml',
      `id: town
name: Fogtown
language: en
site: https://fogtown.example
publisher: { name: Fogtown }
licence: CC0-1.0
demonstration: Made up.
asOf: 2023-01-01
levels:
  - { id: borough, title: Borough, plural: Boroughs, file: geography/boroughs.geojson }
  - { id: district, title: District, plural: Districts, file: geography/districts.geojson, report: true }
disclosure: { minimumCount: ${minimum}, minimumDenominator: ${minimumDenominator}, width: ${width} }
themes: [{ id: life, title: Life }]
`,
    ],
    ['data/geography/boroughs.geojson', features(['b0', 'b1'])],
    ['data/geography/districts.geojson', features(districts)],
    [
      'data/indicators.csv',
      `id,theme,title,short,unit,polarity,numerator_indicator,denominator_indicator
children,life,So many children live here.,Children,count,neutral,,
poor,life,So many children are poor.,Poor children,count,lower,,
poverty,life,Of 100 children so many are poor.,Child poverty,percent,lower,${links}
`,
    ],
    ['data/groups.csv', 'id,title,dimension,order\nm,boys,sex,1\nw,girls,sex,2\n'],
    [
      'content/narratives/story.mdx',
      `---
title: A story
summary: In short.
authors: Someone
date: 2022-12-01
status: published
---

<Value indicator="poor" area="d0" period="2022"/>, <Value indicator="poverty" area="d1" period="2022" format="words"/>.

<ScatterPlot x="poor" y="poverty"/>

<TrendChart indicator="poor" areas="d0|d1|d2"/>

<ComparisonChart indicator="poverty"/>

<ChoroplethMap indicator="poverty"/>

<IndicatorTable indicator="poor"/>
`,
    ],
  ]);
  for (const [id, rows] of Object.entries(tables)) {
    if (rows.length > 1) files.set(`data/observations/${id}.csv`, `${rows.join('\n')}\n`);
  }
  for (const slug of ['impressum', 'datenschutz', 'barrierefreiheit']) {
    files.set(`content/pages/${slug}.mdx`, `---\ntitle: ${slug}\n---\n\nText.\n`);
  }
  return { minimum, minimumDenominator, width, files, wholes, linked };
}

export function writeFolder(folder: string, files: ReadonlyMap<string, string>): string {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
