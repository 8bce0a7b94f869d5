/** What every component of a page is given. */
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { PageKind, PageModels } from '../../site/kinds.ts';
import type { SiteFrame } from '../../site/site-frame.ts';
import type { Chrome } from '../../language/words/chrome-words.ts';

export interface PageProps<K extends PageKind> {
  page: PageModels[K];
  /** The page's title, as its heading and links to it say it. */
  title: string;
  /** Address of the page itself: all links start there. */
  from: SiteAddress;
  words: Chrome;
  frame: SiteFrame;
}
