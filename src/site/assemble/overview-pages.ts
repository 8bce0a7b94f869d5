/** The municipality at a glance, and the frame around every page. */
import { handbookWords } from '../../language/handbook/handbook-words.ts';
import { addresses } from '../../domain/naming/address.ts';
import { extentFinding } from '../../language/findings.ts';
import { formatDate } from '../../language/periods.ts';
import { licenceOf } from '../../language/sources.ts';
import { chrome } from '../../language/chrome.ts';
import type { Link, OverviewPage, SiteFrame } from '../prepared-report.ts';
import { narrativesNewestFirst } from '../../report/indicator/area-facts.ts';
import { municipalityLevel } from '../../report/report-view.ts';
import { areaGroups, knowledgeOf, themeBlocks } from './area-pages.ts';
import { goalTeaser, shownStories } from './assembly.ts';
import type { Assembly } from './assembly.ts';
import { mainMap } from './shared-maps.ts';
import { isTotal } from '../../report/indicator/totals.ts';
import { extentModel } from '../../figures/key-figures/model.ts';
import { themeFacts } from '../../figures/key-figures/theme-facts.ts';

/** How many findings the overview opens with, and how many key figures of a theme it shows. */
const findingsShown = 3;
const keyFiguresPerTheme = 2;

/** `/` */
export function overviewPage(assembly: Assembly): OverviewPage {
  const { view, words } = assembly;
  const { municipality, indicators, offers, goals } = view.frame;
  const areas = view.areasOf(view.reportLevel.id);
  return {
    headline: words.headline(municipality.name),
    lead: words.overviewLead({
      municipality: municipality.name,
      areas: view.reportLevel.plural,
      areaCount: areas.length,
      indicators: indicators.length,
      offers: offers.length,
    }),
    areas: areaGroups(assembly, areas),
    map: mainMap(assembly, addresses.overview),
    findings: findings(assembly),
    themes: municipality.themes
      .map((theme) => ({
        text: theme.title,
        address: addresses.theme(theme.id),
        count: words.indicatorCount(indicators.filter((one) => one.theme === theme.id).length),
      }))
      .filter((theme) => indicators.some((one) => addresses.theme(one.theme) === theme.address)),
    keyFigures: themeBlocks(
      assembly,
      themeFacts(view, view.municipality, municipalityLevel).map((theme) => ({
        ...theme,
        keyFigures: theme.keyFigures.slice(0, keyFiguresPerTheme),
      })),
      addresses.overview,
    ),
    stories: shownStories(assembly, narrativesNewestFirst(view)),
    goals: goals.map((goal) => goalTeaser(assembly, goal)),
    knowledge: knowledgeOf(assembly, municipality.id, addresses.overview),
    offersSentence:
      offers.length === 0
        ? undefined
        : words.offersInTotal(offers.length, new Set(offers.flatMap((offer) => offer.types)).size),
  };

  function findings({ language: spoken }: Assembly): OverviewPage['findings'] {
    const themes = new Set<string>();
    return indicators
      .flatMap((indicator) => {
        if (themes.has(indicator.theme) || indicator.level === municipalityLevel) return [];
        const subject = view.subject(indicator);
        if (isTotal(subject) || indicator.unit === 'category') return [];
        const period = view.latest(subject);
        if (period === undefined) return [];
        const extent = extentModel(view.crossSection(subject, period));
        if (extent === undefined || extent.range === 0) return [];
        themes.add(indicator.theme);
        const end = ({ area, value }: (typeof extent)['min']) => ({
          name: area.name,
          value: { state: 'observed' as const, value },
        });
        return [
          {
            sentence: extentFinding(
              { min: end(extent.min), max: end(extent.max) },
              indicator,
              period,
              spoken,
            ),
            link: { text: indicator.short, address: addresses.indicator(indicator.id) },
          },
        ];
      })
      .slice(0, findingsShown);
  }
}

/** The frame: names, navigation with what the report has, publisher, licence, day. */
export function siteFrameOf(assembly: Assembly, site: string | undefined): SiteFrame {
  const { view, language, preview } = assembly;
  const { municipality, offers, goals, questions, pages, asOf } = view.frame;
  const c = chrome(language);
  const link = (text: string, address: Link['address'], has = true): readonly Link[] =>
    has ? [{ text, address }] : [];
  const stories = shownStories(assembly, narrativesNewestFirst(view));
  return {
    language,
    name: municipality.name,
    fullName:
      municipality.kind === undefined
        ? municipality.name
        : `${municipality.kind} ${municipality.name}`,
    accent: municipality.accent,
    site: site ?? municipality.site,
    publisher: {
      name: municipality.publisher.name,
      address: municipality.publisher.address,
      email: municipality.publisher.email,
      phone: municipality.publisher.phone,
      responsible: municipality.publisher.responsible,
      note: municipality.publisher.note,
    },
    demonstration: municipality.demonstration,
    asOf: formatDate(asOf.date, language),
    licence: licenceOf(municipality.licence),
    navigation: [
      ...link(c.areas, addresses.areas),
      ...link(c.themes, addresses.themes),
      ...link(c.offers, addresses.offers, offers.length > 0),
      ...link(c.stories, addresses.narratives, stories.length > 0),
      ...link(c.goals, addresses.goals, goals.length > 0),
      ...link(c.questions, addresses.questions, questions.length > 0),
      ...link(c.downloads, addresses.downloads),
    ],
    footLinks: [
      ...link(c.methods, addresses.methods),
      ...pages.map((page) => ({ text: page.title, address: addresses.page(page.slug) })),
      ...link(handbookWords(language).title, addresses.handbook),
    ],
    levelTitle: view.reportLevel.title,
    levelPlural: view.reportLevel.plural,
    preview,
  };
}
