/** `/netzwerk/`: the drawings, what the network is like in plain words, and the same facts as list and matrix. */
import { addresses } from '../../domain/naming/address.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { providerNode } from '../../domain/register/offer-network.ts';
import { isLarge, registerFacts } from '../../figures/network/network-register.ts';
import { networkWords } from '../../language/network-words.ts';
import type { NetworkPage } from '../prepared-report.ts';
import { networkFacts } from '../../report/network/network-facts.ts';
import { networkModel } from '../../report/network/offer-network-model.ts';
import { supplyModel } from '../../report/register/supply-model.ts';
import { askForFigure } from './asked-figures.ts';
import type { Assembly } from './assembly.ts';
import { filterFacets } from './filter-facets.ts';
import { fallbackFindings, findingsOf } from './network-findings.ts';
import { matrixOf } from './network-matrix.ts';
import { providerEntries } from './network-providers.ts';
import type { SupplyMeasure } from '../../domain/register/supply.ts';
import { lifePhaseMatrix } from '../../figures/life-phases/model.ts';
import { needSupplyModel } from '../../figures/need-supply/model.ts';
import { usualNeed, usualSupply } from '../../figures/need-supply/usual-choice.ts';

/** More areas than these have one table of supply, not three. */
const manyAreas = 150;

/** The page; ask only where the register has offers. */
export function networkPage(assembly: Assembly): NetworkPage {
  const { view, language } = assembly;
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
        : askForFigure(assembly, 'network-map', model, from),
    graph: askForFigure(assembly, 'offer-network', model, from),
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
      phases.phases.length === 0 ? undefined : askForFigure(assembly, 'life-phases', phases, from),
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
  const { view, language } = assembly;
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
    supply: shown.map((model) => askForFigure(assembly, 'supply', model, from)),
    needSupply:
      beside === undefined ? undefined : askForFigure(assembly, 'need-supply', beside, from),
    supplyNote:
      beside !== undefined || shown.some(({ measure }) => measure !== 'distance')
        ? undefined
        : networkWords(language).noSupply,
  };
}
