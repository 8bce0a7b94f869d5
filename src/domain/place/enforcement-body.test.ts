import { expect, it } from 'vitest';
import { enforcementBodyOf } from './enforcement-body.ts';
import { federalStateNames } from './federal-state.ts';

it('names for each of the sixteen states whom to write to', () => {
  const bodies = federalStateNames.map(enforcementBodyOf);
  expect(bodies.length).toBe(16);
  for (const body of bodies) {
    expect(body?.name.length).toBeGreaterThan(10);
    expect(body?.email).toMatch(/^[^@\s]+@[^@\s]+\.de$/u);
    if (body?.address !== undefined) expect(body.address).toMatch(/, \d{5} \p{Lu}/u);
  }
  expect(new Set(bodies.map((body) => body?.email)).size).toBe(16);
});

it('names none where a report has no German state', () => {
  expect(enforcementBodyOf(undefined)).toBeUndefined();
  expect(enforcementBodyOf('Leicestershire')).toBeUndefined();
});
