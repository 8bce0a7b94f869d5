/** Which groups of an indicator add up to another one, or to the total, as the numbers themselves show. */

/** A set of groups that together make `whole` (0 is the total), from a period on or until one. */
export interface GroupSum {
  readonly parts: readonly number[];
  readonly whole: number;
  /** Whether it holds in each period, judged by that period and earlier ones only. */
  readonly holds: readonly boolean[];
}

/** Known numbers of one place and period by group. */
export interface GroupNumbers {
  readonly period: number;
  readonly byGroup: ReadonlyMap<number, number>;
  /** Groups whose number primary suppression leaves to the public: only these can refute what groups.csv says. */
  readonly shown: ReadonlySet<number>;
}

/** With more groups only those of one dimension are tried together. */
const mostGroups = 11;
/** Places looked at in each period. */
const mostPlaces = 60;

/**
 * Every set of groups that adds up to the total, or to another group, in most places so far; and every
 * `dimension` of groups.csv unless most places that the public sees speak against it.
 */
export function groupSums(
  places: readonly GroupNumbers[],
  groups: readonly number[],
  dimensions: readonly (readonly number[])[],
  periods: number,
): readonly GroupSum[] {
  const byPeriod: GroupNumbers[][] = Array.from({ length: periods }, () => []);
  for (const place of places) {
    const list = byPeriod[place.period];
    if (list !== undefined && list.length < mostPlaces && place.byGroup.size > 1) list.push(place);
  }
  const families = groups.length <= mostGroups ? [groups] : dimensions.filter((d) => d.length <= mostGroups); // prettier-ignore
  const found = new Map<string, GroupSum>();
  for (const family of families) {
    for (const sum of sumsOf(family, byPeriod)) found.set(`${sum.parts.join('+')}=${String(sum.whole)}`, sum); // prettier-ignore
  }
  for (const parts of dimensions) {
    if (parts.length < 2) continue;
    const name = `${parts.join('+')}=0`;
    const judged = judge(parts, 0, byPeriod, true);
    // Either way of judging may come to hold later: it never takes back what the other says of a period.
    const holds = judged.map((one, period) => one || found.get(name)?.holds[period] === true);
    if (holds.some(Boolean)) found.set(name, { parts, whole: 0, holds });
  }
  return [...found.values()];
}

function sumsOf(
  family: readonly number[],
  byPeriod: readonly (readonly GroupNumbers[])[],
): readonly GroupSum[] {
  const wholes = [0, ...family];
  const sets = 2 ** family.length;
  const fits = wholes.map(() => new Int32Array(sets));
  const against = wholes.map(() => new Int32Array(sets));
  const everHeld = wholes.map(() => new Uint8Array(sets));
  const sums = new Float64Array(sets);
  for (const places of byPeriod) {
    for (const { byGroup } of places) {
      sums[0] = 0;
      let empty = 0;
      for (const [i, group] of family.entries()) if (byGroup.get(group) === 0) empty |= 1 << i;
      for (let set = 1; set < sets; set += 1) {
        const last = 31 - Math.clz32(set & -set);
        sums[set] = (sums[set & (set - 1)] ?? NaN) + (byGroup.get(family[last] ?? -1) ?? NaN);
      }
      for (const [w, whole] of wholes.entries()) {
        const target = byGroup.get(whole);
        if (target === undefined || target === 0) continue;
        const skip = w === 0 ? 0 : 1 << (w - 1);
        for (let set = 1; set < sets; set += 1) {
          const sum = sums[set] ?? NaN;
          if (Number.isNaN(sum) || (set & skip) !== 0 || (set & (set - 1)) === 0) continue;
          // Where a group is empty, the others add up without it: that says nothing.
          if (sum === target && (set & empty) !== 0) continue;
          const tally = sum === target ? fits[w] : against[w];
          if (tally !== undefined) tally[set] = (tally[set] ?? 0) + 1;
        }
      }
    }
    for (const [w] of wholes.entries()) {
      for (let set = 1; set < sets; set += 1) {
        const held = everHeld[w];
        if (held !== undefined && (fits[w]?.[set] ?? 0) > (against[w]?.[set] ?? 0)) held[set] = 1;
      }
    }
  }
  const found: GroupSum[] = [];
  for (const [w, whole] of wholes.entries()) {
    for (let set = 1; set < sets; set += 1) {
      if (everHeld[w]?.[set] !== 1) continue;
      const parts = family.filter((_, i) => (set & (1 << i)) !== 0);
      found.push({ parts, whole, holds: judge(parts, whole, byPeriod, false) });
    }
  }
  return found;
}

/** Period by period: whether more places so far speak for the sum than against it. */
function judge(
  parts: readonly number[],
  whole: number,
  byPeriod: readonly (readonly GroupNumbers[])[],
  isDeclared: boolean,
): readonly boolean[] {
  let fits = 0;
  let against = 0;
  return byPeriod.map((places) => {
    for (const { byGroup, shown } of places) {
      const target = byGroup.get(whole);
      if (target === undefined || target === 0) continue;
      if (isDeclared && !shown.has(whole)) continue;
      let sum: number | undefined = 0;
      for (const part of parts) {
        const number = isDeclared && !shown.has(part) ? undefined : byGroup.get(part);
        sum = number === undefined || sum === undefined ? undefined : sum + number;
      }
      if (sum === undefined) continue;
      if (sum !== target) against += 1;
      else if (parts.every((part) => byGroup.get(part) !== 0)) fits += 1;
    }
    return fits > against || (isDeclared && fits === against);
  });
}
