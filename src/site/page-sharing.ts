/** What a page says of itself where its link is shared or found. */
import type { Figure } from '../figures/figure.ts';

/** The words of a card, and the drawing beside them. */
export interface PageCard {
  readonly text: string;
  /** A figure of the page. */
  readonly figure?: Figure | undefined;
  /** Or a small drawing. */
  readonly svg?: string | undefined;
}

/** A node of schema.org; addresses inside the site are those from its root. */
export type StructuredData = Readonly<Record<string, unknown>>;
