/**
 * Rounds half away from zero to `decimals` places, in decimal: 18.05 becomes 18.1 although its
 * nearest binary number lies below 18.05.
 */
export function roundTo(value: number, decimals: number): number {
  const text = String(Math.abs(value));
  // Numbers this large or small have no decimals that a report could mean.
  if (!Number.isFinite(value) || text.includes('e')) return Number(value.toFixed(decimals));
  const rounded = Number(`${Math.round(Number(`${text}e${decimals}`))}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
