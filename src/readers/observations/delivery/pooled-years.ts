/** `2011/2012` of a delivery that pools years: the span of both, not a school year. */
export function pooledYears(text: string): string {
  const [, from = '', to = ''] = /^\s*(\d{4})\s*\/\s*(\d{2}|\d{4})\s*$/u.exec(text) ?? [];
  if (from === '') return text;
  return `${from}-${to.length === 4 ? to : from.slice(0, 2) + to}`;
}
