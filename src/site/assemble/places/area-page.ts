/** `/gebiete/<slug>/`: one area in the three voices. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import type { Area } from '../../../domain/place/area.ts';
import { drawLocatorMap } from '../../../figures/locator-map/draw.ts';
import { outlinesAddress } from '../../../figures/pointing/area-outlines.ts';
import { goalsFor, partOf, storiesAbout } from '../../../report/indicator/area-facts.ts';
import { themeFacts } from '../../../figures/key-figures/theme-facts.ts';
import type { ThemeFacts } from '../../../figures/key-figures/theme-facts.ts';
import { filesOfArea } from '../../../report/open-data/data-sets.ts';
import type { ReportView } from '../../../report/report-view.ts';
import type { PageContent } from '../../page-entry.ts';
import { placeLink } from '../assembly.ts';
import type { Assembly, PageScope } from '../assembly.ts';
import { placeNode } from '../structured-data.ts';
import { findOne } from '../find-one.ts';
import { offersInShort } from '../offers/area-offers.ts';
import { areaKnowledge } from '../content/area-knowledge.ts';
import type { AreaKnowledge } from '../content/area-knowledge.ts';
import { goalTeaser, storyTeasers } from '../content/teasers.ts';
import type { GoalTeaser, StoryTeaser } from '../content/teasers.ts';
import { areaSentences, firstFigures } from './area-sentences.ts';
import { foldedThemes } from './folded-themes.ts';
import type { FoldedTheme } from './folded-themes.ts';
import { clearestOf, standingOut } from './standing-out.ts';
import type { StandingOut } from './standing-out.ts';
import { askForOutlines } from '../asked-figures.ts';
import { compareLink } from '../comparison/compare-link.ts';
import { similarAreasOf } from './similar-areas.ts';
import type { SimilarAreas } from './similar-areas.ts';
import { chrome, openDataWords } from '../../../language/page-topics.ts';

export interface AreaPage extends PageContent {
  readonly name: string;
  /** Where a name occurs twice: „(Bezirk Nord)“, beside the heading. */
  readonly supplement: string | undefined;
  readonly level: string;
  readonly parts: readonly Link[];
  readonly partsTitle: string | undefined;
  readonly locator: { readonly svg: string; readonly alternative: string } | undefined;
  readonly sentences: readonly string[];
  /** Which of the three have anything to say here, or in other areas of the report. */
  readonly voices: Readonly<Record<'facts' | 'institutions' | 'experience', boolean>>;
  /** The clearest settled differences from the municipality, strengths and needs. */
  readonly standingOut: readonly StandingOut[];
  readonly facts: readonly FoldedTheme[];
  /** What is on offer, folded to its sentence; the lists stand on a page of their own. */
  readonly offers: {
    readonly summary: string;
    readonly gaps: readonly string[];
    readonly page: Link | undefined;
  };
  readonly knowledge: AreaKnowledge | undefined;
  readonly stories: readonly StoryTeaser[];
  readonly goals: readonly GoalTeaser[];
  readonly similar: SimilarAreas | undefined;
  readonly neighbours: readonly Link[];
  /** To the comparison, with this area chosen. */
  readonly compare: Link | undefined;
  readonly downloads: readonly Link[];
}

/** Slugs of all areas with a profile. */
export const profiledAreas = ({ view }: PageScope): readonly string[] =>
  view.profiledLevels.flatMap((level) => view.areasOf(level.id).map(({ slug }) => slug));

/** The area of a slug. @throws Error for a slug that is not there: our own fault */
export const areaAt = (view: ReportView, slug: string): Area =>
  findOne(view.frame.geography.areas, slug, (area) => area.slug);

/** What tells an area from another of its name. */
function supplementOf({ view, words }: PageScope, area: Area): string | undefined {
  const twice = view.frame.geography.areas.filter((one) => one.name === area.name).length > 1;
  const parent = partOf(view, area).at(-1);
  return twice && parent !== undefined ? words.supplement(parent.name) : undefined;
}

/** „Süd (Bezirk Nord)“ where a name occurs twice, else the name alone. */
export function areaTitle(scope: PageScope, slug: string): string {
  const area = areaAt(scope.view, slug);
  const supplement = supplementOf(scope, area);
  return supplement === undefined ? area.name : `${area.name} ${supplement}`;
}

