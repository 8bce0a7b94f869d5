import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { prepareLetters } from '../src/site/work/letters.ts';

// Threads that run tests have a copy of the environment, which drawing libraries do not see.
prepareLetters(join(import.meta.dirname, '..', '.build', 'letters'));

// Unit tests stand beside their source; what needs files or a browser stands in src/test/.
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'src/test/run-folder.ts',
    pool: 'threads',
    // Vitest would leave one core to itself, and has little to do while tests run.
    maxWorkers: availableParallelism(),
    // Modules are loaded once per worker and not once per file; no test leaves anything behind in them.
    isolate: false,
    // A net for what hangs, wide enough for a busy machine; no claim rests on it.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
