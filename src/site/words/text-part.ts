/** Which part of a text a page shows: the three voices of an area, an answer to one question, or all of it. */
import { placeKey, wholeText } from '../../domain/words/compiled-text.ts';
import type { PlaceKey } from '../../domain/words/compiled-text.ts';
import type { PictureNode, TagNode, WordNode } from '../../domain/words/words.ts';

export type TextPart =
  | { readonly part: 'whole' }
  /** What stands in `<Facts>` or `<Institutions>` directly under the text. */
  | { readonly part: 'facts' | 'institutions' }
  /** The rest: what is marked as experience, and what is not marked; a picture that opens the text opens the page. */
  | { readonly part: 'experience' }
  | { readonly part: 'answer'; readonly question: string };

/** How a tag that holds blocks takes part. */
export type Share = 'left-out' | 'words';

export interface ChosenPart {
  /** Nodes that are shown, without the tags around them. */
  readonly nodes: readonly WordNode[];
  /** Tags around the shown nodes, and tags beside them. */
  readonly shares: ReadonlyMap<PlaceKey, Share>;
  readonly silent: readonly PlaceKey[];
}

const voices = { facts: 'Facts', institutions: 'Institutions', experience: 'Experience' } as const;

/** Chooses a part of a text. */
export function choosePart(nodes: readonly WordNode[], wanted: TextPart): ChosenPart {
  switch (wanted.part) {
    case 'whole':
      return { nodes, shares: new Map(), silent: [] };
    case 'facts':
    case 'institutions':
      return choose(nodes, (tag) => (tag.name === voices[wanted.part] ? 'words' : 'left-out'));
    case 'experience':
      return chooseExperience(nodes);
    case 'answer':
      return choose(nodes, (tag) => {
        if (tag.name !== 'Answer') return 'search';
        return tag.attributes['question'] === wanted.question ? 'words' : 'search';
      });
  }
}

/** The picture that a text begins with. */
export const openingPicture = (nodes: readonly WordNode[]): PictureNode | undefined =>
  nodes[0]?.kind === 'picture' ? nodes[0] : undefined;

const isVoiceBeside = (tag: TagNode): boolean =>
  tag.name === voices.facts || tag.name === voices.institutions;

function chooseExperience(nodes: readonly WordNode[]): ChosenPart {
  const shares = new Map<PlaceKey, Share>();
  const opening = openingPicture(nodes);
  const shown = nodes.flatMap((node): readonly WordNode[] => {
    if (node === opening) {
      shares.set(placeKey(opening.place), 'left-out');
      return [];
    }
    if (node.kind !== 'tag') return [node];
    if (isVoiceBeside(node)) {
      shares.set(placeKey(node.place), 'left-out');
      return [];
    }
    if (node.name !== voices.experience) return [node];
    shares.set(placeKey(node.place), 'words');
    return node.children;
  });
  return { nodes: shown, shares, silent: [] };
}

/** The words of some tags and nothing beside them; `search`: they may stand inside. */
function choose(
  nodes: readonly WordNode[],
  shareOf: (tag: TagNode) => 'words' | 'left-out' | 'search',
): ChosenPart {
  const shares = new Map<PlaceKey, Share>();
  const silent: PlaceKey[] = [wholeText];
  const visit = (node: WordNode): readonly WordNode[] => {
    if (node.kind !== 'tag') return [];
    const key = placeKey(node.place);
    const share = shareOf(node);
    if (share !== 'search') {
      shares.set(key, share);
      return share === 'words' ? node.children : [];
    }
    const found = node.children.flatMap(visit);
    shares.set(key, found.length === 0 ? 'left-out' : 'words');
    if (found.length > 0) silent.push(key);
    return found;
  };
  return { nodes: nodes.flatMap(visit), shares, silent };
}
