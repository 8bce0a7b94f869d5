/** `data/streets.csv`: in which area a street or a postcode lies. */
import type { Area } from '../../../domain/place/area.ts';
import type { Street } from '../../../domain/place/street.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import type { ProblemList } from '../../../domain/problem/problem.ts';
import { parseTable } from '../../table/table.ts';
import type { ColumnSpec } from '../../table/column-spec.ts';
import { areaReading, columnsOfArea } from './area-of-row.ts';

export const streetsFile = 'data/streets.csv';

export const streetColumns: readonly ColumnSpec[] = [
  {
    name: 'street',
    aliases: ['straße', 'strasse', 'straßenname', 'strassenname'],
    required: false,
  },
  { name: 'postcode', aliases: ['plz', 'postleitzahl', 'zip', 'postal code'], required: false },
  {
    name: 'numbers',
    aliases: ['hausnummern', 'hausnummer', 'hausnr', 'nummern', 'house numbers'],
    required: false,
  },
  ...columnsOfArea,
];

/** What a spreadsheet makes of „1-12“: „1. Dez“, “Jan 12”, „01.12.2025“, “2025-12-01”. */
const asDate =
  /^\d{4}-\d\d-\d\d|^\d{1,2}\.\s?(?:\d{1,2}\.\d{2,4}|[a-zä]{3,}\.?)(?:\s?\d{2,4})?$|^[a-zä]{3,}\.?[\s-]\d{1,4}$|^\d{1,2}-[a-zä]{3,}$/iu;

/** A postcode holds a digit and little else: „44135“, “NW1 8NH”, „L-1234“. */
const postcodeForm = /^(?=.*\d)[\p{L}\d][\p{L}\d -]{1,9}$/u;

/**
 * Parses the table. Rows say what they say: a street may lie in several areas, with house numbers or without.
 *
 * Problems: those of the table and of the area (area-of-row.ts), `street-row-without-street`,
 * `malformed-postcode`, `house-numbers-as-date`.
 */
export function parseStreets(
  bytes: Uint8Array,
  municipality: Municipality,
  areas: readonly Omit<Area, 'slug'>[],
  problems: ProblemList,
): readonly Street[] {
  const areaOf = areaReading(municipality, areas, problems);
  const streets = new Map<string, Street>();
  for (const row of parseTable(bytes, streetsFile, streetColumns, problems)?.rows ?? []) {
    const area = areaOf(row);
    if (area === undefined) continue;
    const street = row.text('street').replaceAll(/\s+/gu, ' ');
    const written = row.text('postcode').replaceAll(/\s+/gu, ' ');
    if (street === '' && written === '') {
      problems.fold('street-row-without-street', '', row.place('street'), {});
      continue;
    }
    // In Germany every postcode has five digits: one of four lost its zero to a spreadsheet.
    const padded =
      municipality.state !== undefined && /^\d{4}$/u.test(written) ? `0${written}` : written;
    const isPostcode = postcodeForm.test(padded);
    if (padded !== '' && !isPostcode) {
      problems.fold('malformed-postcode', '', row.place('postcode'), { postcode: written });
      if (street === '') continue;
    }
    const numbers = row.text('numbers').replaceAll(/\s*[-–—]\s*/gu, '–');
    const isDate = asDate.test(row.text('numbers'));
    if (isDate) {
      const facts = { numbers: row.text('numbers') };
      problems.fold('house-numbers-as-date', '', row.place('numbers'), facts);
    }
    const read: Street = {
      street: street === '' ? undefined : street,
      postcode: isPostcode ? padded : undefined,
      numbers: numbers === '' || isDate ? undefined : numbers,
      area,
    };
    streets.set(JSON.stringify(read), read);
  }
  return [...streets.values()];
}
