import { expect, test } from 'vitest';
import { ageGroupOf } from './age-group.ts';

test.each([
  ['unter 3 Jahre', { from: 0, below: 3, sex: undefined }],
  ['3 bis unter 6 Jahre', { from: 3, below: 6, sex: undefined }],
  ['10 bis 14 Jahre', { from: 10, below: 15, sex: undefined }],
  ['weiblich, 3 bis unter 6', { from: 3, below: 6, sex: 'female' }],
  ['m_3-6', { from: 3, below: 6, sex: 'male' }],
  ['u3', { from: 0, below: 3, sex: undefined }],
  ['65 Jahre und älter', { from: 65, below: undefined, sex: undefined }],
  ['Mädchen', undefined],
  ['Jahrgang', undefined],
])('reads “%s”', (text, group) => {
  expect(ageGroupOf(text)).toEqual(group);
});
