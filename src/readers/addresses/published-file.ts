/**
 * `data/published.txt`: addresses that a release has made public, one a line; other lines are remarks. The manifest of
 * a built site (`manifest.json`) is read as well: its addresses stand one a line, too.
 */
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { PublishedAddress } from '../../domain/naming/kept-address.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { decodeText } from '../text/decode-text.ts';

export const publishedFile = 'data/published.txt';

/** An address as a line of its own, or as a text of a list in JSON. */
const line = /^(\s*"?)(\/[^\s"]*)"?,?\s*$/u;

/**
 * Parses a list of addresses, each once.
 *
 * @param file its name in messages
 */
export function parsePublished(
  bytes: Uint8Array,
  file: string,
  problems: ProblemList,
): readonly PublishedAddress[] {
  const text = decodeText(bytes, file, problems);
  const found = new Map<string, PublishedAddress>();
  for (const [at, written] of (text ?? '').split(/\r\n?|\n/u).entries()) {
    const [, before = '', address] = line.exec(written) ?? [];
    if (address === undefined || found.has(address)) continue;
    const place = { file, line: at + 1, column: before.length + 1 };
    found.set(address, { address: address as SiteAddress, place });
  }
  return [...found.values()];
}
