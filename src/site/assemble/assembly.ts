/** What every page is assembled with: the look over the report, its language, and the drawings. */
import { addresses } from '../../domain/naming/address.ts';
import type { Link, SiteAddress } from '../../domain/naming/address.ts';
import type { DrawContext } from '../../figures/frame/figure-frame.ts';
import type { PlaceRef } from '../../report/indicator/figure-subject.ts';
import type { FileSizes } from '../../report/open-data/data-sets.ts';
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

export interface Assembly extends PageScope {
  readonly speech: Speech;
  readonly drawings: DrawingStore;
  readonly geometries: MapGeometries;
  readonly pictures: PictureStore;
  /** Of downloads, as far as they have been written: for the page that lists them. */
  readonly fileSizes: FileSizes;
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
  preview: boolean,
  fileSizes: FileSizes,
): Assembly {
  const scope = pageScope(view, preview);
  const { kind } = view.frame.municipality;
  const speech = { language: scope.language, kind };
  return { ...scope, speech, drawings, geometries, pictures, fileSizes };
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
