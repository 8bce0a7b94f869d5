import { expect, it } from 'vitest';
import { yamlRemedy } from './yaml-remedies.ts';

it('puts a text with an apostrophe into double quotation marks', () => {
  expect(yamlRemedy("title: 'Wie geht's?'")).toEqual({
    kind: 'apostrophe',
    line: `title: "Wie geht's?"`,
  });
});

it('puts a space behind a colon', () => {
  expect(yamlRemedy('summary:"S"')?.line).toBe('summary: "S"');
});

it('knows no remedy for other lines', () => {
  expect(yamlRemedy('https://a.example')).toBeUndefined();
  expect(yamlRemedy("title: 'gut'")).toBeUndefined();
  expect(yamlRemedy('title: a: b')).toBeUndefined();
});
