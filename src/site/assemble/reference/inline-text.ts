/** A text of the handbook → its parts: plain words, code, and links to other pages of the handbook. */
import { addresses } from '../../../domain/naming/address.ts';
import type { SiteAddress } from '../../../domain/naming/address.ts';

export interface InlinePart {
  readonly text: string;
  readonly code: boolean;
  /** Of another page, or an anchor (`#tags`) on this one. */
  readonly address: SiteAddress | `#${string}` | undefined;
}

const code = /`([^`]+)`/u;
const link = /\[([^\]]+)\]\(([\w-]*)(#[\w.-]+)?\)/u;

const anchorOf = (written: string): `#${string}` => `#${written.slice(1)}`;

/** Splits at `code` and [links](page#anchor); what a link may not lead to stays as it is written. */
export function inlineText(text: string): readonly InlinePart[] {
  const parts: InlinePart[] = [];
  const plain = (words: string): void => {
    if (words !== '') parts.push({ text: words, code: false, address: undefined });
  };
  let rest = text;
  for (;;) {
    const found = new RegExp(`${code.source}|${link.source}`, 'u').exec(rest);
    if (found === null) break;
    const [whole, literal, words = '', page = '', anchor = ''] = found;
    plain(rest.slice(0, found.index));
    parts.push(
      literal === undefined
        ? {
            text: words,
            code: false,
            address: page === '' ? anchorOf(anchor) : `${addresses.handbookPage(page)}${anchor}`,
          }
        : { text: literal, code: true, address: undefined },
    );
    rest = rest.slice(found.index + whole.length);
  }
  plain(rest);
  return parts;
}
