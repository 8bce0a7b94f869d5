/** Words about offers and their supply in English. */
import type { OfferWords } from '../words/offer-words.ts';
import type { SupplyWords } from '../words/supply-words.ts';
import { number } from './english-count.ts';

export const englishOffers: OfferWords = {
  openInMapApp: (coordinates) => `${coordinates} (open in a map app)`,
  capacityUnknown: 'not known',
  notChecked: 'no date entered',
  noPartner:
    'No cooperation is entered for this offer itself. That does not mean that there is none.',
  sameProvider: (provider) => `Other offers of ${provider}`,
  offersFile: (points, all) =>
    `One row for each offer. “type”, “phases” and “languages” divide several values by “|”; “provider” and “area” are ids; “lat” and “lon” in degrees (WGS 84); “capacity” in the unit of “capacity_unit”, empty means not known; “contact” names a function; “checked” is the day of the last check. The GeoJSON has the ${points} of ${all} offers whose place is known, with the same properties.`,
  networkFile:
    'Edges: one row for each cooperation; “from” and “to” are ids of offers or providers, undirected. Graph: nodes are offers, providers and areas (“kind”), edges are “cooperation”, “runs” and “stands-in”.',
  areaTies: ({ inside, outside, offers, withoutPartner }) => {
    const all = inside + outside;
    if (all === 0)
      return 'No cooperation is entered for any of the offers here. That does not mean that there is none.';
    const entered = all === 1 ? 'One tie is entered' : `${number(all)} ties are entered`;
    const where =
      outside === 0
        ? `, ${all === 1 ? '' : 'all '}within the area; none to the outside`
        : inside === 0
          ? `, ${all === 1 ? '' : 'all '}to the outside`
          : `: ${number(inside)} within the area, ${number(outside)} to the outside`;
    const alone =
      withoutPartner === 0
        ? ''
        : ` ${withoutPartner === 1 ? 'One offer has' : `${number(withoutPartner)} of ${number(offers)} offers have`} no partner of ${withoutPartner === 1 ? 'its' : 'their'} own.`;
    return `${entered}${where}.${alone}`;
  },
};

export const englishSupply: SupplyWords = {
  title: {
    places: ({ types, children, where, asOf }) =>
      `Places per 100 children: ${types}, ${where}, register of ${asOf} (${children})`,
    offers: ({ types, children, where, asOf }) =>
      `Offers per 1,000 children: ${types}, ${where}, register of ${asOf} (${children})`,
    distance: ({ types, where, asOf }) =>
      `Straight line to the nearest offer: ${types}, ${where}, register of ${asOf}`,
  },
  range: {
    places: ({ least, most, reference, place }) =>
      `There are between ${least} and ${most} places for every 100 children${reference === undefined ? '' : `; in ${place} as a whole ${reference}`}.`,
    offers: ({ least, most, reference, place }) =>
      `There are between ${least} and ${most} offers for every 1,000 children${reference === undefined ? '' : `; in ${place} as a whole ${reference}`}.`,
    distance: ({ least, most, reference }) =>
      `The nearest offer is between ${least} and ${most} away${reference === undefined ? '' : `; in the middle area ${reference}`}.`,
  },
  noNumbers: 'There are too few numbers to compare areas.',
  median: (plural) => `middle value of the ${plural}`,
  places: 'Places per 100',
  offers: 'Offers per 1,000',
  distance: 'Straight line',
  nearest: 'nearest offer',
  inside: (name) => `${name} (in the area)`,
  sumOfPlaces: 'Places',
  unknown: 'places not stated',
  atLeast: (value) => `at least ${value}`,
  capacityUnknown: 'places not known',
  standsNote:
    'Counted where the offer stands, not where its children live. Offers for the whole municipality stand in its row only.',
  farthest: (count, plural) => `The ${count} ${plural} with the longest ways are shown.`,
  distanceNote:
    'Measured in a straight line from the inner point of the area (the point farthest from its borders); ways are longer, and not everybody lives there. Where an offer stands in the area itself, the nearest of those counts, even if one beyond the border is nearer.',
  atLeastNote: '“At least”: for some offers the number of places is not known.',
  minimum: 'at least',
  onlyMinimum: 'the number is only a minimum, or not known',
  mixedNote: (units) =>
    `The offers state their capacity in different units (${units.join(', ')}); these cannot be added up.`,
};
