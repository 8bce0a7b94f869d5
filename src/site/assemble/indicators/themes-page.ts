/** `/themen/`: all themes with their indicators. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import type { PageContent } from '../../page-entry.ts';
import type { Assembly } from '../assembly.ts';
import { indicatorsOfTheme, themesWithIndicators, themeTitle } from './theme-page.ts';
import { chrome } from '../../../language/page-topics.ts';

export interface ThemesPage extends PageContent {
  readonly lead: string;
  readonly themes: readonly {
    readonly link: Link;
    readonly lead: string;
    readonly indicators: readonly Link[];
  }[];
}

/** All themes that have an indicator. */
export function themesPage(assembly: Assembly): ThemesPage {
  const { view, words, language } = assembly;
  const lead = chrome(language).themesLead;
  return {
    description: lead,
    lead,
    themes: themesWithIndicators(assembly).map((id) => {
      const indicators = indicatorsOfTheme(view, id);
      return {
        link: { text: themeTitle(assembly, id), address: addresses.theme(id) },
        lead: words.themeLead(indicators.length),
        indicators: indicators.map((indicator) => ({
          text: indicator.short,
          address: addresses.indicator(indicator.id),
        })),
      };
    }),
  };
}
