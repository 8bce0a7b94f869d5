/** "Did you mean …?": the known name that a mistyped one most likely stands for. */
import { distance } from 'fastest-levenshtein';
import { foldName } from './fold-name.ts';

/** Longer texts are no names; comparing them costs time for nothing. */
const longestName = 120;

/** Whether two names differ by one swap of neighbours: the usual slip of the fingers, one change and not two. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return (
    at + 1 < a.length &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

/**
 * The known name with the fewest changed letters, without regard to case.
 *
 * A third of the letters may differ, at least one: `Nordtsadt` finds `nordstadt`, `de` does not find `en`.
 *
 * @returns the name as it is known; of equally near ones the first; undefined where none is near
 */
export function nearestName(wanted: string, known: Iterable<string>): string | undefined {
  const sought = foldName(wanted);
  if (sought === '' || sought.length > longestName) return undefined;
  const allowed = Math.max(1, Math.floor(sought.length / 3));
  let nearest: string | undefined;
  let fewest = allowed + 1;
  for (const name of known) {
    const candidate = foldName(name);
    if (Math.abs(candidate.length - sought.length) >= fewest) continue;
    const changes = isSwap(sought, candidate) ? 1 : distance(sought, candidate);
    // A name of which not one letter stays is no neighbour.
    if (changes < fewest && changes < Math.max(candidate.length, sought.length)) {
      nearest = name;
      fewest = changes;
    }
  }
  return nearest;
}
