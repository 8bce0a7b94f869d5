import { defineConfig } from 'vitest/config';

// Unit tests stand beside their source; what needs files or a browser stands in src/test/.
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    pool: 'threads',
    testTimeout: 30_000,
    hookTimeout: 240_000,
  },
});
