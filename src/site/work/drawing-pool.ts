/** Drawing over the cores: the first tasks are drawn at once, many of them get threads of their own. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DrawingTask } from '../../figures/drawing-task.ts';
import type { MapGeometry } from '../../figures/map/map-geometry.ts';
import { KeptDrawings } from './kept-drawings.ts';
import type { Drawing, Keeping } from './kept-drawings.ts';
import type { DrawingAnswer, DrawingRequest } from './drawing-worker.ts';

/** Below this many pages with drawings a thread costs more than it saves (it loads the code that draws). */
const worthAThread = 24;

/** Pages that wait at one thread before a further one is started. */
const worthAnother = 16;

interface Thread {
  readonly worker: Worker;
  readonly outlines: Set<string>;
  waiting: number;
}

export class DrawingPool {
  readonly #keeping: Keeping;
  /** All outlines asked for so far; grows while pages are assembled. */
  readonly #outlines: Readonly<Record<string, MapGeometry>>;
  readonly #own: KeptDrawings;
  readonly #threads: Thread[] = [];
  readonly #answers = new Map<number, PromiseWithResolvers<readonly Drawing[]>>();
  #asked = 0;

  constructor(keeping: Keeping, outlines: Readonly<Record<string, MapGeometry>>) {
    this.#keeping = keeping;
    this.#outlines = outlines;
    this.#own = new KeptDrawings(keeping);
  }

  /**
   * Draws the tasks of one page.
   *
   * @returns one drawing for each task, in their order
   */
  async draw(tasks: readonly DrawingTask[]): Promise<readonly Drawing[]> {
    const number = this.#asked;
    this.#asked += 1;
    const thread = number < worthAThread ? undefined : this.#leastBusy();
    if (thread === undefined) {
      for (const key of outlinesOf(tasks)) this.#own.addOutlines(key, this.#outline(key));
      return this.#own.draw(tasks);
    }
    const answer = Promise.withResolvers<readonly Drawing[]>();
    this.#answers.set(number, answer);
    const missing = outlinesOf(tasks).filter((key) => !thread.outlines.has(key));
    if (missing.length > 0) {
      for (const key of missing) thread.outlines.add(key);
      this.#post(thread, { outlines: missing.map((key) => [key, this.#outline(key)]) });
    }
    thread.waiting += 1;
    this.#post(thread, { number, tasks });
    return answer.promise;
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map(({ worker }) => worker.terminate()));
  }

  #post({ worker }: Thread, request: DrawingRequest): void {
    worker.postMessage(request);
  }

  #outline(key: string): MapGeometry {
    const found = this.#outlines[key];
    if (found === undefined) throw new Error(`no outlines “${key}”`);
    return found;
  }

  #leastBusy(): Thread {
    const [first, ...others] = this.#threads;
    const least = others.reduce(
      (one, other) => (one === undefined || other.waiting < one.waiting ? other : one),
      first,
    );
    if (
      least === undefined ||
      (least.waiting > worthAnother && this.#threads.length < mostThreads)
    ) {
      return this.#start();
    }
    return least;
  }

  #start(): Thread {
    const worker = new Worker(new URL('./drawing-worker.ts', import.meta.url), {
      workerData: this.#keeping,
    });
    const thread: Thread = { worker, outlines: new Set(), waiting: 0 };
    worker.on('message', ({ number, drawings }: DrawingAnswer) => {
      thread.waiting -= 1;
      this.#answers.get(number)?.resolve(drawings);
      this.#answers.delete(number);
    });
    worker.on('error', (error) => {
      for (const { reject } of this.#answers.values()) reject(error);
      this.#answers.clear();
    });
    this.#threads.push(thread);
    return thread;
  }
}

/** Assembling and rendering have a thread each; what is left of the cores draws. */
const mostThreads = Math.max(1, availableParallelism() - 1);

const outlinesOf = (tasks: readonly DrawingTask[]): readonly string[] => [
  ...new Set(tasks.flatMap(({ geometry }) => (geometry === undefined ? [] : [geometry]))),
];
