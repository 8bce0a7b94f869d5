/** Where offers are: points by type, told apart by shape and shade, over the outlines of the areas. */
import { addresses } from '../../domain/naming/address.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { registerSource } from '../frame/figure-frame.ts';
import type { Figure } from '../figure.ts';
import type { MapGeometry } from '../map/map-geometry.ts';
import { idOf } from '../svg.ts';
import type { OfferMapModel } from './model.ts';
import { summaryOf } from './words.ts';
import { drawOfferLegend } from './offer-legend.ts';
import { drawMap } from './placed-offers.ts';
import { figureWords } from '../../language/page-topics.ts';
import { formatDate } from '../../language/numbers/periods.ts';

/** Offers on the map and in a list. Without geometry or coordinates: the list alone. */
export function drawOfferMap(
  model: OfferMapModel,
  geometry: MapGeometry | undefined,
  context: DrawContext,
): Figure {
  const { language } = context;
  const words = figureWords(language);
  const place = model.area?.name ?? model.municipality.name;
  const title = `${words.offersOf(place)}, ${words.stand} ${formatDate(model.asOf, language)}`;
  const summary = summaryOf(model, place, context);
  const withPoint = model.offers.filter((offer) => offer.point !== undefined);
  const drawn =
    geometry === undefined || withPoint.length === 0
      ? undefined
      : drawMap(model, geometry, `${title}. ${summary}`, context);
  const without = model.offers.length - withPoint.length;
  const phaseTitle = new Map(model.phases.map((phase) => [phase.id, phase.title]));
  const has = {
    area: model.area === undefined && model.offers.some((o) => o.area !== undefined),
    provider: model.offers.some((o) => o.provider !== undefined),
    street: model.offers.some((o) => o.street !== undefined),
    phases: model.offers.some((o) => o.phases.length > 0),
  };
  return {
    id: idOf(
      'offers',
      model.area?.id ?? 'all',
      ...(model.types.length <= 3 ? model.types.map((t) => t.id) : []),
    ),
    summary,
    title,
    picture: drawn === undefined ? undefined : { kind: 'inline', ...drawn },
    legend:
      drawn === undefined ? undefined : drawOfferLegend({ ...model, offers: withPoint }, context),
    notes: without > 0 && drawn !== undefined ? [words.noPoint(without)] : [],
    sources: registerSource(model.asOf, context),
    table: {
      caption: title,
      columns: [
        { label: words.offer, numeric: false },
        { label: words.type, numeric: false },
        ...(has.area ? [{ label: model.level.title, numeric: false }] : []),
        ...(has.provider ? [{ label: words.provider, numeric: false }] : []),
        ...(has.street ? [{ label: words.address, numeric: false }] : []),
        ...(has.phases ? [{ label: words.phases, numeric: false }] : []),
      ],
      rows: model.offers.map((offer) => ({
        cells: [
          { text: offer.name, address: offer.address },
          { text: offer.typeTitles.join(', ') },
          ...(has.area ? [{ text: offer.area?.name ?? '', address: offer.area?.address }] : []),
          ...(has.provider ? [{ text: offer.provider ?? '' }] : []),
          ...(has.street ? [{ text: offer.street ?? '' }] : []),
          ...(has.phases
            ? [{ text: offer.phases.map((id) => phaseTitle.get(id) ?? id).join(', ') }]
            : []),
        ],
        marked: false,
      })),
      notes: [],
    },
    downloads: [{ label: words.numbers, address: addresses.offersCsv }],
  };
}
