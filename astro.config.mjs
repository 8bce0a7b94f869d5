import { isAbsolute, resolve } from 'node:path';
import { defineConfig } from 'astro/config';

// The commands (scripts/) prepare the report first and say by these variables where it goes;
// without them only `astro check` has anything to do here.
const { CHANCENATLAS_PUBLIC, CHANCENATLAS_OUT, CHANCENATLAS_SITE, CHANCENATLAS_BASE } = process.env;

const root = import.meta.dirname;
const inRoot = (path) => (isAbsolute(path) ? path : resolve(root, path));

export default defineConfig({
  root,
  // The build writes style sheets, scripts, fonts, shared drawings and downloads beside the pages itself, where a
  // second copy of them all would cost time; the preview serves them from a folder.
  publicDir: CHANCENATLAS_PUBLIC ?? '.build/no-public',
  // Inside the repository: the builder's intermediate chunks find their packages only there.
  outDir: inRoot(CHANCENATLAS_OUT ?? '.build/site'),
  cacheDir: inRoot('.build/cache'),
  ...(CHANCENATLAS_SITE ? { site: CHANCENATLAS_SITE } : {}),
  // Links are relative; the base shows in canonical addresses and in the 404 page alone.
  base: CHANCENATLAS_BASE ?? '/',
  trailingSlash: 'always',
  // White space as in JSX, which is how Prettier breaks lines: a space that counts is written {' '}.
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 }, logLevel: 'warn' },
});
