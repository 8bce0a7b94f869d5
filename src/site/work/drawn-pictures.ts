/** Drawings made into points, on all cores, kept by the hash of what they are made from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { versionOfLetters } from './letters.ts';

/** Points of a screen that a unit of a drawing is long, in dots per inch. */
const density = 72;
/** Letters and flat colours: more effort takes far longer and makes them hardly smaller. */
const png = { compressionLevel: 3, adaptiveFiltering: false } as const;

export interface DrawnPictures {
  /**
   * Asks for a picture; once is enough.
   *
   * @param svg the drawing, letters and rules included
   * @param scale points for a unit of the drawing
   */
  ask(address: SiteAddress, svg: string, scale: number): void;
  /** Resolves when all that has been asked for is made. */
  made(): Promise<void>;
  /** Files of the site, with the kept one of each. */
  readonly files: ReadonlyMap<SiteAddress, string>;
}

/** Opens the pictures kept in `folder`. */
export function openDrawnPictures(folder: string): DrawnPictures {
  const recipe = JSON.stringify([png, density, sharp.versions, versionOfLetters()]);
  const files = new Map<SiteAddress, string>();
  const waiting: (() => Promise<void>)[] = [];
  const running = new Set<Promise<void>>();
  let failure: { readonly reason: unknown } | undefined;
  const next = (): void => {
    while (running.size < availableParallelism()) {
      const make = waiting.shift();
      if (make === undefined) return;
      const work = make()
        .catch((reason: unknown) => {
          failure ??= { reason };
        })
        .finally(() => {
          running.delete(work);
          next();
        });
      running.add(work);
    }
  };
  const asked = new Set<string>();
  return {
    ask(address, svg, scale) {
      if (files.has(address)) return;
      const hash = createHash('sha256').update(recipe).update(String(scale)).update(svg);
      const path = join(folder, `${hash.digest('hex').slice(0, 32)}.png`);
      files.set(address, path);
      if (asked.has(path) || existsSync(path)) return;
      asked.add(path);
      waiting.push(() => drawInto(path, svg, scale));
      next();
    },
    async made() {
      while (running.size > 0) await Promise.race(running);
      if (failure !== undefined) throw failure.reason;
    },
    files,
  };
}

async function drawInto(path: string, svg: string, scale: number): Promise<void> {
  mkdirSync(join(path, '..'), { recursive: true });
  await sharp(Buffer.from(svg), { density: density * scale })
    .png(png)
    .toFile(`${path}.new`);
  renameSync(`${path}.new`, path);
}
