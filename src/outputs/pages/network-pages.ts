/** `/netzwerk/`: the drawings, what the network is like in plain words, and the same facts as list and matrix. */
import { addresses } from '../../domain/address.ts';
import { compassParts } from '../../domain/compass.ts';
import { numberOf } from '../../domain/observation.ts';
import { byCodeUnits, providerNode } from '../../domain/offer-network.ts';
import type { TableModel } from '../../figures/figure.ts';
import { blockKey, isLarge, registerFacts } from '../../figures/network-register.ts';
import { networkFigureWords } from '../../language/network-figure-words.ts';
import { networkWords } from '../../language/network-words.ts';
import { formatNumber } from '../../language/numbers.ts';
import type { NetworkPage, ProviderEntry } from '../../prepared-report.ts';
import { lifePhaseMatrix } from '../../report/life-phases.ts';
import { largeRegister, networkFacts } from '../../report/network-facts.ts';
import type {
  NetworkMeasures,
  NetworkModel,
  OperatorKind,
  SupplyMeasure,
} from '../../report/network-models.ts';
import { needSupplyModel, usualNeed, usualSupply } from '../../report/need-supply.ts';
import { networkModel } from '../../report/offer-network.ts';
import { partnersBeyond } from '../../report/partners.ts';
import { supplyModel } from '../../report/supply.ts';
import type { Assembly } from './assembly.ts';
import { filterFacets } from './filter-facets.ts';
import { partnerLines } from './partner-lines.ts';

/** Names in one finding, and offers and partners of one provider. */
const mostItems = 12;
const mostOffers = 12;
const mostPartners = 30;
const fewPartners = 5;
/** More areas than these have one table of supply, not three. */
const manyAreas = 150;

type Finding = NetworkPage['findings'][number];

/** The page; ask only where the register has offers. */
export function networkPage(assembly: Assembly): NetworkPage {
  const { view, language, drawings, geometries } = assembly;
  const words = networkWords(language);
  const from = addresses.network;
  const model = networkModel(view);
  const phases = lifePhaseMatrix(view);
  const { listed } = networkFacts(view);
  return {
    lead: words.lead({
      offers: view.frame.offers.length,
      providers: model.nodes.filter(({ kind, offers }) => kind === 'provider' && offers > 0).length,
      cooperations: model.measures?.cooperations ?? 0,
      withPartner: model.measures?.offersWithPartner ?? 0,
    }),
    fallback: model.fallback === undefined ? undefined : words.fallback,
    map:
      model.geography.zooms.length === 0
        ? undefined
        : drawings.figure({
            kind: 'network-map',
            model,
            geometry: geometries.keyOf(view.reportLevel.id),
            from,
          }),
    graph: drawings.figure({ kind: 'network-graph', model, from }),
    // Hundreds of providers are no choice on a map: those below are; the register has them all.
    facets: filterFacets(assembly).map((facet) =>
      facet.name === 'provider'
        ? { ...facet, values: facet.values.filter(({ id }) => listed.has(providerNode(id))) }
        : facet,
    ),
    facts: registerFacts(
      model,
      new Set(
        view.frame.providers.map(({ id }) => id).filter((id) => listed.has(providerNode(id))),
      ),
    ),
    findings:
      model.measures === undefined
        ? fallbackFindings(assembly, model)
        : findingsOf(assembly, model.measures),
    phases:
      phases.phases.length === 0
        ? undefined
        : drawings.figure({ kind: 'life-phases', model: phases, from }),
    ...supplyFigures(assembly),
    providers: {
      title: words.providerList.title(model.measures === undefined, !isLarge(model)),
      lead: words.providerList.lead(model.measures === undefined, !isLarge(model)),
      ...providerEntries(assembly),
    },
    matrix: matrixOf(assembly, model),
    downloads: [
      { text: words.downloads.edges, address: addresses.networkEdges },
      { text: words.downloads.graph, address: addresses.networkGraphml },
    ],
  };
}

/** Places, offers and ways for the usual types, and need beside supply. */
function supplyFigures(
  assembly: Assembly,
): Pick<NetworkPage, 'supply' | 'needSupply' | 'supplyNote'> {
  const { view, language, drawings } = assembly;
  const from = addresses.network;
  const usual = usualSupply(view);
  if (usual === undefined) return { supply: [], needSupply: undefined, supplyNote: undefined };
  const need = usualNeed(view);
  const needPeriod = need && view.latest(need);
  const beside =
    need === undefined || needPeriod === undefined
      ? undefined
      : needSupplyModel(view, { need, needPeriod, supply: usual });
  // The table beside need has the usual supply of every area too.
  const many = beside !== undefined && view.areasOf(view.reportLevel.id).length > manyAreas;
  const measures = new Set<SupplyMeasure>(
    many ? ['distance'] : [usual.measure, 'offers', 'distance'],
  );
  const models = [...measures].flatMap((measure) => supplyModel(view, { ...usual, measure }) ?? []);
  const shown = models.filter(
    (model) =>
      model.mixedUnits.length === 0 && model.rows.some((row) => numberOf(row.value) !== undefined),
  );
  return {
    supply: shown.map((model) => drawings.figure({ kind: 'supply', model, from })),
    needSupply:
      beside === undefined
        ? undefined
        : drawings.figure({ kind: 'need-supply', model: beside, from }),
    supplyNote:
      beside !== undefined || shown.some(({ measure }) => measure !== 'distance')
        ? undefined
        : networkWords(language).noSupply,
  };
}

