// The import table of the house (src/decisions/001-rooms-by-purity.md): each room may import only the rooms named
// here, and every refusal says why in its own sentence.
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const root = new URL('..', import.meta.url).pathname;

/** What each room may import besides itself, and the sentence that says why. */
const rooms = {
  domain: { may: [], why: 'the field itself imports nothing of ours.', pure: true },
  disclosure: { may: ['domain'], why: 'protection knows the field alone.', pure: true },
  readers: {
    may: ['domain'],
    why: 'readers turn text into domain values; they know nothing behind them.',
  },
  report: { may: ['domain'], why: 'what a page shows is made of publishable values.', pure: true },
  language: { may: ['domain'], why: 'words know the field, not where they are shown.', pure: true },
  figures: {
    may: ['domain', 'report', 'language'],
    why: 'a figure is drawn from its model.',
    pure: true,
  },
  outputs: {
    may: ['domain', 'report', 'figures', 'language'],
    why: 'files beside pages hold what the report holds.',
  },
  handbook: {
    may: ['domain', 'readers', 'figures', 'language'],
    why: 'the handbook is made from what files are checked against; it holds no data of a report.',
  },
  search: {
    may: ['domain'],
    why: 'build and browser compare words by the same code.',
    pure: true,
  },
  site: {
    may: ['domain', 'report', 'figures', 'language', 'handbook', 'search'],
    why: 'pages are assembled from the report, its figures and words.',
  },
  import: {
    may: ['domain', 'readers'],
    why: 'a delivery becomes files of the contract; what the readers know is read by them.',
  },
  starter: {
    may: ['domain', 'readers', 'language'],
    why: 'a first report is made of deliveries and words.',
    pure: true,
  },
  enhancements: {
    may: ['search'],
    why: 'scripts of the browser stand alone; only the search shares its code with the build.',
    pure: true,
  },
};

/** Astro files place what is prepared. */
const placing = ['pages', 'layouts', 'components'];
const placed = ['domain', 'language', 'site', 'figures', ...placing];

/** Forbids a room everything of src/ but itself and what it may import; types are imports too. */
const zone = (room, may, why) => ({
  target: `./src/${room}`,
  from: './src',
  except: [...new Set([room, ...may])].map((name) => `./${name}`),
  message: `${room}: ${why}`,
});

const purity = (room) => ({
  regex: '^(node:|astro)',
  message: `${room}: this room is pure; files, processes and Astro belong elsewhere.`,
});

const rawData = {
  regex: '/domain/dataset(\\.ts)?$',
  message: 'Raw data stay before the gate: take PublishableDataset (domain/publishable.ts).',
};

const tests = ['**/*.test.ts', '**/*.fixture.ts'];

/** What single names a room may not import, beyond whole rooms. */
const restricted = (files, patterns) => ({
  files,
  ignores: tests,
  rules: {
    'no-restricted-imports': 'off',
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
  },
});

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.build/', '.astro/', 'src/test/bad-inputs/', 'public/'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Same input, same bytes: no random.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Same input, same bytes: no clock; the report has its day (asOf).',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Same input, same bytes: no clock.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale/]',
          message: 'No locale of the machine: format through src/language.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: [...tests, 'src/test/**'],
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: root,
          zones: [
            ...Object.entries(rooms).map(([room, { may, why }]) => zone(room, may, why)),
            ...placing.map((room) => zone(room, placed, 'pages place what is prepared.')),
          ],
        },
      ],
    },
  },
  ...Object.entries(rooms)
    .filter(([room]) => room !== 'readers' && room !== 'import' && room !== 'disclosure')
    .map(([room, { pure }]) =>
      restricted(
        [`src/${room}/**/*.ts`],
        [...(room === 'domain' ? [] : [rawData]), ...(pure ? [purity(room)] : [])],
      ),
    ),
  restricted(['src/disclosure/**/*.ts'], [purity('disclosure')]),
  ...placing.map((room) =>
    restricted(
      [`src/${room}/**/*.{ts,astro}`],
      [
        rawData,
        { regex: '^node:', message: `${room}: pages open no files.` },
        {
          regex: '^(d3-|simple-statistics|@observablehq)',
          message: `${room}: no arithmetic and no drawing in pages.`,
        },
        {
          // What the pages ask (site-source.ts) is all that they share with the rooms at run time.
          regex: '/site/(?!site-source)',
          message: `${room}: of the site only types, and its source.`,
          allowTypeImports: true,
        },
        {
          regex: '/figures/',
          message: `${room}: of figures only types.`,
          allowTypeImports: true,
        },
      ],
    ),
  ),
  {
    files: ['scripts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/src/(pages|components|layouts)/',
              message: 'Commands call the front door, not pages.',
            },
          ],
        },
      ],
    },
  },
);
