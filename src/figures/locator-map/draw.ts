/** Where an area lies: the edge of the whole, this area filled. Light enough for every page. */
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { PlaceRef } from '../../report/indicator/figure-subject.ts';
import type { MapGeometry } from '../map/map-geometry.ts';
import { drawing, element } from '../svg.ts';
import type { Speech } from '../../language/findings/speech.ts';
import { figureWords } from '../../language/page-topics.ts';

/**
 * Inline SVG with its alternative text; undefined where the area has no shape in this geometry.
 *
 * @param outlines file of all outlines of the level, with which a reader's pointer marks any area here
 */
export function drawLocatorMap(
  place: Pick<PlaceRef, 'id' | 'name'>,
  within: Pick<PlaceRef, 'name'>,
  geometry: MapGeometry,
  speech: Speech,
  outlines?: SiteAddress,
): { readonly svg: string; readonly alternative: string } | undefined {
  const area = geometry.areas.find((a) => a.id === place.id);
  if (area === undefined) return undefined;
  const alternative = figureWords(speech.language).position(place.name, within.name);
  const svg = drawing(
    geometry.small,
    { class: 'locator-map', role: 'img', 'aria-label': alternative, 'data-outlines': outlines },
    (geometry.small.edge === ''
      ? ''
      : element('path', { class: 'locator-edge', d: geometry.small.edge })) +
      element('path', { class: 'locator-area', d: area.small }),
  );
  return { svg, alternative };
}
