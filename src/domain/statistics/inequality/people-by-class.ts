/** How people are distributed over classes of areas: where most children live, in few or in much need. */
import type { GroupArea } from './segregation.ts';

/** An area of a class. */
export interface ClassedArea extends GroupArea {
  /** 0-based. */
  readonly classIndex: number;
}

export interface PeopleOfClass {
  readonly areas: number;
  readonly affected: number;
  readonly all: number;
  /** Of all people over all classes, 0 … 1. */
  readonly ofAll: number;
  /** Of all concerned, 0 … 1; undefined where nobody is. */
  readonly ofAffected: number | undefined;
}

/**
 * People over the classes of their areas, as the Child Opportunity Index shows them (C. Noelke and others, Child
 * Opportunity Index 3.0 technical documentation, diversitydatakids.org, 2024): a class with many areas may hold few
 * children.
 *
 * @param classes how many there are; a class without areas stays, with 0
 * @returns undefined where no people live in any
 */
export function peopleByClass(
  areas: readonly ClassedArea[],
  classes: number,
): readonly PeopleOfClass[] | undefined {
  const all = areas.reduce((sum, one) => sum + one.all, 0);
  const affected = areas.reduce((sum, one) => sum + one.affected, 0);
  if (all <= 0) return undefined;
  return Array.from({ length: classes }, (_, at) => {
    const own = areas.filter(({ classIndex }) => classIndex === at);
    const there = own.reduce((sum, one) => sum + one.all, 0);
    const affectedThere = own.reduce((sum, one) => sum + one.affected, 0);
    return {
      areas: own.length,
      affected: affectedThere,
      all: there,
      ofAll: there / all,
      ofAffected: affected > 0 ? affectedThere / affected : undefined,
    };
  });
}
