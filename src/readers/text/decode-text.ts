/** Bytes → text: the encodings that offices send, and an error instead of a guess where there is none. */
import type { Place, ProblemList } from '../../domain/problem/problem.ts';

/** Positions that Windows-1252 leaves undefined; decoders turn them into control characters. */
const undefinedInWindows1252 = /[\u0081\u008d\u008f\u0090\u009d]/u;

/** A letter of UTF-8 seen through Windows-1252 (`Ã¼`): the file holds both. */
const utf8SeenAsWindows1252 =
  /[ÂÃ][\u0080-\u00bf\u20ac\u201a-\u203a\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2122]/u;

/**
 * A small letter, a quotation mark or a dash of UTF-8 that was taken for Windows-1252 and saved as UTF-8 again:
 * `Ã¼`, `â€ž`, `Â§`. Marks that may close a quotation after a word in capitals (`IRMÃ“`) are left out.
 */
const convertedTwice =
  /Ã[\u0080-\u009f\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u201e\u2020-\u2022\u2026\u2030\u20ac\u2122]|â€.|Â[§°²³·]/u;

/**
 * Marks within a word: ä, ö, Ö, é, ß, Ä, Ü of DOS (code pages 437 and 850) or of old Macs that were taken for
 * Windows-1252. Letters that occur in other languages (`á`, `š`) count in German words alone.
 */
const foreignLetters =
  /\p{L}[„”‚™†€§](?=\p{Ll})|(?<![\p{L}\p{N}])™(?=\p{Ll})|(?:[Ss]tra|[Gg]ro)áe|[Aa]uáen|[Ff]uáb|[Mm]aánahm|Spaá/u;

/** What git leaves in a file that two people changed at the same place: both versions, one below the other. */
const conflictMark = /^(?:<{7}|>{7}) [^\r\n]{0,40}/mu;

const workbookSignatures: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where a mark stands in a text: physical line, code-point column, some letters around it. */
function spotAt(text: string, index: number): { line: number; column: number; near: string } {
  const before = text.slice(0, index).split(/\r\n|\r|\n/u);
  const line = (before.at(-1) ?? '') + (/^[^\r\n]*/u.exec(text.slice(index))?.[0] ?? '');
  const column = [...(before.at(-1) ?? '')].length + 1;
  const near = [...line].slice(Math.max(0, column - 12), column + 8).join('');
  // Control characters would garble a terminal.
  return { line: before.length, column, near: near.replace(/\p{Cc}/gu, '�') };
}

/**
 * Decodes a text file: UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252.
 * The BOM is dropped; line ends are left as they are.
 * Problems: `empty-file`, `not-a-text-file`, `undecodable-text`, `merge-conflict`; then undefined. Warning: `garbled-text`.
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  problems: ProblemList,
): string | undefined {
  const name = file.split('/').at(-1) ?? file;
  if (workbookSignatures.some((signature) => startsWith(bytes, signature))) {
    problems.add('not-a-text-file', { file }, { name, kind: 'workbook' });
    return undefined;
  }
  let text: string | undefined;
  let isWindows = false;
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    const encoding = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
    text = strictly(encoding, bytes);
    if (text === undefined) return undecodable(encoding, 'utf-16', bytes, file, problems);
  } else if (startsWith(bytes, [0xef, 0xbb, 0xbf])) {
    text = strictly('utf-8', bytes);
    if (text === undefined) return undecodable('utf-8', 'utf-8', bytes, file, problems);
  } else if (bytes.includes(0)) {
    const kind = looksLikeUtf16(bytes) ? 'utf-16' : 'binary';
    problems.add('not-a-text-file', placeOfZero(bytes, kind, file), { name, kind });
    return undefined;
  } else {
    text = strictly('utf-8', bytes);
    if (text === undefined) {
      text = new TextDecoder('windows-1252').decode(bytes);
      isWindows = true;
      for (const [trace, encoding] of [
        [utf8SeenAsWindows1252, 'mixed'],
        [undefinedInWindows1252, 'windows-1252'],
      ] as const) {
        const found = trace.exec(text);
        if (found === null) continue;
        const { line, column, near } = spotAt(text, found.index);
        problems.add('undecodable-text', { file, line, column }, { encoding, near });
        return undefined;
      }
    }
  }
  // A second mark is left by tools that write one before a text that already has it.
  text = text.replace(/^\uFEFF+/u, '');
  if (text.includes('\0')) {
    problems.add('not-a-text-file', { file }, { name, kind: 'binary' });
    return undefined;
  }
  if (text.trim() === '') {
    problems.add('empty-file', { file }, { name });
    return undefined;
  }
  const conflict = conflictMark.exec(text);
  if (conflict !== null) {
    const { line, column } = spotAt(text, conflict.index);
    problems.add('merge-conflict', { file, line, column }, { mark: conflict[0] });
    return undefined;
  }
  reportGarbled(text, isWindows, file, problems);
  return text;
}

/** A text with a zero byte by accident has a line; a picture has none. */
function placeOfZero(bytes: Uint8Array, kind: 'utf-16' | 'binary', file: string): Place {
  const text = kind === 'binary' ? strictly('utf-8', bytes) : undefined;
  if (text === undefined || /[\u0001-\u0008\u000e-\u001f]/u.test(text)) return { file };
  const { line, column } = spotAt(text, text.indexOf('\0'));
  return { file, line, column };
}

/** Text of Latin letters in UTF-16: every second byte is zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 400);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return Math.min(even, odd) < head.length / 20 && Math.max(even, odd) > head.length / 4;
}

/** `&uuml;`, `&#252;`: letters of a web page. */
const letterEntities =
  /&(?:[aouAOU]uml|szlig|[aeiou](?:acute|grave|circ)|#(?:19[2-9]|2[0-4]\d|25[0-5]));/u;

function reportGarbled(
  text: string,
  isWindows: boolean,
  file: string,
  problems: ProblemList,
): void {
  for (const [trace, kind] of [
    [convertedTwice, 'twice'],
    [/\uFFFD/u, 'lost'],
    // In words they are read as letters; in a table they are what they look like.
    ...(/\.mdx?$/iu.test(file) ? [] : [[letterEntities, 'entity'] as const]),
    // Of UTF-8 nobody need guess what its letters are.
    ...(isWindows ? [[foreignLetters, 'foreign'] as const] : []),
  ] as const) {
    const found = trace.exec(text);
    if (found === null) continue;
    // What was converted twice holds such marks too.
    if (kind === 'foreign' && convertedTwice.test(text)) continue;
    const { line, column, near } = spotAt(text, found.index);
    problems.add('garbled-text', { file, line, column }, { kind, near });
  }
}

function undecodable(
  decoder: string,
  encoding: 'utf-8' | 'utf-16',
  bytes: Uint8Array,
  file: string,
  problems: ProblemList,
): undefined {
  const text = new TextDecoder(decoder).decode(bytes);
  const { line, column, near } = spotAt(text, Math.max(0, text.indexOf('\uFFFD')));
  problems.add('undecodable-text', { file, line, column }, { encoding, near });
  return undefined;
}
