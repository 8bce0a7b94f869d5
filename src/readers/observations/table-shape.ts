/** What a table that lacks its columns most likely is: told with the command that reads it. */
import type { TableShape } from '../../domain/problem/table-shape.ts';
import { parsePeriod } from '../../domain/indicator/period.ts';
import type { RecordList } from '../table/record-list.ts';
import { headOf } from '../table/table-records.ts';

/** So many rows are searched for a second header. */
const searchedRows = 5_000;
/** So many headings show what the others are. */
const fewest = { areas: 2, headings: 2 } as const;
/** How the database of the German statistical offices begins its tables. */
const genesisTitle = /^(?:genesis-tabelle|statistik:|tabelle:? \d{5}-\d{2}|\d{5}-\d{2}-\d{2}-\d)/iu;
/** A year among other words of a heading. */
const yearAmongWords = /(?:^|[^\p{L}\d])(?:19|20)\d{2}(?!\d)/u;

/**
 * @param headerAt position of the header among the records
 * @param isArea whether a text names an area of the report
 */
export function likelyShape(
  records: RecordList,
  headerAt: number,
  isArea: (text: string) => boolean,
): TableShape | undefined {
  const head = headOf(records).map(({ cells }) => cells.map((cell) => cell.trim()));
  const header = head[headerAt] ?? [];
  const title = head.slice(0, headerAt + 1).flatMap(([first = '']) => [first]);
  if (title.some((text) => genesisTitle.test(text))) return 'genesis';
  const areas = header.filter((text) => text !== '' && isArea(text)).length;
  const others = header.slice(1).filter((text) => text !== '').length;
  if (areas >= fewest.areas && areas >= others / 2) return 'areas-across';
  if (hasSecondHeader(records, headerAt, header)) return 'stacked';
  if (isUpperHead(header, head[headerAt + 1] ?? [])) return 'two-row-head';
  const dated = header.filter(
    (text) => yearAmongWords.test(text) && parsePeriod(text) === undefined,
  );
  return dated.length >= fewest.headings ? 'period-in-heading' : undefined;
}

/** The same headings once more further down, or most of them in another order of years. */
function hasSecondHeader(
  records: RecordList,
  headerAt: number,
  header: readonly string[],
): boolean {
  const [first = ''] = header;
  if (first === '' || header.filter((text) => text !== '').length < fewest.headings) return false;
  const end = Math.min(records.length, headerAt + searchedRows);
  for (let at = headerAt + 1; at < end; at += 1) {
    if (records.cell(at, 0).trim() !== first) continue;
    const same = header.filter((text, index) => records.cell(at, index).trim() === text).length;
    if (same >= header.length / 2) return true;
  }
  return false;
}

/** A row below the header that goes on with it: nothing under the first heading, periods or words elsewhere. */
function isUpperHead(header: readonly string[], below: readonly string[]): boolean {
  const [first = '', ...rest] = below;
  const filled = rest.filter((text) => text !== '');
  if (first !== '' && first !== header[0]) return false;
  if (filled.length < fewest.headings) return false;
  const headings = filled.filter(
    (text) => parsePeriod(text) !== undefined || /^\p{L}|^[^\d.,()-]*\p{L}/u.test(text),
  );
  return headings.length >= filled.length * 0.8;
}
