/** No circles among the files of src/: what needs each other is one concept, or has a third that both need. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { repository } from './folders.ts';

const source = join(repository, 'src');

/** Files below src/ that a file imports, by value or by type. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => relative(source, join(source, dirname(file), fileName)));
}

/** Sets of files that all reach each other (Tarjan's strongly connected components), of two and more. */
function circlesOf(
  imports: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    lowest.set(file, own);
    open.push(file);
    for (const next of imports.get(file) ?? []) {
      const reached = order.has(next)
        ? open.includes(next)
          ? (order.get(next) ?? own)
          : own
        : visit(next);
      lowest.set(file, Math.min(lowest.get(file) ?? own, reached));
    }
    if (lowest.get(file) === own) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) circles.push(circle.toSorted());
    }
    return lowest.get(file) ?? own;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles;
}

const files = globSync('**/*.ts', { cwd: source }).filter(
  (file) => !/^test\/|\.test\.ts$/u.test(file),
);

test('a circle of three files is found, a diamond is none', () => {
  const circle = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['a']],
    ['d', ['a', 'e']],
    ['e', ['a']],
  ]);
  expect(circlesOf(circle)).toEqual([['a', 'b', 'c']]);
});

test('no files of src/ import each other in a circle, types included', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(circlesOf(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([]);
});
