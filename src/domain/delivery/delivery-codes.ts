/** The permanent codes of an import: what it refuses, what it asks, what it warns of. */
import type {
  BoundaryFault,
  DeliveryQuestion,
  DeliveryRefusal,
  DeliveryWarning,
} from './delivery-findings.ts';

/** Reasons to refuse a file; boundaries have one code for each fault. */
export type RefusalCode =
  Exclude<DeliveryRefusal['kind'], 'boundaries'> | `boundaries-${BoundaryFault}`;
export type QuestionCode = DeliveryQuestion['kind'];
export type DeliveryWarningCode = DeliveryWarning['kind'];
export type DeliveryCode = RefusalCode | QuestionCode | DeliveryWarningCode;

/**
 * refused: the file is not opened; question: nothing is written until it is answered; told: it is written, and one
 * should look.
 */
export type DeliveryLevel = 'refused' | 'question' | 'told';

const refused: Readonly<Record<RefusalCode, 'refused'>> = {
  'boundaries-as-it-is': 'refused',
  'boundaries-entities': 'refused',
  'boundaries-no-areas': 'refused',
  'boundaries-no-layer': 'refused',
  'boundaries-several-layers': 'refused',
  'boundaries-unknown-crs': 'refused',
  'boundaries-unreadable': 'refused',
  'damaged-archive': 'refused',
  'delivery-too-large': 'refused',
  encrypted: 'refused',
  'no-table': 'refused',
  'not-a-workbook': 'refused',
  'not-text': 'refused',
  'old-workbook': 'refused',
  'too-wide': 'refused',
  'unknown-kind': 'refused',
  'unpacks-too-large': 'refused',
};

const asked: Readonly<Record<QuestionCode, 'question'>> = {
  'ambiguous-areas': 'question',
  'areas-contradict': 'question',
  'date-as-group': 'question',
  differs: 'question',
  labels: 'question',
  layers: 'question',
  'mixed-marks': 'question',
  'no-areas': 'question',
  'no-period': 'question',
  'register-columns': 'question',
  'rows-contradict': 'question',
  'several-indicators-one-file': 'question',
  'several-sheets': 'question',
  'unclear-mark': 'question',
  'unknown-areas': 'question',
  'unknown-sheet': 'question',
  'unknown-types': 'question',
  'unreadable-cells': 'question',
};

const told: Readonly<Record<DeliveryWarningCode, 'told'>> = { 'column-left-out': 'told' };

const levels: Readonly<Record<DeliveryCode, DeliveryLevel>> = { ...refused, ...asked, ...told };

/** Every permanent code of an import. */
export const deliveryCodes: readonly DeliveryCode[] = Object.keys(levels) as DeliveryCode[];

export const levelOfDelivery = (code: DeliveryCode): DeliveryLevel => levels[code];

/** The code of a refusal. */
export const refusalCode = (refusal: DeliveryRefusal): RefusalCode =>
  refusal.kind === 'boundaries' ? `boundaries-${refusal.reason}` : refusal.kind;
