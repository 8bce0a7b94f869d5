/** The name under which a page finds a compiled text. */
import { createHash } from 'node:crypto';
import type { Words } from '../../domain/words/words.ts';

const names = new WeakMap<Words, string>();

/**
 * Where a text lies and the hash of its words: a page never meets another version of a text than the one it was
 * prepared for.
 */
export function textName(words: Words): string {
  let name = names.get(words);
  if (name === undefined) {
    const { file, text } = words;
    const hash = createHash('sha256').update(file).update('\0').update(text).digest('hex');
    const path = file.replace(/^content\//u, '').replace(/\.mdx$/u, '');
    name = `${path.replaceAll('/', '-')}-${hash.slice(0, 16)}`;
    names.set(words, name);
  }
  return name;
}
