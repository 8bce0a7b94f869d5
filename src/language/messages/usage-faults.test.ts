import { describe, expect, it } from 'vitest';
import { usageFault } from './usage-faults.ts';

describe('wrong usage', () => {
  it('is told in two lines, in the language of the report', () => {
    expect(usageFault('new goal: --area is missing', 'new', 'de')).toBe(
      'new goal: --area fehlt\nWas möglich ist, sagt: npm run new -- --help\n',
    );
    const unknown =
      "Unknown option '--rport'. To specify a positional argument starting with a '-'";
    expect(usageFault(unknown, 'check', 'de')).toBe(
      'Die Angabe --rport gibt es nicht.\nWas möglich ist, sagt: npm run check -- --help\n',
    );
    expect(usageFault(unknown, 'check', 'en')).toBe(
      'There is no option --rport.\nFor what is possible: npm run check -- --help\n',
    );
  });

  it('keeps a message that it has no other words for', () => {
    expect(usageFault('--x: y', 'diff', 'de').split('\n')[0]).toBe('--x: y');
  });
});
