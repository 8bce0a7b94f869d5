/**
 * One key for each area. Ids are unique within a level only (Kreis 1 and Quartier 1); all rooms behind the readers
 * know one key over all levels, and never the level that an id needs.
 */
import type { Area } from './area.ts';

/** What a key is made of. */
export interface IdOfLevel {
  readonly id: string;
  readonly level: string;
}

/**
 * The key of each area: its id, unless another level has it too, without regard to case; then `<level>:<id>`, which
 * people may write as well.
 */
export function areaKeys(areas: readonly IdOfLevel[]): (area: IdOfLevel) => string {
  const levels = new Map<string, Set<string>>();
  for (const { id, level } of areas) {
    const folded = id.toLowerCase();
    levels.set(folded, (levels.get(folded) ?? new Set()).add(level));
  }
  const taken = new Set(levels.keys());
  const keys = new Map<string, string>();
  for (const { id, level } of areas) {
    if ((levels.get(id.toLowerCase())?.size ?? 0) < 2) continue;
    let key = `${level}:${id}`;
    // An office may have written just that as an id.
    while (taken.has(key.toLowerCase())) key = `${key}:`;
    taken.add(key.toLowerCase());
    keys.set(`${level}\u0000${id}`, key);
  }
  return ({ id, level }) => keys.get(`${level}\u0000${id}`) ?? id;
}

/** The id as the office delivered it: unique within its level. */
export const deliveredId = ({ id, sharedId }: Pick<Area, 'id' | 'sharedId'>): string =>
  sharedId ?? id;

/** Whether two levels share an id, so that a table of areas needs a column of levels. */
export const needsLevels = (areas: readonly Pick<Area, 'sharedId'>[]): boolean =>
  areas.some(({ sharedId }) => sharedId !== undefined);
