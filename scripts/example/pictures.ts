import sharp from 'sharp';
import { createRandom, seedOf } from './random.ts';
import type { ExampleFile } from './tables.ts';

/** Where photos would lie in a real report: drawings of places that do not exist. */
const width = 1600;
const height = 1000;

const ground = '#dfe4d6';
const ink = '#2f3640';
const brick = '#b3563c';
const glass = '#a9c7d8';

const rect = (x: number, y: number, w: number, h: number, fill: string, round = 0): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}" fill="${fill}"/>`;
const circle = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
const shape = (points: string, fill: string): string =>
  `<polygon points="${points}" fill="${fill}"/>`;
const line = (x1: number, y1: number, x2: number, y2: number, wide: number): string =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${ink}" stroke-width="${wide}"/>`;

const scene = (sky: string, shapes: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    rect(0, 0, width, height, sky),
    rect(0, 700, width, 300, ground),
    ...shapes,
    '</svg>',
  ].join('');

/** Windows in rows, all of one size. */
const windows = (x: number, y: number, columns: number, rows: number, step: number): string[] =>
  Array.from({ length: columns * rows }, (_, at) =>
    rect(
      x + (at % columns) * step,
      y + Math.floor(at / columns) * step,
      step * 0.6,
      step * 0.7,
      glass,
    ),
  );

/** A person from afar; children are shorter. */
const person = (x: number, size: number, coat: string): string =>
  [
    rect(x - size * 0.22, 790 - size, size * 0.44, size * 0.75, coat, size * 0.18),
    circle(x, 775 - size, size * 0.2, '#c9987a'),
    line(x - size * 0.1, 780 - size * 0.3, x - size * 0.1, 795, size * 0.1),
    line(x + size * 0.1, 780 - size * 0.3, x + size * 0.1, 795, size * 0.1),
  ].join('');

const coats = ['#3f6b8c', '#c7923e', '#7a5c8e', '#4f7d5b', '#a8474b'] as const;
const group = (name: string, count: number, from: number, to: number): string[] => {
  const random = createRandom(seedOf('picture', name));
  return Array.from({ length: count }, (_, at) =>
    person(
      Math.round(from + ((to - from) * (at + 0.5 * random())) / count),
      Math.round(70 + 60 * random()),
      coats[at % coats.length] ?? ink,
    ),
  );
};

/** A signal box that became a family centre, beside the rails. */
const gleis3 = scene('#e9e3d3', [
  rect(520, 260, 520, 460, brick),
  shape('480,260 1080,260 1000,170 560,170', ink),
  rect(560, 300, 440, 130, glass),
  ...[648, 736, 824, 912].map((x) => line(x, 300, x, 430, 8)),
  rect(730, 540, 110, 180, '#3b4a3f'),
  ...windows(560, 520, 2, 1, 80),
  ...windows(890, 520, 2, 1, 70),
  ...[860, 900, 950].map((y) => line(0, y, width, y, 8)),
  ...Array.from({ length: 27 }, (_, at) => line(at * 62, 850, at * 62 - 30, 965, 10)),
  ...group('gleis-3', 9, 180, 1480),
]);

/** The bus that takes children to the pool. */
const bus = scene('#d7e5ea', [
  rect(0, 380, 620, 330, '#c8ccc4'),
  ...windows(50, 430, 7, 2, 80),
  rect(560, 470, 880, 260, '#d8a13a', 30),
  ...Array.from({ length: 6 }, (_, at) => rect(610 + at * 118, 510, 98, 100, glass, 10)),
  rect(1330, 510, 80, 190, '#7f9aa8', 10),
  ...[740, 1240].flatMap((x) => [circle(x, 735, 58, ink), circle(x, 735, 26, '#c8ccc4')]),
  ...group('bus', 7, 120, 540),
]);

/** A new street with young trees, each behind its rail. */
const avenue = scene('#dde6ee', [
  ...Array.from({ length: 5 }, (_, at) => {
    const x = 30 + at * 315;
    const tall = at % 2 === 0 ? 330 : 280;
    const wall = ['#e8ddc8', '#cfd8c4', '#e2cfc2'][at % 3] ?? brick;
    return [
      rect(x, 700 - tall, 270, tall, wall),
      rect(x - 10, 690 - tall, 290, 22, ink),
      ...windows(x + 35, 730 - tall, 3, Math.floor((tall - 60) / 75), 75),
    ].join('');
  }),
  rect(0, 830, width, 110, '#b9bcb8'),
  ...Array.from({ length: 6 }, (_, at) => {
    const x = 130 + at * 270;
    return [
      line(x, 560, x, 830, 12),
      circle(x, 540, 62, '#7d9b62'),
      ...[-24, 24].map((aside) => line(x + aside, 730, x + aside, 830, 5)),
      line(x - 24, 745, x + 24, 745, 5),
    ].join('');
  }),
  ...group('avenue', 8, 60, 1560),
]);

/** The pictures that stand beside the words of the example. */
export async function drawPictures(): Promise<readonly ExampleFile[]> {
  const scenes = [
    ['content/areas/gleis-3.png', gleis3],
    ['content/narratives/bus-zum-buergerbad.png', bus],
    ['content/narratives/obstbaumallee.png', avenue],
  ] as const;
  return Promise.all(
    scenes.map(async ([path, svg]) => ({
      path,
      bytes: await sharp(Buffer.from(svg))
        .png({ palette: true, colours: 64, effort: 10 })
        .toBuffer(),
    })),
  );
}
