/** Partners as pages list them. */
import type { Link, SiteAddress } from '../../../domain/naming/address.ts';
import type { Partner } from '../../../report/register/partners.ts';
import type { Language } from '../../../domain/language.ts';
import { networkWords } from '../../../language/page-topics.ts';

/** Someone an offer works with. */
export interface PartnerLine {
  readonly text: string;
  readonly address: SiteAddress | undefined;
  /** „Sprachförderung, seit 2018“ */
  readonly kind: string | undefined;
  readonly note: string | undefined;
  /** On pages about several offers: whose partner it is. */
  readonly of: Link | undefined;
}

/** One line for each partner; `withOwn` says whose partner it is. */
export function partnerLines(
  partners: readonly Partner[],
  language: Language,
  { withOwn = false }: { readonly withOwn?: boolean } = {},
): readonly PartnerLine[] {
  const words = networkWords(language);
  return partners.map((partner) => {
    const joined = (texts: readonly (string | undefined)[]): string | undefined =>
      [...new Set(texts.filter((text) => text !== undefined))].join('; ') || undefined;
    return {
      text: partner.label,
      address: partner.address,
      kind: joined(partner.cooperations.map(({ kind, since }) => words.partnerKind(kind, since))),
      note: joined(partner.cooperations.map(({ note }) => note)),
      of:
        withOwn && partner.of.address !== undefined
          ? { text: partner.of.label, address: partner.of.address }
          : undefined,
    };
  });
}
