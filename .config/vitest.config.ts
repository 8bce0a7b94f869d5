import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';
import { prepareLetters } from '../src/site/work/letters.ts';

// Threads that run tests have a copy of the environment, which drawing libraries do not see.
prepareLetters(join(import.meta.dirname, '..', '.build', 'letters'));

/**
 * What takes long, so that none of it runs alone at the end. Files that wait for the same shared site
 * (src/test/shared-site.ts) do not stand side by side.
 */
const longest = [
  'example-site',
  'secondary-properties',
  'protect-audited',
  'bad-inputs',
  'network',
  'attacks',
  'large-city',
  'partial-reports',
  'pointer',
  'new-report',
  'comparison',
  'disclosure-outside',
  'ended-commands',
  'full-disk',
  'area-profile',
  'preview',
  'disclosure-large',
].map((name) => `${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = longest.indexOf(basename(moduleId));
      return place === -1 ? longest.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

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
    sequence: { sequencer: LongestFirst },
    // A net for what hangs, wide enough for a busy machine; no claim rests on it.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
