/** Addresses of a release that a user names: its folder, its manifest, or a list of addresses. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemList } from '../src/domain/problem/problem.ts';
import type { PublishedAddress } from '../src/domain/naming/kept-address.ts';
import { addresses } from '../src/domain/naming/address.ts';
import { parsePublished } from '../src/readers/addresses/published-file.ts';
import { UsageError, fromCaller } from './command-line.ts';

/** @param option that names it. Usage error where nothing can be read there, or no address is in it */
export function publishedAt(option: string, named: string): readonly PublishedAddress[] {
  const path = fromCaller(named);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const file = isFolder ? join(path, addresses.manifest) : path;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UsageError(`${option}: cannot be read: ${file}`);
  }
  const published = parsePublished(bytes, named, new ProblemList());
  if (published.length === 0) throw new UsageError(`${option}: holds no address: ${file}`);
  return published;
}
