/** Ties between the blocks of the first sight, and the strongest of them. */
import type { NetworkModel } from '../../report/network/network-models.ts';
import type { NetworkTie } from './layout/box-order.ts';
import { blockKey } from '../network/network-register.ts';

/** Lines from each block: a few strong ones can be followed, all of them are a hairball. */
const strongestOfEach = 2;

/** Ties between areas, over all kinds of providers. */
export function tiesOf(model: NetworkModel): readonly NetworkTie[] {
  const placeOf = new Map(model.overview.groups.map((group) => [group.id, blockKey(group)]));
  const ties = new Map<string, NetworkTie>();
  for (const edge of model.overview.edges) {
    const from = placeOf.get(edge.from);
    const to = placeOf.get(edge.to);
    if (from === undefined || to === undefined || from === to) continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    const key = `${a}\u0000${b}`;
    ties.set(key, { from: a, to: b, weight: (ties.get(key)?.weight ?? 0) + edge.weight });
  }
  return [...ties.values()].sort(
    (a, b) => b.weight - a.weight || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1),
  );
}

/** The strongest ties of each, without doubles. */
export function strongest(ties: readonly NetworkTie[]): readonly NetworkTie[] {
  const taken = new Map<string, number>();
  return ties.filter(({ from, to }) => {
    const a = taken.get(from) ?? 0;
    const b = taken.get(to) ?? 0;
    if (a >= strongestOfEach && b >= strongestOfEach) return false;
    taken.set(from, a + 1);
    taken.set(to, b + 1);
    return true;
  });
}
