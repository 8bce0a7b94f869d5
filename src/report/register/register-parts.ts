/** A large register in parts: one for each area of the level above the reporting level, else of that level itself. */
import { areaTree } from '../../domain/place/area-tree.ts';
import type { Area } from '../../domain/place/area.ts';
import type { Level } from '../../domain/municipality.ts';
import type { Offer } from '../../domain/register/offer.ts';
import type { ReportView } from '../report-view.ts';

/** More offers than these do not stand on one page. */
const mostOnOnePage = 600;

export interface RegisterPart {
  readonly area: Area;
  readonly offers: readonly Offer[];
}

export interface RegisterParts {
  readonly level: Level;
  /** In the order of the geography; only areas with offers. */
  readonly parts: readonly RegisterPart[];
  /** Offers of the whole municipality, and those without an area of the level. */
  readonly elsewhere: readonly Offer[];
}

const known = new WeakMap<ReportView, RegisterParts | undefined>();

/** Whether the register has pages of parts. */
export const isLargeRegister = (view: ReportView): boolean => registerParts(view) !== undefined;

/** The parts of a large register; undefined where one page holds it, or where its offers have no areas. */
export function registerParts(view: ReportView): RegisterParts | undefined {
  if (!known.has(view)) known.set(view, makeParts(view));
  return known.get(view);
}

function makeParts(view: ReportView): RegisterParts | undefined {
  const { offers, municipality } = view.frame;
  if (offers.length <= mostOnOnePage) return undefined;
  const nested = municipality.levels.filter((level) => level.nested);
  const at = nested.findIndex(({ id }) => id === view.reportLevel.id);
  const above = nested.slice(0, Math.max(0, at)).findLast(({ id }) => view.areasOf(id).length > 1);
  const level = above ?? view.reportLevel;
  const tree = areaTree(view.frame);
  const areaAt = (offer: Offer): string | undefined => {
    for (let id = offer.area; id !== undefined; id = tree.parentOf(id)) {
      if (view.area(id)?.level === level.id) return id;
    }
    return undefined;
  };
  const byArea = Map.groupBy(offers, areaAt);
  const parts = view.areasOf(level.id).flatMap((area) => {
    const own = byArea.get(area.id) ?? [];
    return own.length === 0 ? [] : [{ area, offers: own }];
  });
  return parts.length < 2 ? undefined : { level, parts, elsewhere: byArea.get(undefined) ?? [] };
}
