/** One core's share of the drawings: portions in, drawings out. */
import { parentPort, workerData } from 'node:worker_threads';
import { drawTask } from '../../figures/drawing-task.ts';
import type { DrawingSetting, DrawingTask } from '../../figures/drawing-task.ts';

const setting = workerData as DrawingSetting;

parentPort?.on('message', (portion: readonly [string, DrawingTask][]) => {
  parentPort?.postMessage(portion.map(([name, task]) => [name, drawTask(task, setting)]));
});
