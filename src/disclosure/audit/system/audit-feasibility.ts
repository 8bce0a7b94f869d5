/**
 * Feasibility intervals of withheld counts: what the published numbers still allow. Each answer is
 * proven: safe by two whole-number completions that lie far enough apart, or by bounds above the
 * minimum; everything else counts as a leak.
 */
import type { Bounds } from './bounds.ts';
import { isTree, tighten } from './bounds.ts';
import { componentsOf, withoutSettled } from './components.ts';
import type { Component } from './components.ts';
import { searchCompletions } from './completions.ts';
import { intervalFrom } from '../interval.ts';
import type { Interval, JudgingSetting, Target } from '../interval.ts';

export type Verdict =
  | { readonly kind: 'judged'; readonly intervals: ReadonlyMap<number, Interval> }
  | { readonly kind: 'contradiction' };

/** Judges the targets of one component; `bounds` are narrowed in place. */
export function judge(
  component: Component,
  targets: readonly Target[],
  bounds: Bounds,
  setting: JudgingSetting,
): Verdict {
  const state = tighten(component.rows, bounds, setting.isWhole);
  if (state === 'impossible') return { kind: 'contradiction' };
  const intervals = new Map<number, Interval>();
  const rest = withoutSettled(component.rows, bounds.lower, bounds.upper);
  const parts = componentsOf(rest);
  const partOf = new Map<number, Component>();
  for (const part of parts) for (const unknown of part.unknowns) partOf.set(unknown, part);
  const byPart = Map.groupBy(targets, ({ unknown }) => partOf.get(unknown));
  for (const target of byPart.get(undefined) ?? []) {
    intervals.set(target.unknown, intervalFrom(target, bounds, setting.demands, true));
  }
  for (const part of parts) {
    const own = byPart.get(part) ?? [];
    if (state === 'settled' && isTree(part.rows, setting.isWhole)) {
      for (const target of own) {
        intervals.set(target.unknown, intervalFrom(target, bounds, setting.demands, true));
      }
      continue;
    }
    const found = searchCompletions(part, own, bounds, setting);
    if (found === undefined) return { kind: 'contradiction' };
    for (const [unknown, interval] of found) intervals.set(unknown, interval);
  }
  return { kind: 'judged', intervals };
}
