/**
 * A text of an editor on one page. Its words are compiled by Astro's MDX (readers/words/published-tree.ts); what
 * stands in its tags is prepared here, by the place of each tag, and only looked up by the components
 * (components/words/).
 */
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { ValueState } from '../../domain/indicator/observation.ts';
import type { PlaceKey } from '../../domain/words/compiled-text.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Chrome } from '../../language/words/chrome-words.ts';
import type { ShownPicture } from './shown-picture.ts';

/** What a tag, a heading or a picture shows on this page. */
export type PreparedPlace =
  /** Nothing: it belongs to another part of the page, or there is nothing to show. */
  | { readonly kind: 'left-out' }
  /** The tag's own words without anything around them. */
  | { readonly kind: 'words' }
  | {
      readonly kind: 'heading';
      readonly element: 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
      readonly anchor: string;
    }
  /** A number in a sentence; `title` says indicator, area and period. */
  | {
      readonly kind: 'value';
      readonly text: string;
      readonly state: ValueState;
      readonly title: string;
      readonly address: SiteAddress;
    }
  | { readonly kind: 'claim'; readonly title: string }
  | { readonly kind: 'voice'; readonly voice: 'facts' | 'institutions' | 'experience' }
  | {
      readonly kind: 'expectation';
      readonly expected: string;
      readonly found: string;
      readonly explained: string | undefined;
    }
  | { readonly kind: 'answer'; readonly question: string; readonly address: SiteAddress }
  | { readonly kind: 'picture'; readonly picture: ShownPicture }
  | { readonly kind: 'figure'; readonly figure: Figure };

export interface ShownText {
  /** Name of the compiled text (site/work/text-files.ts). */
  readonly text: string;
  readonly places: Readonly<Record<PlaceKey, PreparedPlace>>;
  /** Tags, or the whole text, whose own words belong to another part of the page. */
  readonly silent: readonly PlaceKey[];
}

/** What the components of a text are handed: the text on its page. */
export interface TextOnPage extends ShownText {
  readonly from: SiteAddress;
  readonly words: Chrome;
}
