import { describe, expect, it } from 'vitest';
import { rowLine, rowNames, rows, summaryOf } from './rows.ts';
import type { StepName } from './steps.ts';

const run = (seconds: number, megabytes = 100) => ({
  seconds,
  processorSeconds: 2 * seconds,
  megabytes,
  code: 0,
  pages: 4052,
});

describe('a row of the table', () => {
  it.each(rowNames)('asks only for steps that are run for it: %s', (name) => {
    const asked = new Set<StepName>();
    rowLine(name, (step) => {
      asked.add(step);
      return summaryOf([run(1)]);
    });
    expect([...asked].toSorted()).toEqual([...rows[name].steps].toSorted());
  });

  it('sets the median of our builds beside the median of the peer', () => {
    const runs = { city: [run(9), run(30), run(10)], empty: [run(4), run(5), run(20)] };
    const line = rowLine('city', (step) => summaryOf(step === 'city' ? runs.city : runs.empty));
    expect(line).toContain('(4,052 pages), cold');
    expect(line).toContain('10.0 s (CPU 20.0 s)');
    expect(line).toContain('ratio 2.00 (CPU 2.00)');
  });

  it('tells the highest memory of all rounds, and that a report was refused', () => {
    const refused = { ...run(3, 2500), code: 1 };
    const line = rowLine('rows', () => summaryOf([run(2, 400), refused, run(2)]));
    expect(line).toContain('2.50 GB');
    expect(line).toContain('refused: exit 1');
  });
});