/** What tells an area from another of the same name: the level it belongs to. */
export const areaApart = ({ view }: PageScope, slug: string): readonly (string | undefined)[] => {
  const { level } = areaAt(view, slug);
  return [view.frame.municipality.levels.find(({ id }) => id === level)?.title];
};

/** The areas that an area is part of, the municipality left out. */
export const areasAbove = ({ view }: PageScope, slug: string): readonly Link[] =>
  partOf(view, areaAt(view, slug))
    .map(placeLink)
    .filter(({ address }) => address !== addresses.overview);

/** Key figures of an area; of one where nobody lives only those that are not about people. */
function factsOf(view: ReportView, area: Area): readonly ThemeFacts[] {
  const facts = themeFacts(view, view.place(area.id), area.level);
  if (!area.unpopulated) return facts;
  return facts
    .map((theme) => ({
      ...theme,
      keyFigures: theme.keyFigures.filter(
        ({ indicator, latest }) =>
          indicator.disclosure === 'none' && numberOf(latest.value) !== undefined,
      ),
    }))
    .filter((theme) => theme.keyFigures.length > 0);
}

/** Where the area lies; with outlines for the pointer, which marks other areas there too. */
function locatorOf(assembly: Assembly, area: Area): ReturnType<typeof drawLocatorMap> {
  const { view, geometries, speech } = assembly;
  const key = geometries.keyOf(area.level);
  const outlines = outlinesAddress(key);
  const locator = drawLocatorMap(
    view.place(area.id),
    view.municipality,
    geometries.at(key),
    speech,
    outlines,
  );
  if (locator !== undefined) askForOutlines(assembly, key, outlines);
  return locator;
}

/**
 * The page of an area.
 *
 * @throws Error for a slug that is not there: our own fault
 */
export function areaPage(assembly: Assembly, slug: string): AreaPage {
  const { view, words, language } = assembly;
  const area = areaAt(view, slug);
  const from = addresses.area(slug);
  const levelOf = (id: string | undefined) =>
    view.frame.municipality.levels.find((one) => one.id === id);
  const facts = factsOf(view, area);
  const parts = view.partsOf(area.id);
  const partLevel = levelOf(parts[0]?.level);
  const settled = area.unpopulated ? [] : clearestOf(facts);
  const outstanding = new Set(settled.map(({ model }) => model.indicator.id));
  const first = firstFigures(facts, outstanding);
  const said = new Set([...outstanding, ...first.map(({ indicator }) => indicator.id)]);
  const sentences = areaSentences(assembly, area, partOf(view, area), first);
  const themes = foldedThemes(assembly, area, facts, said);
  const knowledge = areaKnowledge(assembly, area.id, from);
  const locator = locatorOf(assembly, area);
  const description = sentences.join(' ');
  const above = partOf(view, area).map(({ name }) => name);
  return {
    description,
    card: { text: description, svg: locator?.svg },
    structured: placeNode(assembly, area.name, description, above),
    name: area.name,
    supplement: supplementOf(assembly, area),
    level: levelOf(area.level)?.title ?? '',
    parts: parts.map((part) => placeLink(view.place(part.id))),
    partsTitle: partLevel === undefined ? undefined : words.partsTitle(partLevel.plural),
    locator,
    sentences,
    voices: {
      facts: themes.length > 0 || knowledge?.facts !== undefined,
      institutions: view.frame.offers.length > 0 || knowledge?.institutions !== undefined,
      experience: view.frame.localKnowledge.length > 0,
    },
    standingOut: standingOut(assembly, area, settled),
    facts: themes,
    offers: {
      ...offersInShort(assembly, area),
      page:
        view.frame.offers.length === 0
          ? undefined
          : { text: words.offersOfArea(area.name), address: addresses.areaOffers(slug) },
    },
    knowledge,
    stories: storyTeasers(assembly, storiesAbout(view, area.id)),
    goals: goalsFor(view, area.id).map((goal) => goalTeaser(assembly, goal)),
    similar: similarAreasOf(assembly, area),
    compare: area.unpopulated ? undefined : compareLink(assembly, { areas: [slug] }),
    neighbours: view.neighboursOf(area).map(placeLink),
    downloads: [
      ...filesOfArea(view, slug).map(({ address, format }) => ({
        text: `${words.numbersOfArea(area.name)} (${openDataWords(language).page.formats[format]})`,
        address,
      })),
      { text: chrome(language).downloads, address: addresses.downloads },
    ],
  };
}
