/** Profiles of areas and the list of all of them. */
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { Area } from '../../domain/place/area.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { drawLocatorMap } from '../../figures/locator-map/draw.ts';
import { drawKeyFigure } from '../../figures/key-figures/draw.ts';
import { chrome } from '../../language/chrome.ts';
import { formatNumber } from '../../language/numbers.ts';
import { formatDate } from '../../language/periods.ts';
import { placeFinding } from '../../language/findings.ts';
import type { AreaGroup, AreaPage, AreasPage, ThemeBlock } from '../prepared-report.ts';
import type { TagName } from '../../figures/tags.ts';
import { askForFigure } from './asked-figures.ts';
import { holdsTag } from '../../report/words/mentions.ts';
import { goalsFor, partOf, storiesAbout } from '../../report/indicator/area-facts.ts';
import type { PlaceRef } from '../../report/indicator/figure-subject.ts';
import type { ReportView } from '../../report/report-view.ts';
import { offersOf, typeTitle } from '../../report/register/chosen-offers.ts';
import { contextAt, goalTeaser, placeLink, shownStories } from './assembly.ts';
import type { Assembly } from './assembly.ts';
import { mainMap } from './shared-maps.ts';
import { areaOffers } from './area-offers.ts';
import { offerGroups } from './offer-pages.ts';
import { proseOf } from './prose-pages.ts';
import type { KeyFigureModel } from '../../figures/key-figures/model.ts';
import { isTotal } from '../../report/indicator/totals.ts';
import { themeFacts } from '../../figures/key-figures/theme-facts.ts';
import type { ThemeFacts } from '../../figures/key-figures/theme-facts.ts';
import { offerMapModel } from '../../figures/offer-map/model.ts';

/** Areas of one level under the headings of the level above. */
export function areaGroups(
  { view, words }: Assembly,
  areas: readonly Area[],
): readonly AreaGroup[] {
  const remark = (area: Area): string | undefined =>
    area.unpopulated
      ? words.unpopulated
      : view.place(area.id).address === undefined
        ? words.withoutValues
        : undefined;
  const byParent = Map.groupBy(areas, (area) => area.parent);
  return [...byParent].map(([parent, children]) => {
    const above = parent === undefined ? undefined : view.area(parent);
    const shown = above === undefined ? undefined : view.place(above.id);
    return {
      title: shown?.name,
      address: shown?.address,
      areas: children.map((area) => ({ ...placeLink(view.place(area.id)), remark: remark(area) })),
    };
  });
}

/** `/gebiete/` */
export function areasPage(assembly: Assembly): AreasPage {
  const { view, words, language } = assembly;
  const { municipality } = view.frame;
  const level = view.reportLevel;
  const levels = [level, ...municipality.levels.filter((one) => one.id !== level.id)];
  return {
    lead: words.areasLead(
      formatNumber(view.areasOf(level.id).length, 0, language),
      level.plural,
      municipality.name,
    ),
    map: mainMap(assembly, addresses.areas),
    groups: levels.map((one) => ({
      level: one.plural,
      areas: areaGroups(assembly, view.areasOf(one.id)),
    })),
  };
}

/** Key figures of a place as rows, theme by theme. */
export const themeBlocks = (
  assembly: Assembly,
  facts: readonly ThemeFacts[],
  from: SiteAddress,
): readonly ThemeBlock[] =>
  facts.map((theme) => ({
    theme: { text: theme.title, address: addresses.theme(theme.id) },
    rows: theme.keyFigures.map((model) => drawKeyFigure(model, contextAt(assembly, from))),
  }));

const isObserved = (model: KeyFigureModel): boolean =>
  model.latest.value.state === 'observed' || model.latest.value.state === 'zero';

/** Two key figures to begin with: how many people of a kind live here, and one share that can be compared. */
function firstFigures(facts: readonly ThemeFacts[]): readonly KeyFigureModel[] {
  const all = facts.flatMap((theme) => theme.keyFigures).filter(isObserved);
  const count = all.find((model) => isTotal(model));
  const compared = all.filter((model) => model.latest.comparison !== undefined && model !== count);
  // Population shares come early in most catalogues; another theme tells more about children's lives.
  const share =
    compared.find((model) => model.indicator.theme !== count?.indicator.theme) ?? compared[0];
  return [count, share].filter((model) => model !== undefined);
}

