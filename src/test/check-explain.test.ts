/** `check --explain`: the whole truth for the editor, refused where a log may keep it. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from './folders.ts';
import { outsideTown, writeFolder } from './outside-town.ts';
import { runCommand } from './run-command.ts';

const folder = emptyFolder('check-explain');
const report = writeFolder(join(folder, 'town'), outsideTown(11).files);
const check = (ci: string | undefined, ...more: readonly string[]) => {
  const before = process.env['CI'];
  if (ci === undefined) delete process.env['CI'];
  else process.env['CI'] = ci;
  try {
    return runCommand('check', '--report', report, ...more);
  } finally {
    if (before === undefined) delete process.env['CI'];
    else process.env['CI'] = before;
  }
};

describe('check --explain', () => {
  test.each(['true', '1', 'false'])('is refused where CI is %s, and prints no reason', (ci) => {
    const { code, stdout, stderr } = check(ci, '--explain');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('refused where CI is set');
    expect(stderr).not.toMatch(/Place d\d/u);
  });

  test('is refused as annotations of a code host', () => {
    expect(check(undefined, '--explain', '--format', 'github').code).toBe(2);
  });

  test('names in JSON the cell, its rule and what it protects; without it neither', () => {
    const read = (...more: readonly string[]) =>
      JSON.parse(check(undefined, '--format', 'json', ...more).stdout) as {
        withheld?: {
          rule: string;
          words: string;
          protects?: { indicator: string; area: string; period: string }[];
        }[];
      };
    const { withheld = [] } = read('--explain');
    expect(new Set(withheld.map(({ rule }) => rule))).toContain('count');
    const added = withheld.filter(({ rule }) => rule === 'secondary');
    expect(added.length).toBeGreaterThan(0);
    for (const { protects = [], words } of added) {
      expect(words).toMatch(
        /withheld in addition, protects Place|withheld in addition, protects \S+, /u,
      );
      for (const one of protects) expect(Object.keys(one)).toEqual(expect.arrayContaining(['indicator', 'area', 'period'])); // prettier-ignore
    }
    expect(read().withheld).toBeUndefined();
  });

  test('a plain check says where warnings about withheld numbers are told, always alike', () => {
    expect(check('true').stdout).toContain('told only by “npm run check -- --explain”');
    expect(check(undefined, '--explain').stdout).not.toContain('told only by');
  });
});
