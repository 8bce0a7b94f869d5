/** Stand-ins for numbers that we do not know either, so that what is published adds up. */
import type { CellAxes } from '../cells/cell-axes.ts';
import type { Quantity } from './quantities.ts';
import type { Relation } from '../relations/relation.ts';

const mostRounds = 60;

/**
 * Gives what the office withheld, rounded or left out numbers that fit `relations` as well as can be. Where
 * areas exceed the municipality's row, notes by how much: an attacker takes both as equal (S6a).
 */
export function fitUnknown(
  relations: readonly Relation[],
  municipality: string,
  axes: CellAxes,
): void {
  const uncertain = relations.filter(({ quantities }) => quantities.some((one) => !one.known));
  for (let round = 0; round < mostRounds; round += 1) {
    let settled = true;
    for (const relation of uncertain) if (spread(relation)) settled = false;
    if (settled) break;
  }
  const town = axes.areaIndex(municipality);
  for (const relation of relations) {
    if (relation.kind !== 'areas' || axes.partsOf(relation.key).area !== town) continue;
    const excess = differenceOf(relation);
    if (excess <= 0) continue;
    const hidden = relation.quantities.filter(
      (one, i) => one.shown === 0 && (relation.coefficients[i] ?? 0) > 0,
    );
    const room = hidden.reduce((sum, one) => sum + one.value - one.least, 0);
    // Where even the least of them is too much, nobody can take the two as equal.
    if (room < excess) continue;
    for (const one of hidden) one.excess = Math.max(one.excess, excess);
  }
}

const differenceOf = ({ quantities, coefficients }: Relation): number =>
  quantities.reduce((sum, one, i) => sum + (coefficients[i] ?? 0) * one.value, 0);

/** Takes a relation's difference to its unknown numbers, evenly to those that fewest others depend on. */
function spread(relation: Relation): boolean {
  let left = differenceOf(relation);
  if (left === 0) return false;
  const unknown: { one: Quantity; coefficient: number }[] = [];
  for (const [i, one] of relation.quantities.entries()) {
    const coefficient = relation.coefficients[i] ?? 0;
    if (!one.known && one.shown === 0 && Math.abs(coefficient) === 1)
      unknown.push({ one, coefficient });
  }
  unknown.sort((a, b) => a.one.members.length - b.one.members.length);
  let changed = false;
  for (let at = 0; at < unknown.length && left !== 0;) {
    const members = unknown[at]?.one.members.length;
    const alike = unknown.slice(at).filter(({ one }) => one.members.length === members);
    at += alike.length;
    for (const [i, { one, coefficient }] of alike.entries()) {
      const share = left / (alike.length - i);
      const wanted = one.value - coefficient * (share > 0 ? Math.ceil(share) : Math.floor(share));
      const value = Math.min(one.most, Math.max(one.least, wanted));
      if (value === one.value) continue;
      left += coefficient * (value - one.value);
      one.value = value;
      changed = true;
    }
  }
  return changed;
}
