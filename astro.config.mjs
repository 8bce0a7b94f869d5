import { isAbsolute, resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { tagSchemas } from './src/figures/tags.ts';
import { parserFeatures } from './src/readers/words/mdx.ts';
import { publishedWords } from './src/readers/words/published-tree.ts';

// The commands (scripts/) prepare the report first and say by these variables where it goes;
// without them only `astro check` has anything to do here.
const { CHANCENATLAS_TEXTS, CHANCENATLAS_OUT, CHANCENATLAS_SITE, CHANCENATLAS_BASE } = process.env;

const root = import.meta.dirname;
const inRoot = (path) => (isAbsolute(path) ? path : resolve(root, path));

export default defineConfig({
  root,
  // Build and preview put style sheets, scripts, fonts, shared drawings and downloads beside the pages themselves.
  publicDir: '.build/no-public',
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
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  devToolbar: { enabled: false },
  // Words of editors: parsed as the check parses them, and compiled from its closed list (decision 009).
  integrations: [
    mdx({
      processor: satteri({ mdastPlugins: [publishedWords(tagSchemas)], features: parserFeatures }),
      syntaxHighlight: false,
    }),
  ],
  vite: {
    build: {
      assetsInlineLimit: 0,
      // All texts in one chunk: a thousand small files cost the build more than what is in them.
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'texts', test: /\/texts\/[^/]+\.mdx$/ }] } },
      },
    },
    logLevel: 'warn',
    // What builds and tests leave there may be large, or lead out of the repository.
    server: { watch: { ignored: ['**/.build/**'] } },
    // The texts of the report, as they were checked (src/site/work/text-files.ts).
    resolve: { alias: { '~texts': inRoot(CHANCENATLAS_TEXTS ?? '.build/no-texts') } },
  },
});
