import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mutations } from './disclosure-mutations.ts';

const rules = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S6a', 'S7', 'S8', 'S9', 'S10', 'S11', 'KOMPIK'];

describe('the rules of disclosure control that npm run mutations switches off', () => {
  test.each(mutations)('$rule stands once in $file', ({ file, from, to }) => {
    const source = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
    expect(source.split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
  });

  test.each(rules)('%s is among them', (rule) => {
    expect(mutations.some((one) => one.rule.startsWith(`${rule} `))).toBe(true);
  });
});
