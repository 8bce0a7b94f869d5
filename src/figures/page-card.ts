/** What a page puts on the picture that is shown where its link is shared. */
import type { Figure } from './figure.ts';

/** The words of a card, and the drawing beside them. */
export interface PageCard {
  readonly text: string;
  /** A figure of the page. */
  readonly figure?: Figure | undefined;
  /** Or a small drawing, as SVG. */
  readonly svg?: string | undefined;
}
