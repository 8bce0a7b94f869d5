/** One entry of a list by its id, without searching thousands of them for every page. */

const indices = new WeakMap<readonly object[], ReadonlyMap<string, object>>();

/**
 * The entry of `all` whose id is `id`. The list is indexed once, by the `idOf` of the first call.
 *
 * @throws where there is none: ids come from the same list (`PageKindEntry.ids`)
 */
export function findOne<T extends object>(
  all: readonly T[],
  id: string,
  idOf: (one: T) => string,
): T {
  let index = indices.get(all);
  if (index === undefined) {
    index = new Map(all.map((one) => [idOf(one), one]));
    indices.set(all, index);
  }
  const found = index.get(id);
  if (found === undefined) throw new Error(`no page “${id}”`);
  return found as T;
}
