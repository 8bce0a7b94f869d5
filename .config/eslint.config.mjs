// The import table of the house (src/decisions/001-rooms.md): each room may import only the rooms named
// here, and every refusal says why in its own sentence.
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const rooms = [
  'domain',
  'readers',
  'report',
  'figures',
  'language',
  'outputs',
  'pages',
  'components',
  'layouts',
];

/** Forbids a room all rooms but those named, and optionally node: and Astro. */
function room(name, allowed, sentence, { pure = false, extra = [] } = {}) {
  const forbidden = rooms.filter((other) => other !== name && !allowed.includes(other));
  const patterns = forbidden.map((other) => ({
    regex: `^(\\.\\./)+(src/)?${other}/`,
    message: `${name}: ${sentence}`,
  }));
  if (!['pages', 'components', 'layouts'].includes(name)) {
    patterns.push({
      regex: '^(\\.\\./)+(build-|prepared-)',
      message: `${name}: the front door imports the rooms, never the other way round.`,
      allowTypeImports: true,
    });
  }
  if (pure) {
    patterns.push({
      regex: '^(node:|astro)',
      message: `${name}: this room is pure; files, processes and Astro belong elsewhere.`,
    });
  }
  return {
    files: [`src/${name}/**/*.{ts,astro}`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...patterns, ...extra] }],
    },
  };
}

const rawData = {
  regex: '/domain/(dataset|disclosure/.*)(\\.ts)?$',
  importNamePattern: '^(Dataset|protect)$',
  message: 'Raw data stay before the gate: take PublishableDataset (domain/publishable.ts).',
};

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
  room('domain', [], 'the field itself imports nothing of ours.', { pure: true }),
  room(
    'readers',
    ['domain'],
    'readers turn text into domain values; they know nothing behind them.',
  ),
  room('report', ['domain'], 'report models are made from publishable values only.', {
    pure: true,
    extra: [rawData],
  }),
  room('language', ['domain'], 'words know the field, not where they are shown.', {
    pure: true,
    extra: [rawData],
  }),
  room('figures', ['domain', 'report', 'language'], 'a figure is drawn from its model.', {
    extra: [rawData],
  }),
  room(
    'outputs',
    ['domain', 'report', 'figures', 'language'],
    'outputs write what the report holds.',
    { extra: [rawData] },
  ),
  ...['pages', 'components', 'layouts'].map((name) =>
    room(
      name,
      ['domain', 'report', 'figures', 'language', 'outputs', 'components', 'layouts'],
      'pages place what is prepared.',
      {
        extra: [
          rawData,
          { regex: '^node:', message: `${name}: pages open no files; prepared-report.ts does.` },
          {
            regex: '^(d3-|simple-statistics|@observablehq)',
            message: `${name}: no arithmetic and no drawing in pages.`,
          },
          { regex: '(build-report)', message: `${name}: pages read the prepared report.` },
          {
            regex: '/(report|figures)/',
            message: `${name}: of report and figures only types.`,
            allowTypeImports: true,
          },
        ],
      },
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
              regex: '/(pages|components|layouts)/',
              message: 'Commands call the front door, not pages.',
            },
          ],
        },
      ],
    },
  },
);
