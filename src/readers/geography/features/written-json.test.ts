import { expect, it } from 'vitest';
import { writtenJson } from './written-json.ts';

it('quotes small values whole and long ones cut', () => {
  expect(writtenJson(['8.7', null])).toBe('["8.7",null]');
  expect(writtenJson({ id: '01' })).toBe('{"id":"01"}');
  expect(writtenJson('x'.repeat(100), 5)).toBe('"xxxx');
});

it('does not follow what is nested fifty thousand deep', () => {
  const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
  expect(writtenJson(deep)).toBe('[[[[[[…]]]]]]');
});
