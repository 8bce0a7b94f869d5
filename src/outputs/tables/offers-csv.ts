/** The register of offers as a table and as points. */
import type { ReportFrame } from '../../domain/report-frame.ts';
import type { Offer } from '../../domain/register/offer.ts';
import { formatFeatures, written } from '../shapes/areas-geojson.ts';
import type { CsvCell } from './csv-text.ts';
import { areaIdsOf, csvWithAreas } from './area-column.ts';

/** Columns of `data/offers.csv` in their order; with `level` where two levels share an id. */
export const offerColumns = [
  'id',
  'name',
  'type',
  'provider',
  'area',
  'lat',
  'lon',
  'address',
  'phases',
  'capacity',
  'capacity_unit',
  'free',
  'languages',
  'opening',
  'focus',
  'website',
  'email',
  'phone',
  'contact',
  'informal',
  'checked',
] as const;

/** Every offer, in the order of the register. */
export const formatOffersCsv = ({
  offers,
  geography,
}: Pick<ReportFrame, 'offers' | 'geography'>): string =>
  csvWithAreas(
    offerColumns,
    geography.areas,
  )(
    offers.map((offer) => {
      const fields = fieldsOf(offer);
      return offerColumns.map((column) => fields[column]);
    }),
  );

/** Offers that have a point; longitude and latitude, six decimals. */
export const formatOffersGeojson = (
  frame: Pick<ReportFrame, 'municipality' | 'offers' | 'geography'>,
): string => {
  const idsOf = areaIdsOf(frame.geography.areas);
  return formatFeatures(
    frame,
    frame.offers.flatMap((offer) => {
      if (offer.point === undefined) return [];
      const { lat, lon, ...fields } = fieldsOf(offer);
      const properties = { ...fields, ...idsOf(offer.area) };
      const coordinates = [lon, lat];
      return [
        { type: 'Feature', id: offer.id, properties, geometry: { type: 'Point', coordinates } },
      ];
    }),
  );
};

function fieldsOf(offer: Offer): Readonly<Record<(typeof offerColumns)[number], CsvCell>> {
  return {
    id: offer.id,
    name: offer.name,
    type: offer.types.join('|'),
    provider: offer.provider,
    area: offer.area,
    lat: offer.point && written(offer.point.lat),
    lon: offer.point && written(offer.point.lon),
    address: offer.address,
    phases: offer.phases.join('|'),
    capacity: offer.capacity,
    capacity_unit: offer.capacityUnit,
    free: offer.free === undefined ? undefined : offer.free ? 'yes' : 'no',
    languages: offer.languages,
    opening: offer.opening,
    focus: offer.focus,
    website: offer.website,
    email: offer.email,
    phone: offer.phone,
    contact: offer.contact,
    informal: offer.informal ? 'yes' : 'no',
    checked: offer.checked,
  };
}
