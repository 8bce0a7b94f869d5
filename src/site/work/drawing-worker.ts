/** One core's share of the drawings: tasks in, drawings out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { DrawingTask } from '../../figures/drawing-task.ts';
import type { MapGeometry } from '../../figures/map/map-geometry.ts';
import { KeptDrawings } from './kept-drawings.ts';
import type { Drawing, Keeping } from './kept-drawings.ts';

/** What a drawing thread is sent: outlines before the first task that names them, or the tasks of a page. */
export type DrawingRequest =
  | { readonly outlines: readonly (readonly [string, MapGeometry])[] }
  | { readonly number: number; readonly tasks: readonly DrawingTask[] };

/** What it sends back. */
export interface DrawingAnswer {
  readonly number: number;
  readonly drawings: readonly Drawing[];
}

const drawings = new KeptDrawings(workerData as Keeping);

parentPort?.on('message', (request: DrawingRequest) => {
  if ('outlines' in request) {
    for (const [key, outlines] of request.outlines) drawings.addOutlines(key, outlines);
    return;
  }
  const { number, tasks } = request;
  const answer: DrawingAnswer = { number, drawings: drawings.draw(tasks) };
  parentPort?.postMessage(answer);
});
