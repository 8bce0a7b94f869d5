/** Areas and offers that are new, gone or different. */
import type { Area } from '../../domain/place/area.ts';
import type { Offer } from '../../domain/register/offer.ts';

export interface ItemChange {
  readonly id: string;
  readonly name: string;
  /** Names of fields that differ; empty where the whole is new or gone. */
  readonly fields: readonly string[];
}

export interface ListChange {
  readonly added: readonly ItemChange[];
  readonly gone: readonly ItemChange[];
  readonly changed: readonly ItemChange[];
}

interface Item {
  readonly id: string;
  readonly name: string;
}

/** Compares two lists by id; `keyOf` tells apart items of one id in two lists. */
function compareLists<T extends Item>(
  before: readonly T[],
  after: readonly T[],
  fields: readonly (keyof T & string)[],
  keyOf: (item: T) => string,
): ListChange {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const now = new Set(after.map(keyOf));
  const whole = ({ id, name }: T): ItemChange => ({ id, name, fields: [] });
  return {
    added: after.filter((item) => !old.has(keyOf(item))).map(whole),
    gone: before.filter((item) => !now.has(keyOf(item))).map(whole),
    changed: after.flatMap((item): readonly ItemChange[] => {
      const earlier = old.get(keyOf(item));
      if (earlier === undefined) return [];
      const different = fields.filter(
        (field) => JSON.stringify(earlier[field]) !== JSON.stringify(item[field]),
      );
      return different.length === 0 ? [] : [{ id: item.id, name: item.name, fields: different }];
    }),
  };
}

/** Areas; `slug` among the fields means that an address breaks. */
export const compareAreas = (before: readonly Area[], after: readonly Area[]): ListChange =>
  compareLists(
    before,
    after,
    ['name', 'short', 'parent', 'slug', 'unpopulated', 'from', 'until', 'shape'],
    ({ level, id }) => `${level}\u0000${id}`,
  );

export const compareOffers = (before: readonly Offer[], after: readonly Offer[]): ListChange =>
  compareLists(
    before,
    after,
    [
      'name', 'types', 'provider', 'area', 'point', 'address', 'phases', 'capacity', 'capacityUnit', 'free',
      'languages', 'opening', 'focus', 'website', 'email', 'phone', 'contact', 'informal', 'checked',
    ], // prettier-ignore
    ({ id }) => id,
  );
