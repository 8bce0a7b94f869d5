/** Few pages that stand for all of a built site. */

/**
 * Of each kind of page (same first folder, same depth) the first one and the longest, so that kinds to come are
 * looked at as well.
 *
 * @param pages path below the site and text, as `pagesOf` reads them
 * @returns paths in the order of the site's files
 */
export function pagesOfEachKind(pages: ReadonlyMap<string, string>): readonly string[] {
  const kinds = Map.groupBy([...pages.keys()], (file) => {
    const parts = file.split('/');
    return parts.length === 1 ? file : `${parts[0] ?? ''}/${parts.length}`;
  });
  const chosen = [...kinds.values()].flatMap((files) => {
    const sorted = files.toSorted();
    const longest = sorted.toSorted(
      (a, b) => (pages.get(b)?.length ?? 0) - (pages.get(a)?.length ?? 0),
    );
    return [sorted[0], longest[0]].filter((file) => file !== undefined);
  });
  return [...new Set(chosen)];
}
