/** Pictures of words as files: what is read, what is refused, what is made of them. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PictureNode, Words } from '../domain/words/words.ts';
import { readPictures } from '../readers/words/read-pictures.ts';
import { openPictures } from '../site/work/pictures.ts';
import { emptyFolder } from './folders.ts';

const folder = emptyFolder('pictures');
const report = join(folder, 'report');

const place = { file: 'content/narratives/a.mdx', line: 9, column: 1 };
const text = (...files: readonly string[]): Words => ({
  file: place.file,
  text: '',
  nodes: files.map((name): PictureNode => ({
    kind: 'picture',
    file: `content/narratives/${name}`,
    alternative: 'a',
    credit: 'c',
    place,
  })),
});

const write = (name: string, bytes: Uint8Array | string): void => {
  const path = join(report, 'content/narratives', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
};

/** A photo as a telephone writes it: lying on its side, with the place where it was taken. */
const photo = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#7a9' } })
    .composite([
      {
        input: { create: { width: 12, height: 9, channels: 3, background: '#b33' } },
        left: 4,
        top: 3,
      },
    ])
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Artist: 'SecretPerson' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    })
    .jpeg()
    .toBuffer();

beforeAll(async () => {
  write('foto.jpg', await photo(1600, 900));
  const small = await sharp({
    create: { width: 300, height: 200, channels: 3, background: '#7a9' },
  })
    .png()
    .toBuffer();
  write('klein.png', small);
  write('klein.webp', await sharp(small).webp().toBuffer());
  write('klein.avif', await sharp(small).avif({ effort: 0 }).toBuffer());
  write('text.jpg', 'This is no picture.\n');
  write('leer.png', '');
  write('zeichnung.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  const whole = await photo(900, 600);
  write('halb.jpg', whole.subarray(0, whole.length / 2));
  writeFileSync(join(folder, 'outside.png'), small);
  symlinkSync(join(folder, 'outside.png'), join(report, 'content/narratives/link.png'));
});

describe('a picture of the words', () => {
  it('is read by its bytes, whatever its name says, and stands upright', async () => {
    const { pictures, problems } = await readPictures(report, [
      text('foto.jpg', 'klein.png', 'klein.webp', 'klein.avif'),
      text('foto.jpg'),
    ]);
    expect(problems).toEqual([]);
    expect([...pictures.values()].map(({ width, height }) => [width, height])).toEqual([
      [900, 1600],
      [300, 200],
      [300, 200],
      [300, 200],
    ]);
  });

  it('is refused where it is none, is damaged, is missing or lies outside', async () => {
    const names = ['text.jpg', 'leer.png', 'zeichnung.svg', 'halb.jpg', 'fotos.jpg', 'link.png'];
    const { pictures, problems } = await readPictures(report, [text(...names)]);
    expect(pictures.size).toBe(0);
    expect(problems.map(({ code, facts, place: { line } }) => ({ code, facts, line }))).toEqual([
      {
        code: 'not-a-picture',
        facts: { source: 'text.jpg', why: 'unknown', kind: undefined },
        line: 9,
      },
      {
        code: 'not-a-picture',
        facts: { source: 'leer.png', why: 'unknown', kind: undefined },
        line: 9,
      },
      {
        code: 'not-a-picture',
        facts: { source: 'zeichnung.svg', why: 'kind', kind: 'SVG' },
        line: 9,
      },
      {
        code: 'not-a-picture',
        facts: { source: 'halb.jpg', why: 'damaged', kind: undefined },
        line: 9,
      },
      {
        code: 'picture-not-found',
        facts: { source: 'fotos.jpg', nearest: 'foto.jpg' },
        line: 9,
      },
      {
        code: 'link-out-of-folder',
        facts: { file: 'content/narratives/link.png' },
        line: undefined,
      },
    ]);
  });
});

/** Makes all pictures of a text anew and gives address → bytes. */
async function makeIn(name: string): Promise<ReadonlyMap<string, Buffer>> {
  const { pictures } = await readPictures(report, [text('foto.jpg', 'klein.png')]);
  const store = openPictures(join(folder, name), report, pictures);
  for (const file of pictures.keys()) store.shown(file, 'a', undefined);
  await store.made();
  return new Map([...store.files].map(([address, path]) => [address, readFileSync(path)]));
}

describe('the files of a picture', () => {
  it('are WebP and JPEG in two widths, never wider than the original', async () => {
    const { pictures } = await readPictures(report, [text('foto.jpg', 'klein.png')]);
    const store = openPictures(join(folder, 'made'), report, pictures);
    const large = store.shown('content/narratives/foto.jpg', 'a', 'c');
    const small = store.shown('content/narratives/klein.png', 'a', 'c');
    expect([large.width, large.height, large.webp.length, large.jpeg.length]).toEqual([
      900, 1600, 2, 2,
    ]);
    expect([small.width, small.height, small.webp.length]).toEqual([300, 200, 1]);
    await store.made();
    for (const { address, width } of [...large.webp, ...large.jpeg, ...small.jpeg]) {
      const made = await sharp(store.files.get(address)).metadata();
      expect([made.width, made.format]).toEqual([width, address.split('.').at(-1)]);
    }
  });

  it('hold nothing that the camera noted: no place, no name, no position', async () => {
    for (const bytes of (await makeIn('clean')).values()) {
      const { exif, orientation, icc, xmp } = await sharp(bytes).metadata();
      expect({ exif, orientation, icc, xmp }).toEqual({});
      expect(bytes.includes('SecretPerson')).toBe(false);
    }
  });

  it('are the same bytes and addresses every time', async () => {
    expect(await makeIn('once')).toEqual(await makeIn('again'));
  });

  it('are not made from a file that has changed since it was checked', async () => {
    write('neu.png', readFileSync(join(report, 'content/narratives/klein.png')));
    const { pictures } = await readPictures(report, [text('neu.png')]);
    const store = openPictures(join(folder, 'changed'), report, pictures);
    store.shown('content/narratives/neu.png', 'a', 'c');
    write('neu.png', 'Something else.');
    await expect(store.made()).rejects.toThrow('has changed since it was checked');
  });
});
