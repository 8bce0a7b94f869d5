/** Boxes around what lies far from the bulk of the map, each with its name. */
import { element, escapeText } from '../svg.ts';
import type { MapGeometry } from './map-geometry.ts';
import { insetNameSize } from './map-layout.ts';

/** SVG of all boxes of a map; '' where nothing lies far. */
export const insetFrames = ({ insets }: MapGeometry): string =>
  insets
    .map(({ name, frame: [x, y, width, height] }) =>
      element(
        'g',
        { class: 'map-inset' },
        element('rect', { x, y, width, height }) +
          element(
            'text',
            { x, y: y - insetNameSize * 0.4, 'font-size': insetNameSize },
            escapeText(name),
          ),
      ),
    )
    .join('');
