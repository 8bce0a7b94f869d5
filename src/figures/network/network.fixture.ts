/** A small invented network for tests: eight offers of three providers, two communities, one offer alone. */
import type {
  NetworkEdge,
  NetworkModel,
  NetworkNode,
} from '../../report/network/network-models.ts';
import { place, subject, town } from '../town.fixture.ts';
import type { NodeId } from '../../domain/register/offer-network.ts';

export const types = [
  { id: 'kita', title: 'Kita' },
  { id: 'schule', title: 'Schule' },
];
export const phases = [
  { id: '3-6', title: '3 bis unter 6 Jahre' },
  { id: '6-10', title: '6 bis unter 10 Jahre' },
];

const offer = (
  id: string,
  provider: string | undefined,
  community: number | undefined,
  at: number,
): NetworkNode => ({
  id: `offer:${id}`,
  kind: 'offer',
  ownId: id,
  label: `Angebot ${id} <“&”>`,
  address: `/angebote/${id}/`,
  operator: 'voluntary',
  types: [at % 2 === 0 ? 'kita' : 'schule'],
  phases: [at % 2 === 0 ? '3-6' : '6-10'],
  areas: [`a${(at % 6) + 1}`],
  provider: provider === undefined ? undefined : `provider:${provider}`,
  free: at % 2 === 0,
  informal: provider === undefined,
  offers: 1,
  partners: community === undefined ? 0 : 1,
  community,
  bridge: false,
  point: { lon: 7.003 + (at % 3) / 100, lat: 51.005 + Math.floor(at / 3) / 200 },
});

const provider = (id: string, label: string): NetworkNode => ({
  id: `provider:${id}`,
  kind: 'provider',
  ownId: id,
  label,
  address: `/netzwerk/#traeger-${id}`,
  operator: 'voluntary',
  types: [],
  phases: [],
  areas: [],
  provider: undefined,
  free: undefined,
  informal: false,
  offers: 2,
  partners: 0,
  community: undefined,
  bridge: false,
  point: undefined,
});

const tie = (from: NodeId, to: NodeId): NetworkEdge => ({
  from,
  to,
  kind: 'cooperation',
  weight: 1,
  cooperations: [{ kind: 'Sprachförderung', since: '2018', note: undefined }],
});

const areaNode = (index: number): NetworkNode => ({
  ...provider(`a${index + 1}`, place(index).name),
  id: `area:a${index + 1}`,
  kind: 'area',
  address: place(index).address,
  operator: undefined,
});

const offers = [
  offer('k1', 'stadt', 0, 0),
  offer('k2', 'stadt', 0, 1),
  offer('k3', 'verein', 0, 2),
  offer('k4', 'verein', 1, 3),
  offer('k5', 'kirche', 1, 4),
  offer('k6', 'kirche', undefined, 5),
  offer('k7', undefined, 0, 2),
  offer('k8', 'stadt', 1, 3),
];

export const network: NetworkModel = {
  municipality: town,
  level: subject.level,
  area: undefined,
  provider: undefined,
  fallback: undefined,
  asOf: '2023-06-30',
  types,
  phases,
  nodes: [
    ...[0, 1, 2, 3, 4, 5].map(areaNode),
    ...offers,
    provider('kirche', 'Evangelische Kirchengemeinde Musterstadt-Nord'),
    provider('stadt', 'Stadt Musterstadt'),
    provider('verein', 'Nachbarn & Kinder e. V.'),
  ],
  edges: [
    tie('offer:k1', 'offer:k2'),
    tie('offer:k1', 'offer:k3'),
    tie('offer:k1', 'offer:k7'),
    tie('offer:k2', 'offer:k4'),
    tie('offer:k4', 'offer:k5'),
    tie('offer:k4', 'offer:k8'),
  ],
  communities: [
    {
      index: 0,
      members: ['offer:k1', 'offer:k2', 'offer:k3', 'offer:k7'],
      names: ['Angebot k1', 'Angebot k2', 'Angebot k3'],
      areas: [place(0), place(1)],
    },
    {
      index: 1,
      members: ['offer:k4', 'offer:k5', 'offer:k8'],
      names: ['Angebot k4', 'Angebot k5', 'Angebot k8'],
      areas: [place(3)],
    },
  ],
  overview: { by: 'area', level: subject.level, groups: [], edges: [] },
  geography: {
    zooms: [
      {
        factor: 1,
        distance: 100,
        clusters: offers
          .filter(({ ownId }) => ownId !== 'k7' && ownId !== 'k8')
          .map(({ id, ownId, point }) => ({
            id: `cluster:1:${ownId}`,
            lon: point?.lon ?? 0,
            lat: point?.lat ?? 0,
            offers: ownId === 'k3' ? [id, 'offer:k7'] : ownId === 'k4' ? [id, 'offer:k8'] : [id],
            types: [],
            parent: undefined,
          })),
        edges: [
          { from: 'cluster:1:k1', to: 'cluster:1:k2', weight: 1 },
          { from: 'cluster:1:k1', to: 'cluster:1:k3', weight: 2 },
          { from: 'cluster:1:k2', to: 'cluster:1:k4', weight: 1 },
        ],
        edgesLeftOut: 0,
      },
    ],
    withoutPoint: 0,
    withoutLine: 1,
  },
  measures: undefined,
};

/** The same register without a single cooperation. */
export const networkWithoutTies: NetworkModel = {
  ...network,
  fallback: 'provider-offer-area',
  edges: [],
  communities: [],
  nodes: network.nodes.map((node) => ({ ...node, community: undefined, partners: 0 })),
};

/** A register of many offers in `areas` areas, one provider behind a third of them. */
export function largeNetwork(count: number, areas: number): NetworkModel {
  const many = Array.from({ length: count }, (_, index) => ({
    ...offer(`o${index}`, index % 3 === 0 ? 'stadt' : `t${index % 97}`, 0, index),
    areas: [`a${(index % areas) + 1}`],
  }));
  const groupOf = (index: number): string => `group:a${(index % areas) + 1}:voluntary`;
  const edges = Array.from({ length: areas * 8 }, (_, index) => ({
    from: groupOf(index % areas),
    to: groupOf((index % areas) + 1 + Math.floor(index / areas)),
    weight: (index % 5) + 1,
  }));
  return {
    ...network,
    nodes: many,
    edges: [],
    overview: {
      by: 'area',
      level: subject.level,
      groups: Array.from({ length: areas }, (_, index) => ({
        id: groupOf(index),
        area: { ...place(0), id: `a${index + 1}`, name: `Gebiet ${index + 1}` },
        region: undefined,
        type: undefined,
        operator: 'voluntary' as const,
        offers: many.filter((_, at) => at % areas === index).map(({ id }) => id),
        providers: 3,
        types: [],
        phases: [],
        inside: 0,
      })),
      edges,
    },
    geography: { zooms: [], withoutPoint: count, withoutLine: 0 },
  };
}