/** The measures as titles, sentences and short lists. */
function findingsOf({ view, language }: Assembly, measures: NetworkMeasures): readonly Finding[] {
  const words = networkWords(language);
  const w = words.findings;
  const { plural } = view.reportLevel;
  return [
    finding(language, 'partner', w.mostPartners, measures.mostPartners, (one) => ({
      text: one.label,
      address: one.address,
      remark: words.partners(one.partners),
    })),
    finding(
      language,
      'bruecken',
      {
        title: w.bridges.title,
        sentence:
          measures.bridges.length === 0
            ? w.bridges.none
            : w.bridges.sentence(measures.bridges.length),
      },
      measures.bridges,
      (one) => {
        const names = one.parts.flat();
        return {
          text: one.label,
          address: one.address,
          remark: w.bridges.without(names.slice(0, 4), Math.max(0, names.length - 4)),
        };
      },
    ),
    finding(
      language,
      'teile',
      { title: w.parts.title, sentence: w.parts.sentence(measures.parts) },
      [],
    ),
    finding(
      language,
      'ohne-partner',
      {
        title: w.alone.title,
        sentence: w.alone.sentence(measures.withoutPartner.length, measures.offers),
      },
      measures.withoutPartnerByArea,
      ({ area, count, offers }) => ({
        text: area.name,
        address: area.address,
        remark: w.alone.ofAll(count, offers),
      }),
    ),
    ...(measures.onlyInside.length === 0
      ? []
      : [
          finding(
            language,
            'nur-innen',
            { title: w.onlyInside.title, sentence: w.onlyInside.sentence(plural) },
            measures.onlyInside,
            ({ area, cooperations }) => ({
              text: area.name,
              address: area.address,
              remark: words.cooperations(cooperations),
            }),
          ),
        ]),
    ...(measures.withoutCooperation.length === 0
      ? []
      : [
          finding(
            language,
            'ohne-kooperation',
            { title: w.noCooperation.title, sentence: w.noCooperation.sentence(plural) },
            measures.withoutCooperation,
            ({ name, address }) => ({ text: name, address, remark: undefined }),
          ),
        ]),
  ];
}

/** Without cooperations: who runs how much, and where one provider stands alone. */
function fallbackFindings({ view, language }: Assembly, model: NetworkModel): readonly Finding[] {
  const words = networkWords(language);
  const w = words.findings;
  const { plural } = view.reportLevel;
  const operators = networkFigureWords(language).operators;
  const providers = model.nodes
    .filter(({ kind, offers }) => kind === 'provider' && offers > 0)
    .toSorted((a, b) => b.offers - a.offers || byCodeUnits(a.id, b.id));
  const ofArea = Map.groupBy(
    model.nodes.filter(({ kind }) => kind === 'offer'),
    ({ areas }) => areas[0],
  );
  const single = view.areasOf(view.reportLevel.id).flatMap(({ id }) => {
    const offers = ofArea.get(id) ?? [];
    const runBy = new Set(offers.map(({ provider }) => provider));
    const [only] = offers;
    return offers.length > 1 && runBy.size === 1 && only?.provider !== undefined
      ? [{ place: view.place(id), provider: only.provider }]
      : [];
  });
  const labels = new Map(model.nodes.map(({ id, label }) => [id, label]));
  return [
    finding(
      language,
      'viele-angebote',
      { title: w.largest.title, sentence: w.largest.sentence(plural) },
      providers,
      ({ label, address, offers, areas, operator }) => ({
        text: label,
        address,
        remark: words.providerRemark({
          operator: operatorWord(operators, operator),
          offers,
          areas: areas.length,
          plural,
        }),
      }),
    ),
    ...(single.length === 0
      ? []
      : [
          finding(
            language,
            'ein-traeger',
            { title: w.single.title, sentence: w.single.sentence(plural) },
            single,
            ({ place, provider }) => ({
              text: place.name,
              address: place.address,
              remark: labels.get(provider),
            }),
          ),
        ]),
  ];
}

function finding<T>(
  language: Assembly['language'],
  anchor: string,
  { title, sentence }: { readonly title: string; readonly sentence: string },
  all: readonly T[],
  itemOf: (one: T) => Finding['items'][number] = () => ({
    text: '',
    address: undefined,
    remark: undefined,
  }),
): Finding {
  const rest = all.length - mostItems;
  return {
    anchor,
    title,
    sentence,
    items: all.slice(0, mostItems).map(itemOf),
    more: rest > 0 ? networkWords(language).more(rest) : undefined,
  };
}

