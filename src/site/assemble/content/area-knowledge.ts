/** What experts say about an area, or about the municipality as a whole. */
import type { SiteAddress } from '../../../domain/naming/address.ts';
import type { LocalKnowledge } from '../../../domain/words/words.ts';
import type { ShownPicture } from '../../words/shown-picture.ts';
import type { ShownText } from '../../words/shown-text.ts';
import { openingPicture } from '../../words/text-part.ts';
import type { Assembly } from '../assembly.ts';
import { textOn } from '../text-on-page.ts';
import { formatDate } from '../../../language/numbers/periods.ts';

/** Local knowledge in the three voices of an area's page: what is not marked is experience. */
export interface AreaKnowledge {
  readonly byline: string;
  /** The picture that the text begins with opens the page. */
  readonly opening: ShownPicture | undefined;
  readonly facts: ShownText | undefined;
  readonly institutions: ShownText | undefined;
  readonly experience: ShownText | undefined;
}

/** Local knowledge as one text. */
export interface KnowledgeText {
  readonly byline: string;
  readonly prose: ShownText | undefined;
}

const knowledgeAbout = ({ view }: Assembly, place: string): LocalKnowledge | undefined =>
  view.frame.localKnowledge.find((one) => one.area === place);

/** Who wrote down local knowledge, and when. */
export const knowledgeByline = (
  { words, language }: Assembly,
  { authors, date }: LocalKnowledge,
): string => words.byline(authors.join(', '), formatDate(date, language));

/** The words about an area, for its page at `from`; undefined where nobody has written any. */
export function areaKnowledge(
  assembly: Assembly,
  area: string,
  from: SiteAddress,
): AreaKnowledge | undefined {
  const found = knowledgeAbout(assembly, area);
  if (found === undefined) return undefined;
  const part = (name: 'facts' | 'institutions' | 'experience'): ShownText | undefined =>
    textOn(assembly, found.words, from, {
      part: { part: name },
      sink: 1,
      withoutOffersOf: area,
    });
  const opening = openingPicture(found.words.nodes);
  return {
    byline: knowledgeByline(assembly, found),
    opening:
      opening && assembly.pictures.shown(opening.file, opening.alternative, opening.credit),
    facts: part('facts'),
    institutions: part('institutions'),
    experience: part('experience'),
  };
}

/** What is said about the offers of an area, with its maps, for the page at `from`. */
export function institutionsText(
  assembly: Assembly,
  area: string,
  from: SiteAddress,
): KnowledgeText | undefined {
  const found = knowledgeAbout(assembly, area);
  const prose =
    found && textOn(assembly, found.words, from, { part: { part: 'institutions' }, sink: 0 });
  return found && prose && { byline: knowledgeByline(assembly, found), prose };
}

/** The words about a place, whole, for the page at `from`; undefined where nobody has written any. */
export function knowledgeText(
  assembly: Assembly,
  place: string,
  from: SiteAddress,
): KnowledgeText | undefined {
  const found = knowledgeAbout(assembly, place);
  return (
    found && {
      byline: knowledgeByline(assembly, found),
      prose: textOn(assembly, found.words, from, { sink: 1 }),
    }
  );
}
