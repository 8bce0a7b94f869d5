/** Entries of a list that pages would show under one and the same name. */
import { foldName } from '../../domain/naming/fold-name.ts';
import type { Place, ProblemList } from '../../domain/problem/problem.ts';
import type { TitledList } from '../../domain/problem/municipality-problems.ts';

interface Titled {
  readonly id: string;
  readonly title: string;
  /** Titles are compared among entries of the same; '' where the whole list stands together. */
  readonly within?: string | undefined;
}

/** Problem `same-title`, once for each title that is repeated, without regard to case and spacing. */
export function checkSameTitles(
  list: TitledList,
  entries: readonly Titled[],
  placeOf: (id: string) => Place | undefined,
  problems: ProblemList,
): void {
  const first = new Map<string, string>();
  for (const { id, title, within = '' } of entries) {
    if (title.trim() === '') continue;
    const key = `${within}\u0000${foldName(title)}`;
    const earlier = first.get(key);
    const place = earlier === undefined ? undefined : placeOf(id);
    if (earlier === undefined) first.set(key, id);
    else if (place !== undefined) {
      problems.fold('same-title', `${list} ${key}`, place, {
        list,
        title,
        first: earlier,
        second: id,
      });
    }
  }
}
