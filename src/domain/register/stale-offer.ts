/** When an entry of the register is too old to be trusted without asking again. */

/**
 * Whether an entry was checked more than so many months before a day; on the very day it is not yet.
 *
 * @param checked ISO date
 * @param today ISO date
 */
export function isStale(checked: string, months: number, today: string): boolean {
  const [year = '', month = '', day = ''] = checked.split('-');
  const shifted = Number(year) * 12 + Number(month) - 1 + months;
  const due = `${String(Math.floor(shifted / 12)).padStart(4, '0')}-${String((shifted % 12) + 1).padStart(2, '0')}-${day}`;
  return due < today;
}
