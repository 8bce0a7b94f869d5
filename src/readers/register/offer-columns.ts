/** Columns of data/offers.csv, with the headings that German and English offices use. */
import type { ColumnSpec } from '../table/column-spec.ts';

const column = (name: string, aliases: readonly string[], required = false): ColumnSpec => ({
  name,
  aliases,
  required,
});

export const offerColumns: readonly ColumnSpec[] = [
  column('id', ['kennung', 'schlüssel']),
  column('name', ['bezeichnung', 'einrichtung', 'angebot'], true),
  column('type', ['typ', 'types', 'art', 'angebotsart', 'angebotstyp'], true),
  column('provider', ['träger']),
  column('area', ['gebiet', 'raum', 'stadtteil', 'sozialraum', 'district', 'areacd']),
  column('level', ['ebene']),
  column('lat', ['latitude', 'breite', 'breitengrad']),
  column('lon', ['lng', 'long', 'longitude', 'länge', 'längengrad']),
  column('x', ['easting', 'rechtswert', 'ostwert']),
  column('y', ['northing', 'hochwert', 'nordwert']),
  column('address', ['adresse', 'anschrift']),
  column('phases', ['phase', 'lebensphase', 'lebensphasen']),
  column('capacity', ['kapazität', 'plätze', 'places']),
  column('capacity_unit', ['capacity unit', 'kapazitätseinheit', 'einheit']),
  column('free', ['kostenlos', 'kostenfrei']),
  column('languages', ['language', 'sprachen', 'sprache']),
  column('opening', ['opening hours', 'opening_hours', 'öffnungszeiten']),
  column('focus', ['konzeption', 'konzept', 'schwerpunkt']),
  column('website', ['webseite', 'internet', 'homepage', 'url']),
  column('email', ['e-mail', 'mail']),
  column('phone', ['telefon', 'telephone', 'tel']),
  column('contact', ['kontakt', 'ansprechstelle', 'ansprechpartner', 'kontaktstelle']),
  column('informal', ['informell', 'treffpunkt']),
  column('checked', ['geprüft', 'geprüft am', 'stand']),
];
