/** Fields that find one of very many: their labels, and where what they look through lies. */
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { foldedInitial, streetsOf } from '../../report/places/streets.ts';
import { collatorOf, searchWords } from '../../language/page-topics.ts';
import type { PageScope } from './assembly.ts';

/** A field and where it finds its data. */
export interface FinderModel {
  readonly label: string;
  /** Files are `<folder><key>.js`. */
  readonly folder: SiteAddress;
  /** First letters of which there are files; `*`: one file for all, `alle`. */
  readonly keys: string;
  readonly none: string;
  readonly more: string;
}

/** The field for streets and postcodes; undefined where the report has no table of them. */
export function streetFinder({ view, language }: PageScope): FinderModel | undefined {
  const { streets, postcodes } = streetsOf(view, collatorOf(language));
  const all = [...streets, ...postcodes];
  if (all.length === 0) return undefined;
  const { finder, streets: words } = searchWords(language);
  const keys = [...new Set(all.map(({ text }) => foldedInitial(text)))].sort().join('');
  return { label: words.label, folder: addresses.streetData, keys, ...finder };
}

/** The field over all offers of a large register. */
export function offerFinder({ language }: PageScope): FinderModel {
  const { finder, offers } = searchWords(language);
  return { label: offers.label, folder: addresses.offerData, keys: '*', ...finder };
}
