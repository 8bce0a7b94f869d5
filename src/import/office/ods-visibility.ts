/** What an ODS hides: the workbook library does not say it, so `content.xml` is looked through (ODF 1.3, part 3, 9.1 and 19.757). */
import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
import { RefusedDelivery } from './refusal.ts';

export interface HiddenInSheet {
  readonly isHidden: boolean;
  /** From 0. */
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** Repeated rows and columns beyond these are the empty rest of a sheet. */
const mostRepeated = 100_000;

const hidesItself = ({ attributes }: SaxesTagPlain): boolean =>
  /^(?:collapse|filter)$/u.test(attributes['table:visibility'] ?? '');

const isFolded = ({ attributes }: SaxesTagPlain): boolean =>
  attributes['table:display'] === 'false';

/**
 * Hidden sheets, rows and columns, by the order of the sheets.
 *
 * @throws RefusedDelivery where the document is damaged or declares entities
 */
export function hiddenInOds(content: string): readonly HiddenInSheet[] {
  const invisibleStyles = new Set<string>();
  const sheets: { style: string; rows: Set<number>; columns: Set<number> }[] = [];
  let style = '';
  let row = 0;
  let column = 0;
  const folded = { row: 0, column: 0 };
  // Groups may lie in each other: whether each is folded, until it ends.
  const groups: { readonly kind: 'row' | 'column'; readonly folded: boolean }[] = [];
  // A table inside a cell or a drawing is none of the sheets.
  let depth = 0;
  const parser = new SaxesParser();
  const refuse = (): never => {
    throw new RefusedDelivery({ kind: 'damaged-archive' });
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', (tag) => {
    const sheet = sheets.at(-1);
    const repeated = (key: string): number => {
      const times = Number(tag.attributes[key] ?? '1');
      return Number.isInteger(times) && times > 0 ? times : 1;
    };
    if (tag.name === 'style:style') style = tag.attributes['style:name'] ?? '';
    else if (tag.name === 'style:table-properties' && isFolded(tag)) invisibleStyles.add(style);
    else if (tag.name === 'table:table') {
      depth += 1;
      if (depth > 1) return;
      const own = tag.attributes['table:style-name'] ?? '';
      sheets.push({ style: own, rows: new Set(), columns: new Set() });
      row = 0;
      column = 0;
    } else if (depth !== 1 || sheet === undefined) return;
    else if (/^table:table-(?:row|column)-group$/u.test(tag.name)) {
      const kind = tag.name.includes('row') ? 'row' : 'column';
      groups.push({ kind, folded: isFolded(tag) });
      if (isFolded(tag)) folded[kind] += 1;
    } else if (tag.name === 'table:table-row') {
      const times = repeated('table:number-rows-repeated');
      if (hidesItself(tag) || folded.row > 0) mark(sheet.rows, row, times);
      row += times;
    } else if (tag.name === 'table:table-column') {
      const times = repeated('table:number-columns-repeated');
      if (hidesItself(tag) || folded.column > 0) mark(sheet.columns, column, times);
      column += times;
    }
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'table:table') depth -= 1;
    else if (depth === 1 && /^table:table-(?:row|column)-group$/u.test(name)) {
      const ended = groups.pop();
      if (ended?.folded === true) folded[ended.kind] -= 1;
    }
  });
  parser.write(content).close();
  return sheets.map(({ style: own, rows, columns }) => ({
    isHidden: invisibleStyles.has(own),
    rows,
    columns,
  }));
}

function mark(hidden: Set<number>, from: number, times: number): void {
  for (let n = 0; n < Math.min(times, mostRepeated); n += 1) hidden.add(from + n);
}
