import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository, sharedFolder } from '../../test/folders.ts';
import { readContent } from './content.fixture.ts';
import { tagSchemas } from '../../figures/tags.ts';
import { readReport } from '../read-report.ts';

const narrative = (front: string): string =>
  `---\ntitle: T\nsummary: S\nauthors: A\ndate: 2026-01-31\n${front}---\nText\n`;
const goal = (changes: Readonly<Record<string, string>> = {}): string => {
  const fields = {
    title: 'T',
    field: 'F',
    specific: 'S',
    measure: '{ indicator: births, area: "01", baseline: { period: 2022, value: 10 }, target: 12 }',
    accepted: 'A',
    realistic: 'R',
    due: '2027-12-31',
    ...changes,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${lines.join('')}---\nText <GoalProgress />\n`;
};
const measure = (more: string): string =>
  `---\ntitle: T\ngoal: g\nresponsible: R\nstatus: planned\n${more}---\n`;

describe('stories', () => {
  test('are drafts until they say otherwise; one author is a list of one', () => {
    const { content, found } = readContent({
      'narratives/a.mdx': narrative(''),
      'narratives/b.mdx': narrative('status: published\nareas: [01, "02"]\nthemes: learning\n'),
    });
    expect(found).toEqual([]);
    expect(content.narratives).toMatchObject([
      { slug: 'a', status: 'draft', authors: ['A'], areas: [] },
      { slug: 'b', status: 'published', areas: ['01', '02'], themes: ['learning'] },
    ]);
  });

  test('name the place of every wrong entry', () => {
    const { found } = readContent({
      'narratives/a.mdx': narrative(
        'areas: [01, 03]\nthemes: [lerning]\nstatus: publishd\nstatsu: x\n',
      ),
    });
    expect([...found].sort()).toEqual(
      [
        'unknown-area 6:13',
        'unknown-reference 7:10',
        'unknown-choice 8:9',
        'unknown-key 9:1',
      ].sort(),
    );
  });

  test('cannot be dated on a day that does not exist', () => {
    const text = narrative('').replace('2026-01-31', '2026-02-30');
    expect(readContent({ 'narratives/a.mdx': text }).found).toEqual(['wrong-value 5:7']);
  });

  test('need front matter, closed, and are checked even where it is wrong', () => {
    const { found } = readContent({
      'narratives/a.mdx': 'Text <Nix />\n',
      'narratives/b.mdx': '---\ntitle: T\n',
      'narratives/c.mdx': '---\ntitle: T\n---\n<Nix />\n',
    });
    expect(found).toEqual([
      'front-matter-missing 1:1',
      'unknown-tag 1:6',
      'front-matter-not-closed 1:1',
      'unknown-tag 4:1',
      'missing-key 2:1',
      'missing-key 2:1',
      'missing-key 2:1',
    ]);
  });

  test('count lines the same with CRLF, CR and a byte order mark', () => {
    const text = narrative('').replace('Text', 'a\n\n<Nix />');
    for (const written of [
      text,
      `\uFEFF${text}`,
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\r'),
    ]) {
      expect(readContent({ 'narratives/a.mdx': written }).found).toEqual(['unknown-tag 9:1']);
    }
  });
});

describe('files', () => {
  test('have names that can be addresses, unique without regard to case', () => {
    const page = '---\ntitle: T\n---\nText\n';
    const { content, problems } = readContent({
      'pages/über.mdx': page,
      'pages/con.mdx': page,
      'pages/a..b.mdx': page,
      'pages/__proto__.mdx': page,
      'pages/Hilfe.mdx': page,
      'pages/hilfe.mdx': page,
      'pages/text.md': page,
      'seiten/x.mdx': page,
      'page/x.mdx': page,
      'pages/tief/x.mdx': page,
      'README.md': page,
      'pages/.hidden.mdx': page,
    });
    expect(problems.all.map(({ code, place }) => `${code} ${place.file}`).sort()).toEqual([
      'content-file-ending content/pages/text.md',
      'content-file-name content/pages/__proto__.mdx',
      'content-file-name content/pages/a..b.mdx',
      'content-file-name content/pages/con.mdx',
      'content-file-name content/pages/über.mdx',
      'content-id-twice content/pages/hilfe.mdx',
      'unknown-content-folder content/page/x.mdx',
      'unknown-content-folder content/pages/tief/x.mdx',
      'unknown-content-folder content/seiten/x.mdx',
    ]);
    expect(content.pages.map(({ slug }) => slug)).toEqual(['Hilfe', 'hilfe']);
  });

  test('of areas bear the id of the area, and only they answer questions', () => {
    const answer = '<Answer question="warum">\n\nDarum.\n\n</Answer>\n';
    const knowledge = (id: string): string =>
      `---\narea: ${id}\nauthors: [A]\ndate: 2026-01-01\n---\n${answer}`;
    const { content, found } = readContent({
      'areas/01.mdx': knowledge('01'),
      'areas/02.mdx': knowledge('01'),
      'questions/warum.mdx': `---\ntitle: Warum?\nknowledge: facts\nstage: analysis\n---\n${answer}`,
    });
    expect(found).toEqual(['area-file-name 2:7', 'answer-outside-area 6:1']);
    expect(content.localKnowledge[0]).toMatchObject({ area: '01', authors: ['A'] });
  });

  test('about an indicator need no front matter and speak about their own', () => {
    const { content, found } = readContent({
      'indicators/births.mdx': 'So <IndicatorTable />',
      'indicators/birth.mdx': 'Text',
    });
    expect(found).toEqual(['unknown-indicator 1:1']);
    expect(content.readingNotes).toMatchObject([
      {
        indicator: 'births',
        title: undefined,
        words: { nodes: [{}, { attributes: { indicator: 'births' } }] },
      },
    ]);
  });

  test('of pages keep off the addresses of the site', () => {
    const page = '---\ntitle: T\n---\nText\n';
    const { problems } = readContent({
      'pages/gebiete.mdx': page,
      'pages/404.mdx': page,
      'pages/en.mdx': page,
      'pages/impressum.mdx': page,
      'pages/leicht.mdx': '---\ntitle: T\nplainLanguageOf: impresum\n---\nText\n',
    });
    expect(problems.all.map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      'reserved-address content/pages/404.mdx',
      'reserved-address content/pages/en.mdx',
      'reserved-address content/pages/gebiete.mdx',
      'unknown-reference content/pages/leicht.mdx',
    ]);
  });
});

describe('goals', () => {
  test('are read with numbers, dates and their own progress', () => {
    const { content, found } = readContent({ 'goals/g.mdx': goal() });
    expect(found).toEqual([]);
    expect(content.goals[0]).toMatchObject({
      id: 'g',
      measure: {
        indicator: 'births',
        area: '01',
        baseline: { period: '2022', value: 10 },
        target: 12,
      },
      due: '2027-12-31',
      decision: undefined,
    });
  });

  test.each([
    [{ specific: '""' }, ['wrong-value 4:11']],
    [{ realistic: '' }, ['missing-key 7:1']],
    [{ due: '2022-12-31' }, ['goal-due-too-early 8:6']],
    [{ due: '2023-01-01' }, []],
    [{ due: '31.12.2027' }, ['wrong-value 8:6']],
    [
      {
        measure:
          '{ indicator: birth, area: "1", baseline: { period: gestern, value: 10 }, target: 12 }',
      },
      ['unknown-indicator 5:23', 'unknown-area 5:36', 'wrong-period 5:61'],
    ],
    [
      {
        measure:
          '{ indicator: births, area: town, baseline: { period: 2022, value: 10 }, target: 15.000 }',
      },
      ['unclear-number 5:90'],
    ],
  ])('with %o are told so', (changes, expected) => {
    expect(readContent({ 'goals/g.mdx': goal(changes) }).found).toEqual(expected);
  });

  test('have measures; a month or a year of one means its first and its last day', () => {
    const { content, found } = readContent({
      'goals/g.mdx': goal(),
      'measures/m.mdx': measure(
        'from: 2024\nto: 2024-02\nreports:\n  - { date: 2024-01-05, status: running, text: Läuft. }\n',
      ),
    });
    expect(found).toEqual([]);
    expect(content.measures[0]).toMatchObject({
      from: '2024-01-01',
      to: '2024-02-29',
      reports: [{ date: '2024-01-05', status: 'running', text: 'Läuft.' }],
    });
  });

  test('are known to their measures, which end after they begin', () => {
    const { found } = readContent({
      'measures/m.mdx': measure('from: 2024-05-01\nto: 2024-04-30\n'),
      'measures/n.mdx': measure('from: 2024-13\nto: bald\n'),
    });
    expect(found).toEqual([
      'measure-ends-before-it-begins 7:5',
      'unknown-reference 3:7',
      'wrong-value 6:7',
      'wrong-value 7:5',
    ]);
  });
});

const shared = sharedFolder('reports', 'words of real reports');
const withWords = [repository, ...(shared === undefined ? [] : readdirSync(shared).map((name) => join(shared, name)))]; // prettier-ignore

test.each(withWords)('the report %# has words without a mistake', async (folder) => {
  const { dataset, problems } = await readReport(folder, {
    tags: tagSchemas,
    siteFolders: new Set(),
  });
  expect(dataset).toBeDefined();
  // The example shows what a draft is.
  const mistakes = problems.filter(({ code }) => code !== 'draft-not-published');
  expect(mistakes.filter(({ place }) => place.file.startsWith('content/'))).toEqual([]);
});
