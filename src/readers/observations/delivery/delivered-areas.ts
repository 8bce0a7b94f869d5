/** What an entry of columns.yaml says of texts for areas, with its own names and titles resolved to ids. */
import type { AreaLookup, AreaReading, AreaSearch } from '../row/area-lookup.ts';
import type { DeliveryColumns } from '../../table/columns.ts';

export interface DeliveredAreas extends AreaReading {
  readonly texts: Map<string, string>;
  /** Texts whose area does not exist, with what is written for it. */
  readonly unknown: readonly { readonly text: string; readonly id: string; readonly found: AreaSearch }[]; // prettier-ignore
  /** A level that does not exist, as written. */
  readonly unknownLevel: string | undefined;
}

/** Resolves `areas` (ids or names) and `level` (id or title) of an entry. */
export function deliveredAreas(
  delivery: DeliveryColumns | undefined,
  areas: AreaLookup,
): DeliveredAreas {
  const level = delivery?.level === undefined ? undefined : areas.levelOf(delivery.level);
  const texts = new Map<string, string>();
  const unknown: DeliveredAreas['unknown'][number][] = [];
  for (const [text, id] of delivery?.areas ?? []) {
    const found = areas.find(id);
    if (found.kind === 'found') texts.set(text, found.id);
    else unknown.push({ text, id, found });
  }
  const unknownLevel = level === undefined ? delivery?.level : undefined;
  return { texts, level, unknown, unknownLevel };
}
