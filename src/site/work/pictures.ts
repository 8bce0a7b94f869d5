/**
 * Pictures of the words, made for pages: WebP and JPEG in two widths, without what a camera notes of place and time,
 * kept by the hash of the original.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { slugOf } from '../../domain/naming/slug.ts';
import type { Picture } from '../../domain/words/picture.ts';
import type { PictureWidth, ShownPicture } from '../words/shown-picture.ts';

/** In pixels: of a column of text on a telephone, and of the same on a fine screen. */
const widths = [640, 1280] as const;

/** Settings of the formats, as sharp takes them. */
const recipe = {
  webp: { quality: 76, effort: 4 },
  jpeg: { quality: 78, mozjpeg: true },
} as const;
type Format = keyof typeof recipe;

interface PictureTask {
  readonly picture: Picture;
  readonly format: Format;
  readonly width: number;
  /** Where it is kept. */
  readonly path: string;
}

export interface PictureStore {
  /** Asks for a picture; its files are there when `made` has resolved. */
  shown(file: string, alternative: string, credit: string | undefined): ShownPicture;
  /** Resolves when all that has been asked for is made. @throws where a file has changed since it was checked */
  made(): Promise<void>;
  /** Files that pages show, with the kept one of each. */
  readonly files: ReadonlyMap<SiteAddress, string>;
}

/**
 * Opens the pictures kept in `folder`.
 *
 * @param report the report folder, absolute
 * @param pictures those of the words, checked, by path
 */
export function openPictures(
  folder: string,
  report: string,
  pictures: ReadonlyMap<string, Picture>,
): PictureStore {
  mkdirSync(folder, { recursive: true });
  // Another libvips may write other bytes.
  const code = JSON.stringify([recipe, sharp.versions]);
  const tasks = new Map<SiteAddress, PictureTask>();
  let making = Promise.resolve();
  const ask = (picture: Picture, format: Format, width: number): PictureWidth => {
    const name =
      slugOf(
        picture.file
          .split('/')
          .at(-1)
          ?.replace(/\.[^.]*$/u, '') ?? '',
      ) || 'bild';
    const address = addresses.photo(
      `${name}-${picture.hash.slice(0, 8)}-${String(width)}.${format}`,
    );
    const hash = createHash('sha256').update(code).update(picture.hash).update(String(width));
    const path = join(folder, `${hash.digest('hex').slice(0, 32)}.${format}`);
    tasks.set(address, { picture, format, width, path });
    return { address, width };
  };
  return {
    shown(file, alternative, credit) {
      const picture = pictures.get(file);
      if (picture === undefined) throw new Error(`${file} has not been read`);
      const fitting = [...new Set(widths.map((width) => Math.min(width, picture.width)))];
      const width = Math.max(...fitting);
      return {
        alternative,
        credit,
        width,
        height: Math.max(1, Math.round((picture.height * width) / picture.width)),
        webp: fitting.map((one) => ask(picture, 'webp', one)),
        jpeg: fitting.map((one) => ask(picture, 'jpeg', one)),
      };
    },
    made() {
      // One after the other: what two pages show is made once.
      making = making.then(() => makeMissing(report, [...tasks.values()]));
      return making;
    },
    get files() {
      return new Map([...tasks].map(([address, { path }]) => [address, path]));
    },
  };
}

async function makeMissing(report: string, tasks: readonly PictureTask[]): Promise<void> {
  const missing = tasks.filter(({ path }) => !existsSync(path));
  for (const [file, wanted] of Map.groupBy(missing, ({ picture }) => picture.file)) {
    const bytes = readFileSync(join(report, file));
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (wanted.some(({ picture }) => picture.hash !== hash)) {
      throw new Error(`${file} has changed since it was checked`);
    }
    await Promise.all(wanted.map((task) => make(bytes, task)));
  }
}

/** Turned upright and in sRGB, on white where it is see-through; of the original's notes nothing is kept. */
async function make(bytes: Uint8Array, { format, width, path }: PictureTask): Promise<void> {
  const upright = sharp(bytes, { failOn: 'error' }).autoOrient().resize(width);
  const picture = format === 'jpeg' ? upright.flatten({ background: '#ffffff' }) : upright;
  await picture.toFormat(format, recipe[format]).toFile(`${path}.new`);
  renameSync(`${path}.new`, path);
}
