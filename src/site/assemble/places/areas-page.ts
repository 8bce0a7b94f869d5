/** `/gebiete/`: all areas, level by level. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Figure } from '../../../figures/figure.ts';
import type { PageContent } from '../../page-entry.ts';
import type { Assembly } from '../assembly.ts';
import { streetFinder } from '../finders.ts';
import type { FinderModel } from '../finders.ts';
import { areaGroups } from './area-groups.ts';
import type { AreaGroup } from './area-groups.ts';
import { municipalityLevel } from '../../../report/report-view.ts';
import { mainMap } from '../indicators/shared-maps.ts';
import { formatNumber } from '../../../language/numbers/numbers.ts';

export interface AreasPage extends PageContent {
  readonly lead: string;
  /** By street or postcode; undefined where no table says where they lie. */
  readonly streets: FinderModel | undefined;
  readonly map: Figure | undefined;
  readonly groups: readonly { readonly level: string; readonly areas: readonly AreaGroup[] }[];
}

/** All areas with the map, those of the report's own level first. */
export function areasPage(assembly: Assembly): AreasPage {
  const { view, words, language } = assembly;
  const { municipality } = view.frame;
  const level = view.reportLevel;
  const levels = [level, ...municipality.levels.filter((one) => one.id !== level.id)];
  const { indicators, offers, localKnowledge } = view.frame;
  const areas = view.areasOf(level.id);
  const isProfiled = areas.some(({ id }) => view.place(id).address !== undefined);
  const lead = words.areasLead({
    count: formatNumber(areas.length, 0, language),
    plural: level.plural,
    municipality: municipality.name,
    profiles: {
      numbers: isProfiled && indicators.some((one) => one.level !== municipalityLevel),
      offers: isProfiled && offers.length > 0,
      knowledge: isProfiled && localKnowledge.some(({ area }) => area !== municipality.id),
    },
  });
  return {
    description: lead,
    lead,
    streets: streetFinder(assembly),
    map: mainMap(assembly, addresses.areas),
    groups: levels.map((one) => ({
      level: one.plural,
      areas: areaGroups(assembly, view.areasOf(one.id)),
    })),
  };
}