/** What says nothing is left out. */
const operatorWord = (
  words: Readonly<Record<OperatorKind, string>>,
  operator: OperatorKind | undefined,
): string => (operator === undefined || operator === 'unknown' ? '' : words[operator]);

/** Every provider with offers or cooperations, by name. */
function providerEntries({
  view,
  language,
}: Assembly): Pick<NetworkPage['providers'], 'entries' | 'more'> {
  const words = networkWords(language);
  const operators = networkFigureWords(language).operators;
  const { network, listed } = networkFacts(view);
  const large = view.frame.offers.length > largeRegister;
  const mostShown = large ? fewPartners : mostPartners;
  const collator = new Intl.Collator('de');
  const { plural } = view.reportLevel;
  const entries = view.frame.providers
    .filter(({ id }) => listed.has(providerNode(id)))
    .toSorted((a, b) => collator.compare(a.name, b.name) || byCodeUnits(a.id, b.id))
    .map((provider): ProviderEntry => {
      const node = providerNode(provider.id);
      const offers = network.offersOf(node);
      const partners = partnersBeyond(view, provider.id);
      const shown = large ? [] : offers.slice(0, mostOffers);
      const rest = offers.length - shown.length;
      return {
        id: provider.id,
        anchor: `traeger-${provider.id}`,
        name: provider.name,
        remark: words.providerRemark({
          operator: operatorWord(operators, provider.kind),
          offers: offers.length,
          areas: network.areasOf(node).length,
          plural,
        }),
        website: provider.website,
        offers: shown.map(({ id, name }) => ({ text: name, address: addresses.offer(id) })),
        moreOffers: rest > 0 && !large ? words.more(rest) : undefined,
        partners: partnerLines(partners.slice(0, mostShown), language, { withOwn: true }),
        partnerCount: partners.length,
        morePartners:
          partners.length > mostShown ? words.more(partners.length - mostShown) : undefined,
      };
    });
  const rest = view.frame.providers.length - entries.length;
  return { entries, more: large && rest > 0 ? words.moreProviders(rest) : undefined };
}

/** Areas (or types) by areas: cooperations; without any: by kind of provider, how many offers. */
function matrixOf({ view, language }: Assembly, model: NetworkModel): TableModel | undefined {
  const words = networkWords(language);
  const { groups, edges, by, level } = model.overview;
  const { compass } = networkFigureWords(language);
  const nameOf = (group: (typeof groups)[number]): { id: string; title: string } => ({
    id: blockKey(group),
    title:
      group.area?.name ??
      (group.region === undefined ? undefined : compass[group.region]) ??
      group.type?.title ??
      view.municipality.name,
  });
  const keys = new Map(groups.map((group) => [nameOf(group).id, nameOf(group).title]));
  const keyOf = new Map(groups.map((group) => [group.id, nameOf(group).id]));
  const ordered =
    by === 'area'
      ? [...view.areasOf(level.id).map(({ id }) => id), ''].filter((id) => keys.has(id))
      : [...compassParts, ...model.types.map(({ id }) => id)].filter((id) => keys.has(id));
  const addressOf = new Map(groups.map((group) => [nameOf(group).id, group.area?.address]));
  if (ordered.length < 2) return undefined;
  const plural = { area: level.plural, region: compass.parts, type: words.matrix.byType }[by];
  const counts = new Map<string, number>();
  const add = (row: string, column: string, count: number): void => {
    const key = `${row}\u0000${column}`;
    counts.set(key, (counts.get(key) ?? 0) + count);
  };
  const fallback = model.fallback !== undefined;
  for (const group of groups) {
    const { id } = nameOf(group);
    if (fallback) add(id, group.operator, group.offers.length);
    else if (group.inside > 0) add(id, id, group.inside);
  }
  for (const edge of fallback ? [] : edges) {
    const a = keyOf.get(edge.from) ?? '';
    const b = keyOf.get(edge.to) ?? '';
    add(a, b, edge.weight);
    if (a !== b) add(b, a, edge.weight);
  }
  const operators = networkFigureWords(language).operators;
  const columns = fallback
    ? [...new Set(groups.map(({ operator }) => operator))].map((id) => ({
        id: id as string,
        title: operators[id],
      }))
    : ordered.map((id) => ({ id, title: keys.get(id) ?? id }));
  return {
    caption: fallback ? words.matrix.offers(plural) : words.matrix.cooperations(plural),
    columns: [
      {
        label: { area: level.title, region: compass.part, type: words.matrix.corner }[by],
        numeric: false,
      },
      ...columns.map(({ title }) => ({ label: title, numeric: true })),
    ],
    rows: ordered.map((row) => ({
      cells: [
        { text: keys.get(row) ?? row, address: addressOf.get(row) },
        ...columns.map(({ id }) => {
          const count = counts.get(`${row}\u0000${id}`) ?? 0;
          return count === 0 ? { text: '' } : { text: formatNumber(count, 0, language) };
        }),
      ],
      marked: false,
    })),
    notes: fallback ? [] : [words.matrix.note],
  };
}
