/** Words of pages that lead through large lists, in English. */
import type { SearchWords } from '../words/search-words.ts';
import { number } from './english-count.ts';

const counted = (count: number): string => (count === 1 ? '1 offer' : `${number(count)} offers`);

export const englishSearch: SearchWords = {
  finder: {
    none: 'Nothing found. The name may be spelt differently.',
    more: 'There are {n} more matches; more letters narrow them down.',
  },
  streets: {
    label: 'Street or postcode',
    title: 'Streets',
    ofLetter: (letter) => `Streets with ${letter}`,
    lead: (streets, postcodes) => {
      const parts = [
        ...(streets === 0 ? [] : [streets === 1 ? '1 street' : `${number(streets)} streets`]),
        ...(postcodes === 0
          ? []
          : [postcodes === 1 ? '1 postcode' : `${number(postcodes)} postcodes`]),
      ];
      return `${parts.join(' and ')}, each with the area where it lies.`;
    },
    all: 'All streets',
    letters: 'Streets by first letter',
    postcodes: 'Postcodes',
    others: 'other characters',
    numbers: (numbers) => `numbers ${numbers}`,
  },
  offers: {
    label: 'Find an offer',
    parts: (level) => `Offers by ${level.toLowerCase()}`,
    partsNote: 'Each area has a list of its own, which can be narrowed down by type, age and cost.',
    counted,
    byType: 'How many there are of each type',
    withoutArea: 'For the whole municipality, or without an area',
  },
  need: {
    title: 'Need',
    lead: [
      'Where do children need most, and what is there for them? Both stand here side by side, measured by the number of children.',
    ],
    onward: 'The network shows who works with whom',
    none: 'To set need beside supply, numbers are missing: an indicator of need, and the number of children.',
  },
};
