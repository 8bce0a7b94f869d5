/** The network of offers for other programs: cooperations as a table, the whole network as GraphML. */
import type { ReportFrame } from '../../domain/report-frame.ts';
import {
  areaNode,
  offerNetwork,
  offerNode,
  providerNode,
} from '../../domain/register/offer-network.ts';
import type { NodeId } from '../../domain/register/offer-network.ts';
import { escapeText } from '../../figures/svg.ts';
import { written } from '../shapes/areas-geojson.ts';
import { csvText } from './csv-text.ts';

/** Columns of `data/cooperations.csv` in their order, with the names of both ends. */
export const edgeColumns = ['from', 'to', 'from_name', 'to_name', 'kind', 'since', 'note'] as const;

type Register = Pick<ReportFrame, 'offers' | 'providers' | 'cooperations'>;

/** Every cooperation, in the order of the register. */
export function formatNetworkEdges({ offers, providers, cooperations }: Register): string {
  const names = new Map([...providers, ...offers].map(({ id, name }) => [id, name]));
  return csvText(
    edgeColumns,
    cooperations.map(({ from, to, kind, since, note }) => [
      from,
      to,
      names.get(from),
      names.get(to),
      kind,
      since,
      note,
    ]),
  );
}

/** Attributes of nodes and edges: GraphML wants each declared. */
const nodeKeys = ['label', 'kind', 'types', 'phases', 'area', 'operator', 'lat', 'lon'] as const;
const edgeKeys = ['kind', 'cooperation', 'since', 'note'] as const;
const numeric: ReadonlySet<string> = new Set(['lat', 'lon']);

type Attributes<K extends string> = Readonly<Partial<Record<K, string | number | undefined>>>;

/**
 * The network as GraphML (undirected): offers, providers, areas of offers; `cooperation`, `runs`, `stands-in`
 * as edges. Nodes and edges stand in the order of their ids.
 */
export function formatNetworkGraphml(
  frame: Register & Pick<ReportFrame, 'municipality' | 'geography'>,
): string {
  const network = offerNetwork(frame);
  const areaNames = new Map(frame.geography.areas.map(({ id, name }) => [id, name]));
  const nodes: string[] = [];
  const edges: string[] = [];
  const addNode = (id: NodeId, attributes: Attributes<(typeof nodeKeys)[number]>): void => {
    nodes.push(`<node id="${escapeText(id)}">${dataOf('n', nodeKeys, attributes)}</node>`);
  };
  const addEdge = (
    from: NodeId,
    to: NodeId,
    attributes: Attributes<(typeof edgeKeys)[number]>,
  ): void => {
    const ends = `source="${escapeText(from)}" target="${escapeText(to)}"`;
    edges.push(`<edge ${ends}>${dataOf('e', edgeKeys, attributes)}</edge>`);
  };
  const areas = new Set<string>();
  for (const [id, offer] of network.offers) {
    addNode(id, {
      label: offer.name,
      kind: 'offer',
      types: offer.types.join('|'),
      phases: offer.phases.join('|'),
      area: offer.area,
      operator: network.operatorOf(offer),
      lat: offer.point && written(offer.point.lat),
      lon: offer.point && written(offer.point.lon),
    });
    if (offer.area !== undefined) areas.add(offer.area);
  }
  for (const [id, provider] of network.providers) {
    addNode(id, { label: provider.name, kind: 'provider', operator: provider.kind });
  }
  for (const area of [...areas].sort()) {
    addNode(areaNode(area), { label: areaNames.get(area) ?? area, kind: 'area' });
  }
  for (const { from, to, cooperations } of network.ties) {
    for (const { kind, since, note } of cooperations) {
      addEdge(from, to, { kind: 'cooperation', cooperation: kind, since, note });
    }
  }
  for (const { id, provider, area } of network.offers.values()) {
    if (provider !== undefined) addEdge(offerNode(id), providerNode(provider), { kind: 'runs' });
    if (area !== undefined) addEdge(offerNode(id), areaNode(area), { kind: 'stands-in' });
  }
  const { publisher, licence } = frame.municipality;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `<desc>${escapeText(`${publisher.name}, ${licence}`)}</desc>`,
    ...declared('n', 'node', nodeKeys),
    ...declared('e', 'edge', edgeKeys),
    '<graph id="netzwerk" edgedefault="undirected">',
    ...nodes,
    ...edges,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const declared = (prefix: string, of: string, keys: readonly string[]): readonly string[] =>
  keys.map((key) => {
    const type = numeric.has(key) ? 'double' : 'string';
    return `<key id="${prefix}-${key}" for="${of}" attr.name="${key}" attr.type="${type}"/>`;
  });

/** Only what is known; a lone half of a surrogate pair is no XML. */
const dataOf = <K extends string>(
  prefix: string,
  keys: readonly K[],
  attributes: Attributes<K>,
): string =>
  keys
    .map((key) => {
      const value = attributes[key];
      return value === undefined || value === ''
        ? ''
        : `<data key="${prefix}-${key}">${escapeText(String(value).toWellFormed())}</data>`;
    })
    .join('');
