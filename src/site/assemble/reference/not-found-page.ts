/** `/404.html`: what servers send for an unknown address. */
import type { PageContent } from '../../page-entry.ts';
import type { PageScope } from '../assembly.ts';
import { chrome } from '../../../language/page-topics.ts';

export interface NotFoundPage extends PageContent {
  readonly lead: string;
  /** Before the ways on that the frame knows: the first page and the main navigation. */
  readonly way: string;
}

export function notFoundPage({ language }: Pick<PageScope, 'language'>): NotFoundPage {
  const { text, way } = chrome(language).notFound;
  return { description: text, lead: text, way };
}
