/** `/themen/<theme>/`: each indicator of a theme with its finding and its map. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import type { KeyFigureRow } from '../../../figures/key-figures/draw.ts';
import { narrativesNewestFirst } from '../../../report/indicator/area-facts.ts';
import { keyFigureModel } from '../../../figures/key-figures/model.ts';
import type { ReportView } from '../../../report/report-view.ts';
import type { PageContent } from '../../page-entry.ts';
import { keyFigureRow } from '../places/theme-blocks.ts';
import type { Assembly, PageScope } from '../assembly.ts';
import { findOne } from '../find-one.ts';
import { storyTeasers } from '../content/teasers.ts';
import type { StoryTeaser } from '../content/teasers.ts';
import { findingOf } from './indicator-finding.ts';
import { mapPeriod, sharedMap } from './shared-maps.ts';
import type { SharedMap } from './shared-maps.ts';

export interface ThemePage extends PageContent {
  readonly lead: string;
  readonly indicators: readonly {
    readonly link: Link;
    readonly title: string;
    readonly sentence: string;
    readonly map: SharedMap | undefined;
    readonly row: KeyFigureRow | undefined;
  }[];
  readonly stories: readonly StoryTeaser[];
}

/** Ids of the themes that have an indicator. */
export const themesWithIndicators = ({ view }: PageScope): readonly string[] =>
  view.frame.municipality.themes
    .map(({ id }) => id)
    .filter((id) => view.frame.indicators.some((indicator) => indicator.theme === id));

/**
 * Title of a theme.
 *
 * @throws Error for an id that is not there: our own fault
 */
export const themeTitle = ({ view }: PageScope, id: string): string =>
  findOne(view.frame.municipality.themes, id, (theme) => theme.id).title;

/** Indicators of a theme, in the order of the catalogue. */
export const indicatorsOfTheme = (view: ReportView, theme: string): readonly Indicator[] =>
  view.frame.indicators.filter((indicator) => indicator.theme === theme);

/**
 * The page of a theme.
 *
 * @throws Error for an id that is not there: our own fault
 */
export function themePage(assembly: Assembly, id: string): ThemePage {
  const { view, words } = assembly;
  const indicators = indicatorsOfTheme(view, id);
  const lead = words.themeLead(indicators.length);
  return {
    description: lead,
    lead,
    indicators: indicators.map((indicator) => {
      const subject = view.subject(indicator);
      const period = mapPeriod(assembly, subject);
      const model = keyFigureModel(view, subject, view.municipality);
      return {
        link: { text: indicator.short, address: addresses.indicator(indicator.id) },
        title: indicator.title,
        sentence: findingOf(assembly, subject) ?? '',
        map: period === undefined ? undefined : sharedMap(assembly, subject, period),
        row: model === undefined ? undefined : keyFigureRow(assembly, model, addresses.theme(id)),
      };
    }),
    stories: storyTeasers(
      assembly,
      narrativesNewestFirst(view).filter((story) => story.themes.includes(id)),
    ),
  };
}
