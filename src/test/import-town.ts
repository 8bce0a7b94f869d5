/** A small invented town to import into, and workbooks as offices make them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { WorkBook, WorkSheet } from '@e965/xlsx';
import { emptyFolder } from './folders.ts';

const names = ['Altmarkt', 'Am Hafen', 'Birkenau', 'Sankt Veit'];

/** A report folder with four areas, ids 01 to 04. */
export function importTown(name: string, further: Readonly<Record<string, string>> = {}): string {
  const folder = emptyFolder(name);
  const square = (at: number) => [
    [
      [at, 50],
      [at + 0.01, 50],
      [at + 0.01, 50.01],
      [at, 50.01],
      [at, 50],
    ],
  ];
  const features = names.map((area, at) => ({
    type: 'Feature',
    properties: { id: `0${String(at + 1)}`, name: area },
    geometry: { type: 'Polygon', coordinates: square(9 + at / 100) },
  }));
  const files: Readonly<Record<string, string>> = {
    'data/municipality.yaml': [
      'id: stadt',
      'name: Seeburg',
      'kind: Stadt',
      'language: de',
      'site: https://kinder.example',
      'publisher: { name: Stadt Seeburg, address: "Markt 1, 00000 Seeburg", email: stadt@kinder.example }',
      'levels:',
      '  - { id: stadtteil, title: Stadtteil, plural: Stadtteile, file: geography/areas.geojson }',
      'offerTypes: [{ id: kita, title: Kita }, { id: hort, title: Hort }]',
      'themes:',
      '  - { id: soziales, title: Soziales }',
      '',
    ].join('\n'),
    'data/geography/areas.geojson': JSON.stringify({ type: 'FeatureCollection', features }),
    ...further,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A workbook of sheets, each made of rows; `null` is an empty cell. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>,
  change: (sheets: Readonly<Record<string, WorkSheet>>, book: WorkBook) => void = () => undefined,
  bookType: 'xlsx' | 'ods' = 'xlsx',
): Uint8Array {
  const book = utils.book_new();
  const made: Record<string, WorkSheet> = {};
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    made[name] = sheet;
    utils.book_append_sheet(book, sheet, name);
  }
  change(made, book);
  return new Uint8Array(write(book, { type: 'buffer', bookType, cellStyles: true }) as Buffer);
}

/** Puts a file beside the report, as a delivery that came by mail. */
export function deliver(report: string, name: string, content: string | Uint8Array): string {
  const folder = join(report, 'deliveries');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
