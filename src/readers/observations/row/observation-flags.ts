/** The flag column of a row: marks of a value, and signs that some offices put there. */
import type { Flag } from '../../../domain/indicator/observation.ts';
import type { ProblemList } from '../../../domain/problem/problem.ts';
import type { SignLookup } from '../../text/signs.ts';
import type { TableRow } from '../../table/table-row.ts';

const flagLetters: ReadonlySet<string> = new Set(['p', 'r', 'e', 'b', 'q']);
const isFlag = (text: string): text is Flag => flagLetters.has(text);

export interface RowFlags {
  readonly flags: readonly Flag[];
  /** A sign in the flag column, as some offices mark an empty value. */
  readonly sign: string | undefined;
}

const noFlags: RowFlags = { flags: [], sign: undefined };

/** Flags of a row, several joined by spaces. Problem: `unknown-flag`. */
export function readFlags(row: TableRow, sign: SignLookup, problems: ProblemList): RowFlags {
  const text = row.text('flag');
  if (text === '') return noFlags;
  const flags = new Set<Flag>();
  let signText: string | undefined;
  for (const token of text.split(/[\s,;|]+/u).filter((part) => part !== '')) {
    const letter = token.toLowerCase();
    if (isFlag(letter)) flags.add(letter);
    else if (sign(token) !== undefined) signText = token;
    else problems.fold('unknown-flag', token, row.place('flag'), { flag: token });
  }
  return { flags: [...flags], sign: signText };
}
