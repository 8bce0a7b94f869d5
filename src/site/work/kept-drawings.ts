/** Drawings kept from build to build by the hash of all they depend on: the code that draws, and what it is given. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawTask } from '../../figures/drawing-task.ts';
import type { DrawingSetting, DrawingTask } from '../../figures/drawing-task.ts';
import type { Figure, SharedDrawing } from '../../figures/figure.ts';

/** What drawing a task gives: a figure of a page, or a file that pages share. */
export type Drawing = Figure | SharedDrawing;

/** Folders whose code decides what a drawing looks like. */
const codeFolders = ['figures', 'language', 'domain', 'report'] as const;

/** A hash over the code that draws: a changed program redraws everything. */
export function hashOfDrawingCode(): string {
  const hash = createHash('sha256');
  for (const folder of codeFolders) {
    const path = join(import.meta.dirname, '..', '..', folder);
    for (const name of readdirSync(path, { recursive: true }).map(String).toSorted()) {
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) {
        hash.update(readFileSync(join(path, name)));
      }
    }
  }
  return hash.digest('hex');
}

/** Where drawings are kept, and what all of them depend on besides their task. */
export interface Keeping {
  /** Absolute path. */
  readonly folder: string;
  readonly code: string;
  readonly setting: DrawingSetting;
}

/** Draws tasks, or takes what is kept of them; one thread each has its own. */
export class KeptDrawings {
  readonly #folder: string;
  readonly #common: string;
  readonly #outlines = new Map<string, string>();
  readonly #setting: DrawingSetting;

  constructor({ folder, code, setting }: Keeping) {
    mkdirSync(folder, { recursive: true });
    const { geometries, ...rest } = setting;
    this.#folder = folder;
    this.#setting = { ...rest, geometries: { ...geometries } };
    this.#common = createHash('sha256').update(code).update(JSON.stringify(rest)).digest('hex');
  }

  /** Outlines that tasks from now on may name. */
  addOutlines(key: string, outlines: DrawingSetting['geometries'][string]): void {
    (this.#setting.geometries as Record<string, typeof outlines>)[key] = outlines;
  }

  /**
   * Draws what is asked for together, which is kept together: one file for the drawings of a page.
   *
   * @returns one drawing for each task, in their order
   */
  draw(tasks: readonly DrawingTask[]): readonly Drawing[] {
    const file = join(this.#folder, `${this.#nameOf(tasks)}.json`);
    const kept = readIfThere(file);
    if (kept !== undefined) return JSON.parse(kept) as Drawing[];
    const drawings = tasks.map((task) => drawTask(task, this.#setting));
    // Another thread or build may write the same: whole files only.
    const incoming = `${file}.${process.pid}.new`;
    writeFileSync(incoming, JSON.stringify(drawings));
    renameSync(incoming, file);
    return drawings;
  }

  #nameOf(tasks: readonly DrawingTask[]): string {
    const hash = createHash('sha256').update(this.#common).update(JSON.stringify(tasks));
    for (const { geometry } of tasks) {
      if (geometry !== undefined) hash.update(this.#outlineHash(geometry));
    }
    return hash.digest('hex').slice(0, 32);
  }

  /** Outlines are large and shared by many tasks: hashed once. */
  #outlineHash(key: string): string {
    let hash = this.#outlines.get(key);
    if (hash === undefined) {
      hash = createHash('sha256')
        .update(JSON.stringify(this.#setting.geometries[key]))
        .digest('hex');
      this.#outlines.set(key, hash);
    }
    return hash;
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
