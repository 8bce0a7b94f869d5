/** A municipality for tests: nothing in it but what they set. */
import type { Municipality } from '../../domain/municipality.ts';

export const town = (more: Partial<Municipality> = {}): Municipality => ({
  id: 'stadt',
  name: 'Musterstadt',
  kind: 'Stadt',
  language: 'de',
  languages: ['de'],
  site: undefined,
  state: undefined,
  publisher: { name: 'Musterstadt' },
  licence: 'dl-de/by-2-0',
  demonstration: undefined,
  levels: [],
  asOf: undefined,
  crs: 'EPSG:4326',
  disclosure: { minimumCount: 5, minimumDenominator: 100, width: 5 },
  signs: {
    zero: ['-'],
    withheld: ['.'],
    unreliable: ['/'],
    notMeaningful: ['x'],
    notAvailable: ['k.A.'],
    later: ['…', '...'],
  },
  offers: { asOf: undefined, staleAfterMonths: 18 },
  offerTypes: [],
  phases: [],
  ignoreAreas: [],
  themes: [],
  ...more,
});
