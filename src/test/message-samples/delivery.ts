/** Facts of every code of an import, as a delivery would bring them about. */
import type {
  DeliveryCode,
  DeliveryWarningCode,
  QuestionCode,
} from '../../domain/delivery/delivery-codes.ts';
import type {
  BoundaryFault,
  DeliveryQuestion,
  DeliveryRefusal,
  DeliveryWarning,
} from '../../domain/delivery/delivery-findings.ts';

type Questions = {
  readonly [K in QuestionCode]: Extract<DeliveryQuestion, { readonly kind: K }>;
};

const place = { sheet: '', line: 14 };
const inSheet = { sheet: 'Kinder', line: 9 };

const questions: Questions = {
  'ambiguous-areas': {
    kind: 'ambiguous-areas',
    texts: [{ text: 'Mitte', ids: ['1', '101'] }],
  },
  'areas-contradict': {
    kind: 'areas-contradict',
    first: '01',
    second: 'Am Hafen',
    place,
    count: 2,
  },
  'date-as-group': { kind: 'date-as-group', text: '03. Jun', meant: '3-6', place: inSheet },
  differs: {
    kind: 'differs',
    file: 'data/observations/kita-quote.csv',
    changed: ['01, 2023', '02, 2023', '03, 2023', '04, 2023', '05, 2023'],
    removed: ['06, 2023'],
  },
  labels: { kind: 'labels', labels: ['unter 3', '3 bis 6'] },
  layers: { kind: 'layers', layers: ['stadtteile', 'bezirke'] },
  'mixed-marks': { kind: 'mixed-marks', text: '12.5', place },
  'no-areas': { kind: 'no-areas', samples: ['Nord', 'Süd'], known: ['Altmarkt', 'Am Hafen'] },
  'no-period': { kind: 'no-period', seen: ['2024'], columns: [] },
  'register-columns': { kind: 'register-columns', missing: ['type'], present: ['Kita', 'Ort'] },
  'rows-contradict': {
    kind: 'rows-contradict',
    area: '01',
    period: '2023',
    indicator: 'kinder',
    first: inSheet,
    second: { sheet: 'Kinder', line: 10 },
    count: 3,
    columns: ['Geschlecht'],
  },
  'several-indicators-one-file': {
    kind: 'several-indicators-one-file',
    indicators: ['kinder', 'haushalte'],
  },
  'several-sheets': { kind: 'several-sheets', sheets: ['Kinder', 'Kitas'] },
  'unclear-mark': { kind: 'unclear-mark', text: '1.234', place },
  'unknown-areas': {
    kind: 'unknown-areas',
    texts: [{ text: 'Nordtsadt', nearest: 'nordstadt', place: inSheet }],
  },
  'unknown-sheet': {
    kind: 'unknown-sheet',
    sheet: 'Tabelle1',
    sheets: ['Kinder'],
    hidden: true,
  },
  'unknown-types': { kind: 'unknown-types', types: ['KT'], known: ['kita', 'schule'] },
  'unreadable-cells': { kind: 'unreadable-cells', text: 'n.b.', place, count: 4 },
};

const warnings: { readonly [K in DeliveryWarningCode]: DeliveryWarning } = {
  'column-left-out': { kind: 'column-left-out', columns: ['Haushalte'] },
};

const boundary = <F extends BoundaryFault>(reason: F): DeliveryRefusal => ({
  kind: 'boundaries',
  format: 'Shapefile',
  reason,
});

/** One sample a code; a code without one does not compile. */
export const deliverySamples: Readonly<
  Record<DeliveryCode, DeliveryQuestion | DeliveryRefusal | DeliveryWarning>
> = {
  ...questions,
  ...warnings,
  'boundaries-as-it-is': boundary('as-it-is'),
  'boundaries-entities': boundary('entities'),
  'boundaries-no-areas': boundary('no-areas'),
  'boundaries-no-layer': boundary('no-layer'),
  'boundaries-several-layers': boundary('several-layers'),
  'boundaries-unknown-crs': boundary('unknown-crs'),
  'boundaries-unreadable': boundary('unreadable'),
  'damaged-archive': { kind: 'damaged-archive' },
  'delivery-too-large': { kind: 'delivery-too-large', megabytes: 256 },
  encrypted: { kind: 'encrypted' },
  'no-table': { kind: 'no-table' },
  'not-a-workbook': { kind: 'not-a-workbook' },
  'not-text': { kind: 'not-text' },
  'old-workbook': { kind: 'old-workbook' },
  'too-wide': { kind: 'too-wide', columns: 100_000, most: 16_384 },
  'unknown-kind': { kind: 'unknown-kind', known: ['csv', 'xlsx', 'ods'] },
  'unpacks-too-large': { kind: 'unpacks-too-large', megabytes: 200 },
};
