/** Entries of columns.yaml that change nothing: mostly a slip in a name. */
import type { ProblemList } from '../../../domain/problem/problem.ts';
import { entryKey, isOfDelivery } from '../../table/columns.ts';
import type { DeliveryColumns } from '../../table/columns.ts';

/** Keys whose entries are texts of the table: each must occur in one. */
const tracked = ['indicators', 'areas', 'groups'] as const;
export type TrackedKey = (typeof tracked)[number];

/** An entry that a table had a use for. */
export const usedKey = (delivery: DeliveryColumns, key: TrackedKey, folded: string): string =>
  `${String(delivery.place.line ?? 0)}\u0000${key}\u0000${folded}`;

/** Problem `columns-entry-unused` for each entry of a delivery with files that none of them had a use for. */
export function reportUnused(
  files: readonly { readonly file: string; readonly bytes: Uint8Array | undefined }[],
  { columns }: { readonly columns: readonly DeliveryColumns[] },
  used: ReadonlySet<string>,
  problems: ProblemList,
): void {
  for (const delivery of columns) {
    if (!files.some(({ file }) => isOfDelivery(file, delivery))) continue;
    for (const key of tracked) {
      for (const folded of delivery[key].keys()) {
        if (used.has(usedKey(delivery, key, folded))) continue;
        const entry = entryKey(key, folded);
        problems.add('columns-entry-unused', delivery.places.get(entry) ?? delivery.place, {
          key,
          entry: delivery.written.get(entry) ?? folded,
        });
      }
    }
  }
}
