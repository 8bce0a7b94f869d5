/** The folder of one run of all tests: empty at its beginning, gone at its end. */
import { rmSync } from 'node:fs';
import { runFolder } from './folders.ts';

const remove = (): void => {
  rmSync(runFolder, { recursive: true, force: true });
};

export const setup = remove;
export const teardown = remove;
