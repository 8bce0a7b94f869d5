/** Which file a picture in words names: one beside its text, or below or beside that in content/. */
import { posix } from 'node:path';

/** A file of the report folder, or why there can be none. */
export type PictureFile =
  { readonly file: string } | { readonly why: 'elsewhere' | 'outside'; readonly file?: undefined };

/**
 * Resolves the address of a picture.
 *
 * @param text the text's own path, relative to the report folder
 * @param written the address as it stands in the text; spaces may be written `%20`
 */
export function pictureFile(text: string, written: string): PictureFile {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(written)) return { why: 'elsewhere' };
  const file = posix.join(posix.dirname(text), decoded(written));
  const isInContent = file.startsWith('content/') && !/[\\\p{Cc}]/u.test(file);
  return written.startsWith('/') || !isInContent ? { why: 'outside' } : { file };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
