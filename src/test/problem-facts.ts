/** Problems as the facts they carry: what `expected.txt` of a bad input compares, free of any wording. */
import type { Problem } from '../domain/problem/problem.ts';
import { sortedProblems } from '../language/messages/problem-report.ts';
import type { IgnoredRows } from '../language/messages/problem-report.ts';

/** A quoted text longer than this is cut; a list shows as many of its first entries as `mostEntries`. */
const longestText = 100;
const mostEntries = 8;

/**
 * One line a problem, in the order of an editor's work, each ending with a line break; the rows left out on purpose
 * come last: `error data/observations/a.csv:14:3 unknown-area ×2 area="Nordtsadt" nearest="nordstadt"`.
 */
export const factLines = (problems: readonly Problem[], ignored: IgnoredRows): string =>
  [...sortedProblems(problems).map(factLine), ...ignoredLines(ignored)]
    .map((line) => `${line}\n`)
    .join('');

function factLine({ level, place, code, count, facts }: Problem): string {
  const { file, line, column } = place;
  const at = [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
  const times = count > 1 ? [`×${String(count)}`] : [];
  return [level, visible(at), code, ...times, ...entriesOf(facts, '=')].join(' ');
}

const ignoredLines = ({ byArea, byFilter }: IgnoredRows): readonly string[] =>
  byArea + byFilter === 0
    ? []
    : [`left-out ignoreAreas=${String(byArea)} where=${String(byFilter)}`];

const entriesOf = (record: object, sign: string): readonly string[] =>
  Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}${sign}${written(value)}`);

function written(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) {
    const more = value.length - mostEntries;
    const entries = [...value.slice(0, mostEntries).map(written), ...(more > 0 ? [`+${String(more)}`] : [])]; // prettier-ignore
    return `[${entries.join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) return `{${entriesOf(value, ': ').join(', ')}}`;
  return String(value);
}

function quoted(text: string): string {
  const characters = [...text];
  const more = characters.length - longestText;
  const shown = more > 0 ? `${characters.slice(0, longestText).join('')}…+${String(more)}` : text;
  return visible(JSON.stringify(shown));
}

/** Control, format and direction marks and odd spaces as escapes, so that a difference in them can be seen. */
const visible = (text: string): string =>
  text.replace(/[\p{C}\p{Z}]/gu, (mark) =>
    mark === ' ' ? mark : `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`,
  );
