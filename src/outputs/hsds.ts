/**
 * The register in the shape of the Human Services Data Specification 3.0, of which Open Referral UK is a profile:
 * services with their organisation, where they are given, and whom they are for. Ids are UUIDs made of ours (RFC 9562,
 * version 5), the same on every build.
 */
import { createHash } from 'node:crypto';
import { licenceOf } from '../domain/licence.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Offer, Provider } from '../domain/register/offer.ts';
import { openDataWords } from '../language/page-topics.ts';
import { typeTitle } from '../report/register/chosen-offers.ts';
import type { ReportView } from '../report/report-view.ts';
import { written } from './shapes/areas-geojson.ts';
import { rightsOf } from './rights.ts';

/** The namespace of addresses in RFC 9562. */
const namespaceUrl = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** A UUID of a name, version 5. */
export function uuidOf(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespaceUrl.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [0, 8, 12, 16, 20].map((at, n) => hex.slice(at, [8, 12, 16, 20, 32][n])).join('-');
}

/** Members without a value are left out: in HSDS nothing is null. */
const some = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

/** „Hafenstraße 1, 24939 Flensburg“ in its parts, as far as they are told apart. */
function partsOf(address: string, town: string): object {
  const [, street, postcode, city] = /^(.+?),\s*(?:D-)?(\d{5})\s+(.+)$/u.exec(address.trim()) ?? [];
  return {
    address_1: street ?? address,
    city: city ?? town,
    postal_code: postcode ?? '',
  };
}

/** Every offer of the register with its organisation and place. */
export function formatHsds(view: ReportView): string {
  const { municipality, offers, providers, asOf } = view.frame;
  const known = new Map(providers.map((provider) => [provider.id, provider]));
  const id = (kind: string, own: string): string =>
    uuidOf(`chancenatlas:${municipality.id}:${kind}:${own}`);
  const rights = rightsOf(municipality);
  const lines = offers.map((offer) => JSON.stringify(serviceOf(view, offer, known, id)));
  const head = {
    schema: 'https://docs.openreferral.org/en/v3.0.0/',
    publisher: municipality.publisher.name,
    attribution: rights.attribution,
    licence: rights.licences.map(({ name }) => name).join(', '),
    licenceUrl: rights.licences
      .map(({ url }) => url)
      .filter(Boolean)
      .join(' '),
    modified: municipality.offers.asOf ?? asOf.date,
    title: openDataWords(municipality.language).catalogue.offers(municipality.name),
    total_items: offers.length,
    total_pages: 1,
    page_number: 1,
    size: offers.length,
    first_page: true,
    last_page: true,
    empty: offers.length === 0,
  };
  // One service a line, as the other files have one row a line.
  return `${JSON.stringify(head).slice(0, -1)},"contents":[\n${lines.join(',\n')}\n]}\n`;
}

type IdOf = (kind: string, own: string) => string;

function serviceOf(
  view: ReportView,
  offer: Offer,
  providers: ReadonlyMap<string, Provider>,
  id: IdOf,
): object {
  const provider = offer.provider === undefined ? undefined : providers.get(offer.provider);
  const terms = [
    ...offer.types.map((type) => ['type', type, typeTitle(view, type)] as const),
    ...offer.phases.map((phase) => ['phase', phase, phaseTitle(view, phase)] as const),
    // Not as a capacity of the specification: that says how many places are free now.
    ...(offer.capacity === undefined
      ? []
      : [['capacity', String(offer.capacity), offer.capacityUnit ?? 'places'] as const]),
  ];
  return some({
    id: id('service', offer.id),
    name: offer.name,
    description: offer.focus ?? offer.types.map((type) => typeTitle(view, type)).join(', '),
    url: offer.website,
    email: offer.email,
    status: 'active',
    last_modified: offer.checked,
    assured_date: offer.checked,
    organization: organisationOf(view, provider, id),
    service_at_locations: locationsOf(view, offer, id),
    phones:
      offer.phone === undefined ? undefined : [{ id: id('phone', offer.id), number: offer.phone }],
    contacts:
      offer.contact === undefined
        ? undefined
        : [{ id: id('contact', offer.id), title: offer.contact }],
    languages:
      offer.languages === undefined
        ? undefined
        : offer.languages
            .split(/[|,;]/u)
            .map((name) => name.trim())
            .filter(Boolean)
            .map((name) => ({ id: id('language', `${offer.id}:${name}`), name })),
    schedules:
      offer.opening === undefined
        ? undefined
        : [{ id: id('schedule', offer.id), description: offer.opening }],
    cost_options:
      offer.free === undefined
        ? undefined
        : [
            some({
              id: id('cost', offer.id),
              option: offer.free ? 'free' : 'charged',
              amount: offer.free ? 0 : undefined,
            }),
          ],
    attributes: terms.map(([kind, code, name]) => ({
      id: id('attribute', `${offer.id}:${kind}:${code}`),
      link_id: id('service', offer.id),
      link_entity: 'service',
      link_type: kind,
      value: code,
      taxonomy_term: { id: id('term', `${kind}:${code}`), code, name, taxonomy: kind },
    })),
  });
}

const phaseTitle = ({ frame }: ReportView, phase: string): string =>
  frame.municipality.phases.find(({ id }) => id === phase)?.title ?? phase;

/** Two letters where the report says it; no text where it does not. */
const countryOf = ({ state, licence }: Municipality): string =>
  state !== undefined ? 'DE' : licenceOf(licence)?.id === 'OGL-UK-3.0' ? 'GB' : '';

/** Who runs it; what stands alone belongs to whoever publishes the register. */
function organisationOf(view: ReportView, provider: Provider | undefined, id: IdOf): object {
  const { publisher } = view.frame.municipality;
  if (provider === undefined) {
    return {
      id: id('organization', '#publisher'),
      name: publisher.name,
      description: publisher.name,
    };
  }
  return some({
    id: id('organization', provider.id),
    name: provider.name,
    description: provider.name,
    website: provider.website,
  });
}

function locationsOf(view: ReportView, offer: Offer, id: IdOf): readonly object[] | undefined {
  const { municipality } = view.frame;
  if (offer.point === undefined && offer.address === undefined) return undefined;
  const area = offer.area === undefined ? undefined : view.place(offer.area).name;
  return [
    {
      id: id('service-at-location', offer.id),
      location: some({
        id: id('location', offer.id),
        location_type: 'physical',
        name: offer.name,
        description: area,
        latitude: offer.point && written(offer.point.lat),
        longitude: offer.point && written(offer.point.lon),
        addresses:
          offer.address === undefined
            ? undefined
            : [
                {
                  id: id('address', offer.id),
                  ...partsOf(offer.address, municipality.name),
                  region: area ?? municipality.name,
                  state_province: municipality.state ?? municipality.name,
                  country: countryOf(municipality),
                  address_type: 'physical',
                },
              ],
      }),
    },
  ];
}
