import { describe, expect, it } from 'vitest';
import { dateGroup, findDateGroups } from './date-groups.ts';

describe('groups that a spreadsheet has taken for dates', () => {
  it.each([
    ['03. Jun', '3-6'],
    ['03.Jun', '3-6'],
    ['10. Dez', '10-12'],
    ['06. Mrz', '3-6'],
    ['6-Mar', '3-6'],
    ['3-Jun', '3-6'],
    ['Jun 18', '6-18'],
    ['Okt 14', '10-14'],
    ['Oct-14', '10-14'],
    ['Jan 05', '1-5'],
    ['03.06.2024', '3-6'],
    ['2024-06-03 00:00:00', '3-6'],
  ])('%s was most likely %s', (text, meant) => {
    expect(dateGroup(text)?.meant).toBe(meant);
  });

  it.each(['3-6', '0-3', '18+', 'Jungen', 'Jungen 18', 'unter 3', 'Mai', '32. Jun', 'Marie 12'])(
    '%s is no date',
    (text) => {
      expect(dateGroup(text)).toBeUndefined();
    },
  );

  it('leaves a breakdown by the months of one year, and one by days, alone', () => {
    expect(findDateGroups(['', 'Jan 24', 'Feb 24', 'Mrz 24']).size).toBe(0);
    expect(findDateGroups(['31.12.2022', '31.12.2023']).size).toBe(0);
    expect([...findDateGroups(['0-3', '03. Jun', 'Jun 18']).keys()]).toEqual(['03. Jun', 'Jun 18']);
  });
});
