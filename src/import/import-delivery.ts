/** The front door of this room: one file in, its report and its files out. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DeliveryReport } from '../domain/delivery/delivery-findings.ts';
import { catalogueRows, groupRows } from './delivery/catalogue-rows.ts';
import type { DeliveryKnowledge } from './delivery/report-knowledge.ts';
import { prepareTable } from './import-table.ts';
import type { ImportOptions, PreparedImport, SheetsOf } from './import-table.ts';
import type { Grid } from './office/grid.ts';
import { RefusedDelivery } from './office/refusal.ts';
import { readTextTable } from './office/text-table.ts';
import { readWorkbook } from './office/workbook.ts';
import { catalogueFile } from '../readers/catalogue/catalogue.ts';
import { groupsFile } from '../readers/report-files.ts';
import { writeResults } from './write-results.ts';

/** Endings that are read. */
export const knownEndings = [
  'csv',
  'tsv',
  'txt',
  'xlsx',
  'xlsm',
  'ods',
  'geojson',
  'json',
  'zip',
  'gpkg',
  'kml',
  'kmz',
] as const;

const largestFile = 256;

/** Imports one file. Whatever is wrong with it is in the report; only faults of the machine are thrown. */
export async function importDelivery(
  path: string,
  knowledge: DeliveryKnowledge | undefined,
  options: ImportOptions,
): Promise<DeliveryReport> {
  const name = basename(path);
  try {
    if (statSync(path).size > largestFile * 1_000_000) {
      throw new RefusedDelivery({ kind: 'delivery-too-large', megabytes: largestFile });
    }
    const { report, results } = await prepare(name, readFileSync(path), knowledge, options);
    if (report.questions.length > 0) return { ...report, written: [] };
    const { written, questions } = writeResults(results, options.replace);
    const bytesOf = (file: string): Uint8Array | undefined => {
      const path = join(options.report, file);
      return existsSync(path) ? readFileSync(path) : undefined;
    };
    const catalogueLines = catalogueRows(report.catalogueLines ?? [], bytesOf(catalogueFile));
    const groupLines = groupRows(report.groupLines ?? [], bytesOf(groupsFile));
    return { ...report, catalogueLines, groupLines, questions, written };
  } catch (error) {
    if (!(error instanceof RefusedDelivery)) throw error;
    return { file: name, refusal: error.refusal, questions: [], written: [] };
  }
}

const oldWorkbook = [0xd0, 0xcf, 0x11, 0xe0];

async function prepare(
  name: string,
  bytes: Uint8Array,
  knowledge: DeliveryKnowledge | undefined,
  options: ImportOptions,
): Promise<PreparedImport> {
  const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  if (oldWorkbook.every((byte, at) => bytes[at] === byte))
    throw new RefusedDelivery({ kind: 'old-workbook' });
  if (ending === 'zip' || ending === 'gpkg' || ending === 'kml' || ending === 'kmz') {
    const { prepareBoundaries } = await import('./boundaries/import-boundaries.ts');
    return prepareBoundaries(name, ending, bytes, options);
  }
  const isGeojson = ending === 'geojson' || ending === 'json';
  if (!isGeojson && !['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'ods'].includes(ending)) {
    throw new RefusedDelivery({ kind: 'unknown-kind', known: knownEndings });
  }
  if (knowledge === undefined) throw new Error('a table is read with the knowledge of its report');
  const { prepareRegister, registerListOf } = await import('./register/import-register.ts');
  if (isGeojson) {
    const { featuresOf, gridOfFeatures, holdsAreas } =
      await import('./register/geojson-register.ts');
    const features = featuresOf(bytes);
    // Boundaries in GeoJSON are read by the report itself.
    if (holdsAreas(features)) {
      throw new RefusedDelivery({ kind: 'boundaries', format: 'GeoJSON', reason: 'as-it-is' });
    }
    return prepareRegister(name, gridOfFeatures(features), knowledge, options);
  }
  const book: SheetsOf = /^(?:xlsx|xlsm|ods)$/u.test(ending)
    ? readWorkbook(bytes)
    : { sheets: [readTextTable(bytes, name)], hiddenSheets: [] };
  const [first] = book.sheets;
  if (first === undefined) throw new RefusedDelivery({ kind: 'no-table' });
  const isList = (grid: Grid): boolean => registerListOf(grid, name, knowledge) !== undefined;
  const register =
    options.sheet === undefined
      ? book.sheets.find(isList)
      : book.sheets.find(({ sheet }) => sheet === options.sheet);
  if (options.isRegister || (register !== undefined && isList(register))) {
    return prepareRegister(name, register ?? first, knowledge, options);
  }
  return prepareTable(name, book, knowledge, options);
}
