/** The report folder on disk. With read-report.ts the only reader that opens files. */
import { lstatSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { nearestName } from '../domain/naming/nearest-name.ts';
import type { ProblemList } from '../domain/problem/problem.ts';

/** Largest sizes in megabytes: beyond them a file is no honest report, or more than memory bears. */
export const megabytes = {
  yaml: 1,
  table: 64,
  observations: 256,
  boundaries: 200,
  words: 2,
  picture: 40,
} as const;

/** Left by systems and editors; nobody means them as input. */
const leftover = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)|~$/iu;

/** A folder of such a name stands where a file should be. */
const fileName = /\.(?:csv|ya?ml|mdx?|geojson|topojson)$/iu;

/** Deeper folders do not belong to a report. */
const deepest = 6;

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Opens files of one report folder and nothing outside it; paths are relative to it, with `/`. */
export class ReportFolder {
  readonly #root: string;
  readonly #problems: ProblemList;
  /** Folders are listed more than once; their mistakes are told once. */
  readonly #reported = new Set<string>();

  constructor(root: string, problems: ProblemList) {
    this.#problems = problems;
    try {
      this.#root = realpathSync(root);
    } catch {
      this.#root = root;
    }
  }

  /** Whether there is a folder at a path, links followed. */
  isFolder(path: string): boolean {
    try {
      return statSync(this.#path(path)).isDirectory();
    } catch {
      return false;
    }
  }

  /** Whether anything is at a path, a link that leads nowhere included. */
  has(path: string): boolean {
    try {
      lstatSync(this.#path(path));
      return true;
    } catch {
      return false;
    }
  }

  /**
   * Files below a folder in code-unit order of their paths; what systems leave behind is skipped.
   * Links to files count as files: reading decides where they may lead.
   */
  list(folder: string, above: readonly string[] = []): readonly string[] {
    if (!this.isFolder(folder)) return [];
    const real = this.#realPath(folder);
    if (real === undefined || !this.#contains(real)) {
      return this.#refuse('link-out-of-folder', folder);
    }
    // A link to a folder above would lead round in a circle.
    if (above.includes(real) || above.length > deepest) return [];
    let names: readonly string[];
    try {
      names = readdirSync(real);
    } catch {
      return this.#refuse('unreadable-file', folder);
    }
    return names
      .filter((name) => !leftover.test(name))
      .map((name) => `${folder}/${name}`)
      .flatMap((path) => {
        if (!this.isFolder(path)) return [path];
        if (fileName.test(path)) return this.#refuse('not-a-file', path);
        return this.list(path, [...above, real]);
      })
      .sort(byCodeUnits);
  }

  /**
   * Bytes of a file. Problems: `missing-file`, `not-a-file`, `unreadable-file`, `link-out-of-folder`,
   * `file-too-large`; then undefined.
   */
  read(path: string, limit: number): Uint8Array | undefined {
    const report = (code: 'not-a-file' | 'unreadable-file' | 'link-out-of-folder'): undefined => {
      this.#refuse(code, path);
    };
    if (!this.has(path)) {
      const folder = path.split('/').slice(0, -1).join('/');
      const facts = { file: path, present: this.#namesIn(folder), other: this.like(path) };
      this.#problems.add('missing-file', { file: path }, facts);
      return undefined;
    }
    try {
      const real = this.#realPath(path);
      if (real === undefined) return report('unreadable-file');
      if (!this.#contains(real)) return report('link-out-of-folder');
      const status = statSync(real);
      // A device or a pipe would never end.
      if (!status.isFile()) return report('not-a-file');
      if (status.size > limit * 1_000_000) {
        const facts = { file: path, megabytes: limit };
        this.#problems.add('file-too-large', { file: path }, facts);
        return undefined;
      }
      return readFileSync(real);
    } catch {
      return report('unreadable-file');
    }
  }

  /** Bytes of a file; 0 where it cannot be opened. */
  sizeOf(path: string): number {
    try {
      return statSync(this.#path(path)).size;
    } catch {
      return 0;
    }
  }

  /** What stands beside the place where a file or folder is missing and is named nearly so, mostly in another case. */
  like(path: string): string | undefined {
    const names = path.split('/');
    const name = names.pop() ?? '';
    const near = nearestName(name, this.#namesIn(names.join('/')));
    return near === undefined ? undefined : [...names, near].join('/');
  }

  /** Bytes of a file that may be absent. */
  readIfPresent(path: string, limit: number): Uint8Array | undefined {
    return this.has(path) ? this.read(path, limit) : undefined;
  }

  #refuse(
    code: 'link-out-of-folder' | 'unreadable-file' | 'not-a-file',
    folder: string,
  ): readonly string[] {
    if (!this.#reported.has(folder)) this.#problems.add(code, { file: folder }, { file: folder });
    this.#reported.add(folder);
    return [];
  }

  #path(path: string): string {
    return join(this.#root, ...path.split('/'));
  }

  /** All links followed; undefined where one leads nowhere. */
  #realPath(path: string): string | undefined {
    try {
      return realpathSync(this.#path(path));
    } catch {
      return undefined;
    }
  }

  #contains(real: string): boolean {
    return real === this.#root || real.startsWith(this.#root + sep);
  }

  #namesIn(folder: string): readonly string[] {
    try {
      return readdirSync(this.#path(folder))
        .filter((name) => !leftover.test(name))
        .sort(byCodeUnits);
    } catch {
      return [];
    }
  }
}
