import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { manifestName, mendSwap, refusalOf, replaceFolder } from './replace-folder.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'replace-folder-')));
const at = (...parts: readonly string[]): string => join(root, ...parts);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});
beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(at('report', 'data'), { recursive: true });
  mkdirSync(at('repository'), { recursive: true });
});
const refusal = (out: string) => refusalOf(out, at('report'), at('repository'));

describe('an output', () => {
  it('may be new, empty, or what an earlier build wrote', () => {
    expect(refusal(at('new', 'deep'))).toBeUndefined();
    mkdirSync(at('empty'));
    expect(refusal(at('empty'))).toBeUndefined();
    mkdirSync(at('built'));
    replaceFolder(at('built'), at('site'), at('trash'));
    expect(refusal(at('site'))).toBeUndefined();
  });

  it('in data/ or content/ is refused, in whatever case it is written', () => {
    for (const part of ['data', 'DATA', 'Content', 'content/new']) {
      expect(refusal(at('report', part))).toBe('inside-input');
    }
  });

  it('with only a folder or no JSON by the name of the manifest is not ours', () => {
    mkdirSync(at('other', manifestName), { recursive: true });
    expect(refusal(at('other'))).toBe('not-ours');
    mkdirSync(at('third'));
    writeFileSync(at('third', manifestName), 'x');
    expect(refusal(at('third'))).toBe('not-ours');
  });

  it('that is a file, lies below one, or is a link that leads nowhere is refused', () => {
    writeFileSync(at('file'), '');
    symlinkSync('nowhere', at('dangling'));
    symlinkSync('loop', at('loop'));
    for (const out of ['file', 'file/x', 'file/x/y', 'dangling', 'dangling/x', 'loop', 'loop/x']) {
      expect(refusal(at(...out.split('/')))).toBe('not-a-folder');
    }
  });
});

describe('a swap', () => {
  it('that stopped half way is undone by the next run', () => {
    mkdirSync(at('.site.outgoing'));
    writeFileSync(at('.site.outgoing', 'index.html'), 'last good');
    mkdirSync(at('.site.incoming'));
    mendSwap(at('site'));
    expect(readFileSync(at('site', 'index.html'), 'utf8')).toBe('last good');
    expect(existsSync(at('.site.incoming'))).toBe(false);
  });

  it('that cannot be done leaves the last good site', () => {
    mkdirSync(at('site'));
    writeFileSync(at('site', 'index.html'), 'last good');
    expect(() => {
      replaceFolder(at('never-built'), at('site'), at('trash'));
    }).toThrow(/ENOENT/u);
    expect(readFileSync(at('site', 'index.html'), 'utf8')).toBe('last good');
  });
});
