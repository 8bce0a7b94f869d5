/** A table as text → a grid. */
import Papa from 'papaparse';
import { ProblemList } from '../../domain/problem/problem.ts';
import { decodeText } from '../../readers/text/decode-text.ts';
import { isFilled } from './grid.ts';
import type { Grid, GridRow } from './grid.ts';
import { RefusedDelivery } from './refusal.ts';

const mostColumns = 16_384;

/** The separator under which most lines agree on their width; a wider table wins. */
function separatorOf(text: string): string {
  const head = text.slice(0, 40_000);
  let best = { separator: ';', score: -1 };
  for (const separator of [';', '\t', ',', '|']) {
    const { data } = Papa.parse<string[]>(head, { delimiter: separator, preview: 60 });
    const widths = new Map<number, number>();
    for (const { length } of data)
      if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    const agreed = [...widths].reduce(
      (most, [width, count]) => Math.max(most, count * Math.min(width, 12)),
      0,
    );
    // Decimal commas split as evenly as separators do.
    const score = separator === ',' || separator === '|' ? agreed * 0.6 : agreed;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/**
 * Reads CSV, TSV and text with tabs in the encodings of the contract.
 *
 * @throws RefusedDelivery where it is no text, or wider than any table
 */
export function readTextTable(bytes: Uint8Array, file: string): Grid {
  const text = decodeText(bytes, file, new ProblemList());
  if (text === undefined) throw new RefusedDelivery({ kind: 'not-text' });
  const unified = text.replace(/\r\n?/gu, '\n');
  const declared = /^"?sep=(.|\t)"?[;,\t]*(?:\n|$)/iu.exec(unified);
  const body = declared === null ? unified : unified.slice(declared[0].length);
  const longest = Math.max(
    ...body
      .slice(0, 2_000_000)
      .split('\n')
      .slice(0, 200)
      .map((line) => line.split(/[;,\t|]/u).length),
  );
  if (longest > mostColumns)
    throw new RefusedDelivery({ kind: 'too-wide', columns: longest, most: mostColumns });
  const { data } = Papa.parse<string[]>(body, {
    delimiter: declared?.[1] ?? separatorOf(body),
    newline: '\n',
  });
  let line = declared === null ? 1 : 2;
  const rows: GridRow[] = [];
  for (const cells of data) {
    const row = cells.map((cell) => ({ text: cell }));
    if (row.some(isFilled)) rows.push({ line, cells: row });
    line += 1 + cells.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0);
  }
  return { sheet: '', rows, merges: [], hidden: { rows: 0, columns: 0 } };
}
