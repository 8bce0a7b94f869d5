/** A line of YAML that is wrong in a way that everybody writes, put right. */

export interface YamlRemedy {
  readonly kind: 'apostrophe' | 'space-after-colon';
  /** The line as it should be. */
  readonly line: string;
}

/**
 * What a line was meant to be: an apostrophe within single quotation marks, no space behind a colon.
 *
 * @param near the line as far as it was read
 */
export function yamlRemedy(near: string): YamlRemedy | undefined {
  const [, key = '', text = ''] = /^\s*([\w-]+:)\s*'(.*\p{L}'\p{L}.*?)'?\s*$/u.exec(near) ?? [];
  if (key !== '' && !text.includes('"')) return { kind: 'apostrophe', line: `${key} "${text}"` };
  const [, name = '', value = ''] = /^\s*([\w-]+):([^\s/].*)$/u.exec(near) ?? [];
  return name === '' ? undefined : { kind: 'space-after-colon', line: `${name}: ${value}` };
}
