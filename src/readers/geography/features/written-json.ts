/** A value of a JSON file as it is quoted in a message. */

/** What lies deeper is not followed: an attack on the stack is quoted like any other mistake. */
const deepest = 4;
const mostEntries = 20;

/** JSON of a value of unknown origin, cut to so many characters. */
export const writtenJson = (value: unknown, length = 60): string =>
  [...briefly(value, 0)].slice(0, length).join('');

function briefly(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value));
  const isList = Array.isArray(value);
  if (depth > deepest) return isList ? '[…]' : '{…}';
  if (isList) {
    const entries = (value as readonly unknown[]).slice(0, mostEntries);
    return `[${entries.map((entry) => briefly(entry, depth + 1)).join(',')}]`;
  }
  const entries = Object.entries(value).slice(0, mostEntries);
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${briefly(entry, depth + 1)}`).join(',')}}`;
}
