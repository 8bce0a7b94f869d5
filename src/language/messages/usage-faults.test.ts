import { describe, expect, it } from 'vitest';
import { messageLanguages } from '../../domain/language.ts';
import { usageFault } from './usage-faults.ts';
import { commandNames } from './command-name.ts';
import { usage } from './usage.ts';

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

describe('help', () => {
  it.each(commandNames)(
    'of %s fits into 80 columns and names the same flags in each language',
    (name) => {
      const flags = messageLanguages.map((language) => {
        const text = usage(name, language);
        expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
        expect(text).toContain(`npm run ${name}`.replace('run start', 'start'));
        return [...new Set(text.match(/--[a-z]+/gu))].toSorted();
      });
      expect(flags[0]).toEqual(flags[1]);
    },
  );
});
