import { join } from 'node:path';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { browserScripts } from './browser-scripts.ts';

const scripts = browserScripts(join(import.meta.dirname, '..', '..', 'enhancements'));

describe('scripts of the browser', () => {
  it('are plain scripts that work from disk: no modules, no types', () => {
    expect(scripts.map(([name]) => name)).toContain('pointer');
    for (const [name, text] of scripts) {
      expect(() => new Script(text, { filename: name })).not.toThrow();
      expect(text).not.toMatch(/^(?:import|export) /m);
    }
  });

  it('joins a folder into one of less than 10 KB compressed', () => {
    const pointer = scripts.find(([name]) => name === 'pointer')?.[1] ?? '';
    expect(pointer.length).toBeGreaterThan(10_000);
    expect(gzipSync(pointer).length).toBeLessThan(10_000);
  });
});
