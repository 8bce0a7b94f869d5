/** What every page is assembled with: the look over the report, its language, and the drawings. */
import { addresses } from '../../domain/naming/address.ts';
import type { Link, SiteAddress } from '../../domain/naming/address.ts';
import type { Figure, FigureShare } from '../../figures/figure.ts';
import type { DrawContext } from '../../figures/frame/figure-frame.ts';
import type { PlaceRef } from '../../report/indicator/figure-subject.ts';
import type { FileSizes } from '../../report/open-data/data-sets.ts';
import type { PageCard } from '../../figures/page-card.ts';
import type { ReportView } from '../../report/report-view.ts';
import type { DrawingStore } from '../work/drawings.ts';
import type { MapGeometries } from '../work/map-geometries.ts';
import type { PictureStore } from '../work/pictures.ts';
import type { Language } from '../../domain/language.ts';
import type { Speech } from '../../language/findings/speech.ts';
import { pageWords } from '../../language/page-topics.ts';
import type { PageWords } from '../../language/words/page-words.ts';

/** Whose pages are meant, and in which language: enough to name and count them. */
export interface PageScope {
  readonly view: ReportView;
  readonly language: Language;
  readonly words: PageWords;
  /** Live preview shows drafts. */
  readonly preview: boolean;
}

/** How figures and pages leave the site (outputs/sharing). */
export interface SiteSharing {
  /** Scheme, host and path of the site without a slash at the end; undefined where it does not know them. */
  readonly origin: string | undefined;
  /** Offers a figure of the page at `from` to be taken away; `indicators`: ids of those whose numbers it may hold. */
  readonly figure: (
    figure: Figure,
    from: SiteAddress,
    indicators: () => readonly string[],
  ) => FigureShare;
  /** An e-mail to the publisher about a mistake; undefined where it has no address for them. */
  readonly mistake: (title: string, address: SiteAddress) => string | undefined;
  /** The picture that is shown where a page's link is shared; undefined where none are made. */
  readonly card: (address: SiteAddress, title: string, card: PageCard) => SiteAddress | undefined;
}

export interface Assembly extends PageScope {
  readonly speech: Speech;
  readonly drawings: DrawingStore;
  readonly geometries: MapGeometries;
  readonly pictures: PictureStore;
  /** Of downloads, as far as they have been written: for the page that lists them. */
  readonly fileSizes: FileSizes;
  readonly sharing: SiteSharing;
}

/** The pages of a report. */
export function pageScope(view: ReportView, preview: boolean): PageScope {
  const { language } = view.frame.municipality;
  return { view, language, words: pageWords(language), preview };
}

/** Makes the setting of an assembly. */
export function assembleWith(
  view: ReportView,
  drawings: DrawingStore,
  geometries: MapGeometries,
  pictures: PictureStore,
  sharing: SiteSharing,
  preview: boolean,
  fileSizes: FileSizes,
): Assembly {
  const scope = pageScope(view, preview);
  const { kind } = view.frame.municipality;
  return {
    ...scope,
    speech: { language: scope.language, kind },
    drawings,
    geometries,
    pictures,
    sharing,
    fileSizes,
  };
}

/** For whom a drawing on the page at `from` is made. */
export const contextAt = ({ view, speech }: Assembly, from: SiteAddress): DrawContext => ({
  ...speech,
  from,
  licence: view.frame.municipality.licence,
  publisher: view.frame.municipality.publisher.name,
  accent: view.frame.municipality.accent,
});

/** A link to a place; text alone where it has no page. */
export const placeLink = (place: PlaceRef): Link => ({
  text: place.name,
  address: place.address ?? addresses.areas,
});
