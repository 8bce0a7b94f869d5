/** What stands out in the network, in plain words: the graph measures, or without cooperations who runs how much. */
import type { SiteAddress } from '../../../domain/naming/address.ts';
import { byCodeUnits } from '../../../domain/register/offer-network.ts';
import type { NetworkMeasures, NetworkModel } from '../../../report/network/network-models.ts';
import type { Assembly } from '../assembly.ts';
import { operatorWord } from './network-providers.ts';
import { networkFigureWords, networkWords } from '../../../language/page-topics.ts';

/** Names in one finding. */
const mostItems = 12;

/** What stands out, with the offers or areas that it is about. */
export interface NetworkFinding {
  readonly anchor: string;
  readonly title: string;
  readonly sentence: string;
  readonly items: readonly {
    readonly text: string;
    readonly address: SiteAddress | undefined;
    readonly remark: string | undefined;
  }[];
  /** „und 34 weitere“ where not all are listed. */
  readonly more: string | undefined;
}

/** The measures as titles, sentences and short lists. */
export function networkFindings(
  { view, language }: Assembly,
  measures: NetworkMeasures,
): readonly NetworkFinding[] {
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
export function providerFindings(
  { view, language }: Assembly,
  model: NetworkModel,
): readonly NetworkFinding[] {
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
  itemOf: (one: T) => NetworkFinding['items'][number] = () => ({
    text: '',
    address: undefined,
    remark: undefined,
  }),
): NetworkFinding {
  // a line that says „one more“ is no shorter than the one it leaves out
  const shown = all.length === mostItems + 1 ? all.length : mostItems;
  const rest = all.length - shown;
  return {
    anchor,
    title,
    sentence,
    items: all.slice(0, shown).map(itemOf),
    more: rest > 0 ? networkWords(language).more(rest) : undefined,
  };
}
