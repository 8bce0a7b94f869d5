/** The handbook as it is built: its examples are checked as a report, its commands as they are called. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkReport } from '../build-report.ts';
import { messageLanguages } from '../domain/language.ts';
import { exampleFolder } from '../handbook/example-report.ts';
import { handbookSlugs, handbookText } from '../handbook/handbook-pages.ts';
import { callIn, commandWords } from '../language/handbook/reference/command-words.ts';
import { commandNames } from '../language/messages/command-name.ts';
import { repository } from './folders.ts';
import { builtExample } from './shared-site.ts';
import { pagesOf } from './site-checks.ts';

describe('the examples of the handbook', () => {
  it.each(messageLanguages)(
    'are parts of a report without an error or warning (%s)',
    async (language) => {
      const checked = await checkReport(exampleFolder(language));
      expect(checked.problems).toEqual([]);
      expect(checked.explained).toEqual([]);
      expect(checked.publishable).toBeDefined();
    },
  );
});

/** The texts in an expression: names of flags that may be repeated or hold a list. */
function textsIn(node: ts.Node): readonly string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  const found: string[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...textsIn(child));
  });
  return found;
}

/** The flags that a command declares where it calls `runCommand`, read from its source. */
function declaredFlags(): ReadonlyMap<string, readonly string[]> {
  const folder = join(repository, 'scripts');
  const flags = new Map<string, readonly string[]>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText() === 'runCommand') {
        const [command, options, , further] = node.arguments;
        if (command === undefined || options === undefined) return;
        if (!ts.isStringLiteral(command) || !ts.isObjectLiteralExpression(options)) {
          throw new Error(`${name}: flags of a command are not written where it is run`);
        }
        flags.set(command.text, [
          ...options.properties.map((property) => property.name?.getText() ?? ''),
          ...(further === undefined ? [] : textsIn(further)),
        ]);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return flags;
}

describe('the commands of the handbook', () => {
  const declared = declaredFlags();

  it('are those there are, each with all its flags', () => {
    expect([...declared.keys()].toSorted()).toEqual(commandNames.toSorted());
    for (const command of commandNames) {
      const { flags } = commandWords[command];
      expect(Object.keys(flags).toSorted(), command).toEqual(declared.get(command)?.toSorted());
    }
  });

  it('are called in the examples as they understand it', () => {
    for (const command of commandNames) {
      const { use, flags } = commandWords[command];
      const uses = [
        ['', use],
        ...Object.entries(flags).map(([flag, words]) => [flag, words.use]),
      ].flatMap(([flag = '', call = '']) =>
        messageLanguages.map((language) => [flag, callIn(language, call)] as const),
      );
      for (const [flag, line] of uses) {
        const [, rest = ''] = /^npm (?:run )?[a-z]+(?: -- (.*))?$/u.exec(line) ?? [line];
        expect(
          line.startsWith(command === 'start' ? 'npm start' : `npm run ${command}`),
          line,
        ).toBe(true);
        const args = [...rest.matchAll(/"([^"]*)"|(\S+)/gu)].map(
          ([, quoted, bare]) => quoted ?? bare ?? '',
        );
        const options = Object.fromEntries(
          Object.keys(flags).map((name) => [
            name,
            // A flag without a word behind it.
            { type: /^(?:explain|register|replace)$/u.test(name) ? 'boolean' : 'string' },
          ]),
        ) as Record<string, { type: 'string' | 'boolean' }>;
        const { values } = parseArgs({ args, options, strict: true, allowPositionals: true });
        if (flag !== '') expect(Object.keys(values), line).toContain(flag);
      }
    }
  });
});

describe('the built handbook', () => {
  let pages: ReadonlyMap<string, string>;

  beforeAll(async () => {
    pages = pagesOf((await builtExample()).site);
  });

  it('has an anchor and the example of every key, column, field, tag and flag', () => {
    for (const slug of handbookSlugs) {
      const html = pages.get(`handbuch/${slug}/index.html`) ?? '';
      expect(html, slug).not.toBe('');
      const { sections } = handbookText(slug, 'de');
      const anchors = sections.flatMap(({ anchor, blocks }) => [
        anchor,
        ...blocks.flatMap((block) =>
          block.is === 'entries' ? block.entries.map((entry) => entry.anchor) : [],
        ),
      ]);
      expect(
        anchors.filter((anchor) => !html.includes(`id="${anchor}"`)),
        slug,
      ).toEqual([]);
      const text = html
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#34;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
      const missing = sections
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.is === 'entries' ? block.entries : []))
        .filter(({ example }) => !text.includes(example?.text ?? '\u0000'));
      expect(missing, slug).toEqual([]);
    }
  });

  it('leads from every page to every other', () => {
    for (const slug of handbookSlugs) {
      const html = pages.get(`handbuch/${slug}/index.html`) ?? '';
      const others = handbookSlugs.filter((other) => other !== slug);
      expect(
        others.filter((other) => !html.includes(`href="../${other}/"`)),
        slug,
      ).toEqual([]);
      expect(html, slug).toContain('href="../meldungen/"');
    }
  });
});
