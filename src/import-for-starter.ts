/** Deliveries that a report does not read as they are: imported into a first report, as far as they leave no question. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importDelivery } from './import/import-delivery.ts';
import { prepareBoundaries } from './import/boundaries/import-boundaries.ts';
import { noEntry } from './import/delivery/delivery-entry.ts';
import { readKnowledge } from './import/delivery/report-knowledge.ts';
import { RefusedDelivery } from './import/office/refusal.ts';
import { readTextTable } from './import/office/text-table.ts';
import { listOf } from './import/register/register-sheet.ts';
import type { AreaWords } from './starter/area-words.ts';
import { surveyTable } from './starter/table-survey.ts';
import type { SurveyedTable } from './starter/table-survey.ts';

export interface ImportedDelivery {
  /** A clean table for each indicator, with its bytes. */
  readonly tables: readonly (readonly [SurveyedTable, Uint8Array])[];
  /** Files of the register, by path below the report. */
  readonly register: ReadonlyMap<string, Uint8Array>;
  /** Types of offers that the report must know before the register can be read; nothing is written until then. */
  readonly types: readonly string[];
}

/** So many types are a vocabulary; more are names or remarks. */
const mostTypes = 40;

/** Whether a table of text is a list of offers, providers or cooperations, and none of numbers. */
export function isRegister(name: string, bytes: Uint8Array): boolean {
  try {
    return listOf(readTextTable(bytes, name), name, noEntry) !== undefined;
  } catch (error) {
    if (error instanceof RefusedDelivery) return false;
    throw error;
  }
}

const observations = 'data/observations/';

/**
 * Imports one file into the report folder.
 *
 * @param path of the delivery, absolute
 * @returns undefined where it is refused or leaves a question: `npm run import` asks it
 */
export async function importForStarter(
  report: string,
  path: string,
  name: string,
  area: AreaWords,
): Promise<ImportedDelivery | undefined> {
  const { knowledge } = await readKnowledge(report);
  if (knowledge === undefined) return undefined;
  const found = await importDelivery(path, knowledge, {
    report,
    out: undefined,
    sheet: undefined,
    as: undefined,
    period: undefined,
    isRegister: false,
    replace: false,
  });
  if (found.refusal !== undefined) return undefined;
  const [question, ...others] = found.questions;
  if (
    question?.kind === 'unknown-types' &&
    others.length === 0 &&
    question.types.length <= mostTypes
  )
    // prettier-ignore
    return { tables: [], register: new Map(), types: question.types };
  if (question !== undefined) return undefined;
  const tables: (readonly [SurveyedTable, Uint8Array])[] = [];
  const register = new Map<string, Uint8Array>();
  for (const { file } of found.written) {
    const bytes = readFileSync(join(report, file));
    if (!file.startsWith(observations)) {
      register.set(file, bytes);
      continue;
    }
    const own = file.slice(observations.length);
    const id = own.replace(/\.csv$/u, '');
    const surveyed = surveyTable(own, bytes, area, knowledge.municipality.id);
    if (typeof surveyed === 'string') return undefined;
    const [guess] = surveyed.indicators;
    const told = found.table?.indicators.find((one) => one.id === id);
    if (guess === undefined) return undefined;
    const unit = told === undefined ? guess.unit : { ...guess.unit, unit: told.catalogueUnit };
    const title = told === undefined || told.label === '' ? guess.title : told.label;
    const indicators = [{ ...guess, id, title, unit }];
    tables.push([{ ...surveyed, name, file: own, indicators, entry: undefined }, bytes]);
  }
  return { tables, register, types: [] };
}

/** Formats of boundaries that the readers do not know, and the import does. */
const converted = /\.(zip|gpkg|kml|kmz)$/iu;

/**
 * Boundaries as the readers know them: others are converted to GeoJSON.
 *
 * @returns undefined where they cannot be converted, or hold several layers
 */
export async function asGeojson(
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
  const ending = converted.exec(name)?.[1]?.toLowerCase();
  if (ending !== 'zip' && ending !== 'gpkg' && ending !== 'kml' && ending !== 'kmz') {
    return { name, bytes };
  }
  const options = { report: '', out: undefined, sheet: undefined, as: undefined, period: undefined, isRegister: false, replace: false } as const; // prettier-ignore
  try {
    const { results } = await prepareBoundaries(name, ending, bytes, options);
    const [only] = results;
    if (only === undefined) return undefined;
    return {
      name: name.replace(converted, '.geojson'),
      bytes: new TextEncoder().encode(only.text),
    };
  } catch (error) {
    if (error instanceof RefusedDelivery) return undefined;
    throw error;
  }
}
