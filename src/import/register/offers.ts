/** Rows of an office's list → rows of data/offers.csv. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { isWellFormedId } from '../../domain/naming/id.ts';
import { slugOf } from '../../domain/naming/slug.ts';
import { offerColumns } from '../../readers/register/offer-columns.ts';
import type { DeliveryColumns } from '../../readers/table/columns.ts';
import type { DeliveryKnowledge } from '../delivery/report-knowledge.ts';
import { areaTexts } from '../heading/area-texts.ts';
import { crsOf, pointOf } from './offer-points.ts';
import type { RegisterSheet, SheetRow } from './register-sheet.ts';

export type RegisterRow = Readonly<Partial<Record<string, string>>>;

export interface ReadOffers {
  readonly offers: readonly RegisterRow[];
  readonly madeIds: number;
  readonly unknownTypes: readonly string[];
  readonly unknownAreas: readonly string[];
}

const outColumns = offerColumns.map(({ name }) => name);

/** @param ids those that are taken already, in lower case; the new ones are added */
export function readOffers(
  { headings, rows }: RegisterSheet,
  knowledge: DeliveryKnowledge,
  entry: DeliveryColumns,
  ids: Set<string>,
): ReadOffers {
  const { municipality, areas } = knowledge;
  const places = areaTexts(municipality, areas, entry);
  const typeOf = typeNames(knowledge, entry);
  const crs = crsOf(headings, entry, municipality.crs);
  const unknownTypes = new Set<string>();
  const unknownAreas = new Set<string>();
  let madeIds = 0;
  const offers = rows.flatMap((row): readonly RegisterRow[] => {
    const { street, address } = addressOf(row);
    const types = row
      .text('type')
      .split(/[|;]/u)
      .map((word) => word.trim())
      // `?` is an answer that is still to be given.
      .filter((word) => word !== '' && word !== '?')
      .map((word) => typeOf(word) ?? (unknownTypes.add(word), word));
    const written = row.text('area');
    const found = written === '' ? undefined : places.find(written);
    if (found?.kind === 'ignored') return [];
    const point = pointOf(row.text('lon'), row.text('lat'), row.text('x'), row.text('y'), crs);
    if (found !== undefined && found.kind !== 'area') unknownAreas.add(written);
    const given = row.text('id');
    const isMade = given === '' || !isWellFormedId(given);
    if (isMade) madeIds += 1;
    const wanted = isMade ? slug(`${row.text('name')} ${street}`, 'angebot') : given;
    return [
      {
        ...Object.fromEntries(outColumns.map((column) => [column, row.text(column)])),
        id: freeId(wanted, ids),
        address,
        capacity: row.text('capacity').replace(/(?<=\d)[.\s](?=\d{3}(?!\d))/gu, ''),
        type: types.join('|'),
        area: found?.kind === 'area' ? found.id : point.placed ? '' : written,
        ...point.columns,
      },
    ];
  });
  return { offers, madeIds, unknownTypes: [...unknownTypes], unknownAreas: [...unknownAreas] };
}

function addressOf(row: SheetRow): { readonly street: string; readonly address: string } {
  const filled = (texts: readonly string[], mark: string): string =>
    texts.filter((text) => text !== '').join(mark);
  const whole = row.text('address');
  const street = filled([whole === '' ? row.part('street') : whole, row.part('number')], ' ');
  const town = filled([row.part('postcode'), row.part('town')], ' ');
  return { street, address: filled([street, town], ', ') };
}

/** An id made of words. */
export const slug = (words: string, otherwise: string): string =>
  slugOf(words).slice(0, 80).replace(/-+$/u, '') || otherwise;

/** The id itself, or with a number where it is taken without regard to case. */
export function freeId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let n = 2; ids.has(id.toLowerCase()); n += 1) id = `${wanted}-${String(n)}`;
  ids.add(id.toLowerCase());
  return id;
}

/** From an office's word for a type to the report's. Undefined where it is none of its vocabulary. */
function typeNames(
  { municipality: { offerTypes } }: DeliveryKnowledge,
  entry: DeliveryColumns,
): (word: string) => string | undefined {
  return (word) => {
    const given = entry.types.get(foldName(word));
    if (given === '?') return undefined;
    if (given !== undefined || offerTypes.length === 0) return given ?? word;
    return offerTypes.find(({ id, title }) =>
      [id, title].some((one) => foldName(one) === foldName(word)),
    )?.id;
  };
}
