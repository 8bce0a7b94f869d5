/** `/netzwerk/`: the drawings, what the network is like in plain words, and the same facts as list and matrix. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import { providerNode } from '../../../domain/register/offer-network.ts';
import type { Figure, TableModel } from '../../../figures/figure.ts';
import { isLarge, registerFacts } from '../../../figures/network/network-register.ts';
import { networkFacts } from '../../../report/network/network-facts.ts';
import type { NetworkModel } from '../../../report/network/network-models.ts';
import { networkModel } from '../../../report/network/offer-network-model.ts';
import { lifePhaseMatrix } from '../../../figures/life-phases/model.ts';
import type { PageContent } from '../../page-entry.ts';
import type { Assembly } from '../assembly.ts';
import { askForFigure } from '../asked-figures.ts';
import { filterFacets } from '../offers/filter-facets.ts';
import type { FilterFacet } from '../offers/filter-facets.ts';
import { networkFindings, providerFindings } from './network-findings.ts';
import type { NetworkFinding } from './network-findings.ts';
import { networkMatrix } from './network-matrix.ts';
import { providerList } from './network-providers.ts';
import type { ProviderList } from './network-providers.ts';
import { chrome, networkWords } from '../../../language/page-topics.ts';

/** Where offers stand and who works with whom, drawn two ways, and the same facts in words. */
export interface NetworkPage extends PageContent {
  readonly lead: readonly string[];
  /** Undefined where no offer is entered. */
  readonly network: OfferNetworkViews | undefined;
}

export interface OfferNetworkViews {
  /** Said at once where no cooperation is entered. */
  readonly fallback: string | undefined;
  readonly map: Figure | undefined;
  readonly graph: Figure;
  readonly facets: readonly FilterFacet[];
  /** Of a large register: what each offer answers to the filters, in one list (`registerFacts`). */
  readonly facts: string | undefined;
  /** Graph measures in plain words. */
  readonly findings: readonly NetworkFinding[];
  readonly phases: Figure | undefined;
  readonly providers: ProviderList & { readonly title: string; readonly lead: string };
  /** Areas by areas: how many cooperations (fallback: areas by operators, how many offers). */
  readonly matrix: TableModel | undefined;
  readonly downloads: readonly Link[];
}

/** The network of all offers; a sentence where there are none. */
export function networkPage(assembly: Assembly): NetworkPage {
  const { view, language } = assembly;
  if (view.frame.offers.length === 0) {
    const { empty } = chrome(language);
    return { description: empty.network, lead: [empty.network], network: undefined };
  }
  const model = networkModel(view);
  const lead = networkWords(language).lead({
    offers: view.frame.offers.length,
    providers: model.nodes.filter(({ kind, offers }) => kind === 'provider' && offers > 0).length,
    cooperations: model.measures?.cooperations ?? 0,
    withPartner: model.measures?.offersWithPartner ?? 0,
  });
  return { description: lead.join(' '), lead, network: viewsOf(assembly, model) };
}

function viewsOf(assembly: Assembly, model: NetworkModel): OfferNetworkViews {
  const { view, language } = assembly;
  const words = networkWords(language);
  const from = addresses.network;
  const phases = lifePhaseMatrix(view);
  const { listed } = networkFacts(view);
  const withoutTies = model.measures === undefined;
  return {
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
        ? providerFindings(assembly, model)
        : networkFindings(assembly, model.measures),
    phases:
      phases.phases.length === 0 || view.frame.offers.every((offer) => offer.phases.length === 0)
        ? undefined
        : askForFigure(assembly, 'life-phases', phases, from),
    providers: {
      title: words.providerList.title(withoutTies, !isLarge(model)),
      lead: words.providerList.lead(withoutTies, !isLarge(model)),
      ...providerList(assembly),
    },
    matrix: networkMatrix(assembly, model),
    downloads: [
      { text: words.downloads.edges, address: addresses.networkEdges },
      { text: words.downloads.graph, address: addresses.networkGraphml },
    ],
  };
}
