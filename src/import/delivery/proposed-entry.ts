/** The entry of columns.yaml that answers what a delivery leaves open, ready to be pasted. */

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A pattern for this delivery and those of other years: years become `*`. */
export const patternOf = (name: string): string =>
  name
    .replace(/\.[^.]+$/u, '.*')
    .replace(/(?<!\d)(?:19|20)\d{2}(?:[-_](?:\d{2}|\d{4})(?!\d))*/gu, '*')
    .replace(/\*+/gu, '*');

export interface EntryParts {
  readonly name: string;
  readonly indicators?: ReadonlyMap<string, string> | undefined;
  readonly groups?: ReadonlyMap<string, string> | undefined;
  readonly set?: ReadonlyMap<string, string> | undefined;
  readonly areas?: ReadonlyMap<string, string> | undefined;
  readonly types?: ReadonlyMap<string, string> | undefined;
  readonly columns?: ReadonlyMap<string, string> | undefined;
}

/** Undefined where there is nothing to say. */
export function proposedEntry({ name, ...keys }: EntryParts): string | undefined {
  const filled = Object.entries(keys).filter(([, map]) => map !== undefined && map.size > 0);
  if (filled.length === 0) return undefined;
  const lines = filled.flatMap(([key, map]) => [
    `  ${key}:`,
    ...[...(map ?? [])].map(([from, to]) => `    ${quoted(from)}: ${quoted(to)}`),
  ]);
  return [`- files: ${quoted(patternOf(name))}`, ...lines].join('\n');
}
