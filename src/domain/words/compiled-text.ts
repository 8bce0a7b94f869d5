/** What check, compiled text and page agree on about a text: its places and the components it may name. */
import type { Place } from '../problem/problem.ts';

/** Names a place within one text: `line:column`. */
export type PlaceKey = `${number}:${number}`;

/** Line and column of a place, counted from 1, as a key; a place without them is that of the whole text. */
export const placeKey = ({ line = 0, column = 0 }: Place): PlaceKey => `${line}:${column}`;

/** Where the text as a whole stands: what is outside of all its tags belongs to it. */
export const wholeText: PlaceKey = '0:0';

/** Stands before a text that is compiled, so that nothing in it is taken for front matter. */
export const textHead = '---\n---\n';

/** Components that are made from plain markup, besides those of the tags. */
export type MarkupComponent = 'Heading' | 'Link' | 'OwnWords' | 'Picture';
