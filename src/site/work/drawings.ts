/**
 * Drawings are made before pages, over the cores, and kept by the hash of what they show: a change of one
 * table redraws only what shows it. A page holds a reference until it is read.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { Figure } from '../../figures/figure.ts';
import type {
  DrawingSetting,
  DrawingTask,
  FigureTask,
  FileTask,
} from '../../figures/drawing-task.ts';
import type { Speech } from '../../language/figure-words.ts';
import type { MapGeometries } from './map-geometries.ts';
import { drawTask } from '../../figures/drawing-task.ts';

/** Below this many missing drawings a second thread costs more than it saves. */
const worthAWorker = 100;

/** Folders whose code decides what a drawing looks like. */
const codeFolders = ['figures', 'language', 'domain', 'report'] as const;

/** A hash over the code that draws: a changed program redraws everything. */
function hashOfCode(): string {
  const hash = createHash('sha256');
  for (const folder of codeFolders) {
    const path = join(import.meta.dirname, '..', '..', folder);
    for (const name of readdirSync(path, { recursive: true }).map(String).toSorted()) {
      if (name.endsWith('.ts') && !name.endsWith('.test.ts'))
        hash.update(readFileSync(join(path, name)));
    }
  }
  return hash.digest('hex');
}

/** What every drawing of a report shares. */
export interface DrawingCommon {
  readonly speech: Speech;
  /** Of the report, for indicators without one of their own. */
  readonly licence: string;
  /** Who publishes the report. */
  readonly publisher: string;
  readonly accent: string | undefined;
  readonly geometries: MapGeometries;
}

export interface DrawingStore {
  /** Asks for a figure; what comes back stands for it until the page is read. */
  figure(task: FigureTask): Figure;
  /** Asks for a file that pages share. */
  file(task: FileTask, address: SiteAddress): void;
  /** Draws all that is asked for and not yet kept. `report` hears how many are done. */
  drawAll(report: (done: number, total: number) => void): Promise<void>;
  /** Files that pages share, with the kept drawing of each. */
  readonly files: ReadonlyMap<SiteAddress, string>;
}

/** Opens the drawings kept in `folder`; `common` is what all of them depend on besides their task. */
export function openDrawings(folder: string, common: DrawingCommon): DrawingStore {
  mkdirSync(folder, { recursive: true });
  const code = createHash('sha256')
    .update(hashOfCode())
    .update(JSON.stringify([common.speech, common.licence, common.publisher, common.accent]))
    .digest('hex');
  const outlines = new Map<string, string>();
  /** Outlines are large and shared by many tasks: hashed once. */
  const outlineHash = (key: string): string => {
    let hash = outlines.get(key);
    if (hash === undefined) {
      hash = createHash('sha256')
        .update(JSON.stringify(common.geometries.at(key)))
        .digest('hex');
      outlines.set(key, hash);
    }
    return hash;
  };
  const wanted = new Map<string, DrawingTask>();
  const files = new Map<SiteAddress, string>();

  const ask = (task: DrawingTask): string => {
    const hash = createHash('sha256').update(code).update(JSON.stringify(task));
    if ('geometry' in task) hash.update(outlineHash(task.geometry));
    const name = hash.digest('hex').slice(0, 32);
    wanted.set(name, task);
    return join(folder, `${name}.json`);
  };

  return {
    figure: (task) => ({ $figure: ask(task) }) as unknown as Figure,
    file: (task, address) => {
      files.set(address, ask(task));
    },
    files,
    async drawAll(report) {
      const { speech, licence, publisher, accent } = common;
      const setting: DrawingSetting = {
        speech,
        licence,
        publisher,
        accent,
        geometries: common.geometries.all,
      };
      const missing = [...wanted].filter(([name]) => !existsSync(join(folder, `${name}.json`)));
      const total = wanted.size;
      let done = total - missing.length;
      report(done, total);
      const keep = (name: string, drawing: unknown): void => {
        const path = join(folder, `${name}.json`);
        writeFileSync(`${path}.new`, JSON.stringify(drawing));
        renameSync(`${path}.new`, path);
        done += 1;
        report(done, total);
      };
      const cores = Math.min(availableParallelism(), Math.ceil(missing.length / worthAWorker));
      if (cores <= 1) {
        for (const [name, task] of missing) keep(name, drawTask(task, setting));
        return;
      }
      // The main thread hands out small portions, so that a slow one does not hold up a core.
      const queue = missing.toReversed();
      await Promise.all(Array.from({ length: cores }, () => drawInWorker(queue, setting, keep)));
    },
  };
}

function drawInWorker(
  queue: [string, DrawingTask][],
  setting: DrawingSetting,
  keep: (name: string, drawing: unknown) => void,
): Promise<void> {
  const worker = new Worker(new URL('./drawing-worker.ts', import.meta.url), {
    workerData: setting,
  });
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const portion = queue.splice(-8);
      if (portion.length === 0) {
        void worker.terminate().then(() => {
          resolve();
        });
      } else worker.postMessage(portion);
    };
    worker.on('message', (drawn: readonly [string, unknown][]) => {
      for (const [name, drawing] of drawn) keep(name, drawing);
      next();
    });
    worker.on('error', reject);
    next();
  });
}
