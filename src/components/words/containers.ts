/**
 * Tags that hold blocks, and the words beside them. Astro renders what stands in a component before the component can
 * leave it out; so these functions decide first. They are called as the root of what they hold
 * (`server:root`, set in readers/words/published-tree.ts), which Astro hands over unrendered.
 */
import { jsx } from 'astro/jsx-runtime';
import type { PlaceKey } from '../../domain/words/compiled-text.ts';
import type { TextOnPage } from '../../site/words/shown-text.ts';
import { preparedAt } from './prepared-at.ts';

interface ContainerProps {
  readonly at: PlaceKey;
  readonly shown: TextOnPage;
  readonly children?: unknown;
}

/** What a tag holds: in its component, without anything around it, or not at all. */
export const container =
  (component: unknown) =>
  ({ at, shown, children }: ContainerProps): unknown => {
    const { kind } = preparedAt(shown, at);
    if (kind === 'left-out') return undefined;
    return kind === 'words' ? children : jsx(component, { at, shown, children });
  };

/** What stands in a text, or in a tag, beside its tags: left out where a page shows only one of those. */
export const OwnWords = ({ at, shown, children }: ContainerProps): unknown =>
  shown.silent.includes(at) ? undefined : children;
