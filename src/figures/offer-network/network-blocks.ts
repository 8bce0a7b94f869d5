/**
 * What the relational drawing is made of: blocks (a provider's name with the marks of its offers) in islands
 * (a community, or an area where no cooperation is entered). Sizes only; places come from network-layout.ts.
 */
import type { NetworkModel, NetworkNode } from '../../report/network/network-models.ts';
import { fitText, textWidth } from '../svg.ts';
import { networkFigureWords } from '../../language/page-topics.ts';
import type { Language } from '../../domain/language.ts';

/** Size of letters, and the room of a mark, in pixels of the drawing. */
export const nameSize = 14;
const lineHeight = 16;
const pitch = 16;

export interface Block {
  readonly id: string;
  /** The provider; undefined for offers without one. */
  readonly provider: NetworkNode | undefined;
  readonly lines: readonly string[];
  /** Marks with their middles relative to the block. */
  readonly marks: readonly { readonly node: NetworkNode; readonly x: number; readonly y: number }[];
  readonly width: number;
  readonly height: number;
}

export interface Island {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly Block[];
}

/** A name on at most `most` lines of a width. */
export function wrapName(name: string, width: number, size: number, most = 3): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept =
    lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')];
  return kept.map((line) => fitText(line, width * 1.25, size));
}

/** A provider's name above its marks, in rows that stay about as wide as the name. */
export function blockOf(
  id: string,
  provider: NetworkNode | undefined,
  offers: readonly NetworkNode[],
  language: Language,
  mostColumns: number,
): Block {
  const name = provider?.label ?? networkFigureWords(language).withoutProvider;
  const lines = wrapName(name, 132, nameSize);
  const textWide = Math.ceil(Math.max(...lines.map((line) => textWidth(line, nameSize))));
  const columns = Math.max(
    1,
    Math.min(
      offers.length,
      mostColumns,
      Math.max(Math.floor(textWide / pitch), Math.ceil(Math.sqrt(offers.length * 2.5))),
    ),
  );
  const top = lines.length * lineHeight;
  return {
    id,
    provider,
    lines,
    marks: offers.map((node, index) => ({
      node,
      x: (index % columns) * pitch + 7,
      y: top + Math.floor(index / columns) * pitch + 10,
    })),
    width: Math.max(textWide, offers.length === 0 ? 0 : columns * pitch),
    height: top + Math.ceil(offers.length / columns) * pitch + 4,
  };
}

export interface Islands {
  readonly islands: readonly Island[];
  /** Offers that no cooperation names, nor their provider: blocks by provider. */
  readonly alone: readonly Block[];
  readonly aloneCount: number;
}

/** Offers by provider, most offers first. */
function byProvider(
  prefix: string,
  offers: readonly NetworkNode[],
  more: readonly NetworkNode[],
  nodes: ReadonlyMap<string, NetworkNode>,
  model: NetworkModel,
  language: Language,
  mostColumns: number,
): readonly Block[] {
  const groups = new Map<string, NetworkNode[]>(more.map((provider) => [provider.id, []]));
  for (const offer of offers) {
    const key = offer.provider ?? '';
    groups.set(key, [...(groups.get(key) ?? []), offer]);
  }
  const typeOrder = new Map(model.types.map((type, index) => [type.id, index]));
  const typeRank = (node: NetworkNode): number =>
    Math.min(...node.types.map((type) => typeOrder.get(type) ?? 99), 99);
  return [...groups]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([provider, members]) =>
      blockOf(
        `${prefix} ${provider}`,
        nodes.get(provider),
        [...members].sort((a, b) => typeRank(a) - typeRank(b) || (a.id < b.id ? -1 : 1)),
        language,
        mostColumns,
      ),
    );
}

/** Islands of a model: communities, or areas in the fallback. */
export function islandsOf(model: NetworkModel, language: Language, mostColumns: number): Islands {
  const words = networkFigureWords(language);
  const nodes = new Map(model.nodes.map((node) => [node.id, node]));
  const offers = model.nodes.filter((node) => node.kind === 'offer');
  const blocksOf = (
    prefix: string,
    members: readonly NetworkNode[],
    more: readonly NetworkNode[] = [],
  ): readonly Block[] => byProvider(prefix, members, more, nodes, model, language, mostColumns);

  if (model.fallback !== undefined) {
    const areas = model.nodes.filter((node) => node.kind === 'area');
    const islands = areas
      .map((area) => ({
        id: area.id,
        title: area.label,
        subtitle: '',
        blocks: blocksOf(
          area.id,
          offers.filter((offer) => offer.areas.includes(area.ownId)),
        ),
      }))
      .filter((island) => island.blocks.length > 0);
    const elsewhere = offers.filter((offer) => offer.areas.length === 0);
    return {
      islands:
        elsewhere.length === 0
          ? islands
          : [
              ...islands,
              {
                id: 'area:',
                title: words.municipalityWide,
                subtitle: '',
                blocks: blocksOf('area:', elsewhere),
              },
            ],
      alone: [],
      aloneCount: 0,
    };
  }

  const tied = new Set<string>();
  for (const edge of model.edges) {
    if (edge.kind !== 'cooperation') continue;
    tied.add(edge.from);
    tied.add(edge.to);
  }
  const connected = (node: NetworkNode): boolean =>
    tied.has(node.id) || (node.provider !== undefined && tied.has(node.provider));
  const communityOf = (node: NetworkNode): string =>
    String(
      node.community ??
        (node.provider === undefined ? undefined : nodes.get(node.provider)?.community) ??
        'other',
    );
  const members = new Map<string, NetworkNode[]>();
  const heads = new Map<string, NetworkNode[]>();
  const put = (map: Map<string, NetworkNode[]>, node: NetworkNode): void => {
    const key = communityOf(node);
    map.set(key, [...(map.get(key) ?? []), node]);
  };
  for (const offer of offers) if (connected(offer)) put(members, offer);
  for (const node of model.nodes)
    if (node.kind === 'provider' && tied.has(node.id)) put(heads, node);
  const alone = offers.filter((offer) => !connected(offer));
  const islands = [...new Set([...members.keys(), ...heads.keys()])]
    .sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1))
    .map((key): Island => {
      const community = model.communities.find(({ index }) => String(index) === key);
      const blocks = blocksOf(key, members.get(key) ?? [], heads.get(key) ?? []);
      const name = community?.names[0];
      const places = community?.areas.map((area) => area.short) ?? [];
      return {
        id: key,
        // two or three that know each other need no name beside their own
        title: name === undefined ? '' : words.around(name),
        subtitle: places.length <= 3 ? places.join(', ') : `${places.slice(0, 2).join(', ')} …`,
        blocks,
      };
    });
  return { islands, alone: blocksOf('alone', alone), aloneCount: alone.length };
}