/** Three sentences: where it lies, how many, and how one share compares. */
function sentencesOf(
  { view, words, speech }: Assembly,
  area: Area,
  above: readonly PlaceRef[],
  facts: readonly ThemeFacts[],
): readonly string[] {
  const level = view.frame.municipality.levels.find((one) => one.id === area.level);
  const first = words.areaIs({
    name: area.name,
    level: level?.title ?? '',
    partOf: above
      .map((one) => one.name)
      .toReversed()
      .join(', '),
  });
  const told = firstFigures(facts).map(
    (model) =>
      `${model.indicator.short}: ${placeFinding(
        {
          name: area.name,
          isMunicipality: false,
          value: model.latest.value,
          period: model.period,
          indicator: model.indicator,
          comparison: model.latest.comparison,
          reference:
            model.reference === undefined
              ? undefined
              : { name: view.municipality.name, value: model.reference.value },
        },
        speech,
      )}`,
  );
  return [first, ...(area.unpopulated ? [words.unpopulatedSentence] : told)];
}

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

/** What experts say about a place, for the page at `from`. */
export function knowledgeOf(
  assembly: Assembly,
  place: string,
  from: SiteAddress,
): AreaPage['knowledge'] {
  const { view, words, language } = assembly;
  const found = view.frame.localKnowledge.find((one) => one.area === place);
  if (found === undefined) return undefined;
  return {
    byline: words.byline(found.authors.join(', '), formatDate(found.date, language)),
    prose: proseOf(assembly, found.words, from),
  };
}

/** `/gebiete/<slug>/` */
export function areaPage(assembly: Assembly, area: Area): AreaPage {
  const { view, words, language } = assembly;
  const from = addresses.area(area.slug);
  const place = view.place(area.id);
  const above = partOf(view, area);
  const facts = factsOf(view, area);
  const parts = view.partsOf(area.id);
  const partLevel = view.frame.municipality.levels.find((one) => one.id === parts[0]?.level);
  const offers = offersOf(view, { area: area.id });
  const knowledge = view.frame.localKnowledge.find((one) => one.area === area.id);
  const parent = above.at(-1);
  const twice = view.frame.geography.areas.filter((one) => one.name === area.name).length > 1;
  return {
    id: area.id,
    name: area.name,
    level: view.frame.municipality.levels.find((one) => one.id === area.level)?.title ?? '',
    partOf: above.map(placeLink),
    parts: parts.map((part) => placeLink(view.place(part.id))),
    partsTitle: partLevel === undefined ? undefined : words.partsTitle(partLevel.plural),
    supplement: twice && parent !== undefined ? words.supplement(parent.name) : undefined,
    locator: drawLocatorMap(
      place,
      view.municipality,
      assembly.geometries.ofLevel(area.level),
      assembly.speech,
    ),
    sentences: sentencesOf(assembly, area, above, facts),
    facts: themeBlocks(assembly, facts, from),
    offers: {
      summary: offerSummary(assembly, area, offers),
      // Local knowledge that brings its own map of the offers need not stand beside a second one.
      map:
        offers.some((offer) => offer.point !== undefined) &&
        !(
          knowledge !== undefined &&
          holdsTag(knowledge.words, 'OfferMap' satisfies TagName, 'area', area.id)
        )
          ? askForFigure(assembly, 'offer-map', offerMapModel(view, { area: area.id }), from)
          : undefined,
      groups: offerGroups(assembly, offers),
      ...areaOffers(assembly, area, offers),
    },
    knowledge: knowledgeOf(assembly, area.id, from),
    stories: shownStories(assembly, storiesAbout(view, area.id)),
    goals: goalsFor(view, area.id).map((goal) => goalTeaser(assembly, goal)),
    neighbours: view.neighboursOf(area).map(placeLink),
    downloads: [
      { text: chrome(language).downloads, address: addresses.downloads },
      { text: words.downloadTitles.areas, address: addresses.areasGeojson },
    ],
  };
}

/** How many offers of which types an area has, in a sentence. */
function offerSummary(
  { view, words, language }: Assembly,
  area: Area,
  offers: readonly { readonly types: readonly string[] }[],
): string {
  if (offers.length === 0) return words.areaWithoutOffers(area.name);
  const counts = new Map<string, number>();
  for (const { types } of offers) {
    for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const order = view.frame.municipality.offerTypes.map((type) => type.id);
  const byType = [...counts]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([type, count]) => `${typeTitle(view, type)} ${formatNumber(count, 0, language)}`)
    .join(', ');
  return words.areaOffers(area.name, byType, offers.length);
}
