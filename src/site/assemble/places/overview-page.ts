/** `/`: the municipality at a glance. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import type { Figure } from '../../../figures/figure.ts';
import { themeFacts } from '../../../figures/key-figures/theme-facts.ts';
import { extentModel } from '../../../figures/key-figures/model.ts';
import { isTotal } from '../../../report/indicator/totals.ts';
import { municipalityLevel } from '../../../report/report-view.ts';
import type { PageContent } from '../../page-entry.ts';
import type { Assembly } from '../assembly.ts';
import { knowledgeText } from '../content/area-knowledge.ts';
import type { KnowledgeText } from '../content/area-knowledge.ts';
import { goalTeaser, shownNarratives, storyTeasers } from '../content/teasers.ts';
import type { GoalTeaser, StoryTeaser } from '../content/teasers.ts';
import { areaGroups } from './area-groups.ts';
import type { AreaGroup } from './area-groups.ts';
import { streetFinder } from '../finders.ts';
import type { FinderModel } from '../finders.ts';
import { mainMap } from '../indicators/shared-maps.ts';
import { themeBlocks } from './theme-blocks.ts';
import type { ThemeBlock } from './theme-blocks.ts';
import { isCategory } from '../../../domain/indicator/unit.ts';
import { chrome } from '../../../language/page-topics.ts';
import { spokenValue } from '../../../figures/frame/spoken-values.ts';
import { areasFinding } from '../../../language/findings/findings.ts';

export interface OverviewPage extends PageContent {
  readonly headline: string;
  readonly lead: readonly string[];
  /** None where no area has a profile. */
  readonly areas: readonly AreaGroup[];
  /** By street or postcode; undefined where no table says where they lie. */
  readonly streets: FinderModel | undefined;
  readonly map: Figure | undefined;
  readonly findings: readonly OverviewFinding[];
  readonly themes: readonly (Link & { readonly count: string })[];
  readonly keyFigures: { readonly title: string; readonly blocks: readonly ThemeBlock[] };
  readonly stories: readonly StoryTeaser[];
  readonly goals: readonly GoalTeaser[];
  readonly offersSentence: string | undefined;
  /** What experts say about the municipality as a whole. */
  readonly knowledge: KnowledgeText | undefined;
}

export interface OverviewFinding {
  readonly sentence: string;
  readonly link: Link;
}

/** How many findings the overview opens with, and how many key figures of a theme it shows. */
const findingsShown = 3;
const keyFiguresPerTheme = 2;

/** The first page: what the report holds, and key figures of the municipality by theme. */
export function overviewPage(assembly: Assembly): OverviewPage {
  const { view, words, language } = assembly;
  const { municipality, indicators, offers, goals, questions, localKnowledge } = view.frame;
  const stories = shownNarratives(assembly);
  const areas = view.areasOf(view.reportLevel.id);
  const headline = words.headline(municipality.name);
  const lead = words.overviewLead({
    municipality: municipality.name,
    areas: view.reportLevel.plural,
    areaCount: areas.length,
    indicators: indicators.length,
    ofAreas: indicators.some(({ level }) => level !== municipalityLevel),
    offers: offers.length,
    stories: stories.length,
    questions: questions.length,
    voices: stories.length > 0 || localKnowledge.length > 0,
  });
  const facts = themeFacts(view, view.municipality, municipalityLevel).map((theme) => ({
    ...theme,
    keyFigures: theme.keyFigures.slice(0, keyFiguresPerTheme),
  }));
  const map = mainMap(assembly, addresses.overview);
  return {
    description: lead[0] ?? headline,
    card: { text: lead[0] ?? headline, figure: map },
    headline,
    lead,
    areas: view.profiledLevels.length === 0 ? [] : areaGroups(assembly, areas),
    streets: streetFinder(assembly),
    map,
    findings: findingsOf(assembly),
    themes: municipality.themes
      .map(({ id, title }) => ({
        text: title,
        address: addresses.theme(id),
        indicators: indicators.filter((one) => one.theme === id).length,
      }))
      .filter((theme) => theme.indicators > 0)
      .map(({ text, address, indicators: count }) => ({
        text,
        address,
        count: words.indicatorCount(count),
      })),
    keyFigures: {
      title: chrome(language).keyFigures(municipality.name),
      blocks: themeBlocks(assembly, facts, addresses.overview),
    },
    stories: storyTeasers(assembly, stories),
    goals: goals.map((goal) => goalTeaser(assembly, goal)),
    knowledge: knowledgeText(assembly, municipality.id, addresses.overview),
    offersSentence:
      offers.length === 0
        ? undefined
        : words.offersInTotal(offers.length, new Set(offers.flatMap((offer) => offer.types)).size),
  };
}

/** How far apart areas are, by the first indicator of each theme that says it. */
function findingsOf({ view, speech }: Assembly): readonly OverviewFinding[] {
  const themes = new Set<string>();
  return view.frame.indicators
    .flatMap((indicator) => {
      if (themes.has(indicator.theme) || indicator.level === municipalityLevel) return [];
      const subject = view.subject(indicator);
      if (isTotal(subject) || isCategory(indicator.unit)) return [];
      const period = view.latest(subject);
      if (period === undefined) return [];
      const section = view.crossSection(subject, period);
      const extent = extentModel(section);
      if (extent === undefined || extent.range === 0) return [];
      themes.add(indicator.theme);
      return [
        {
          sentence: areasFinding(
            {
              values: section.map(spokenValue),
              reference: undefined,
              indicator,
              group: subject.group?.title,
              period,
              plural: subject.level.plural,
            },
            speech,
          ),
          link: { text: indicator.short, address: addresses.indicator(indicator.id) },
        },
      ];
    })
    .slice(0, findingsShown);
}
