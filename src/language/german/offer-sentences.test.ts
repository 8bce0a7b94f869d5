import { describe, expect, test } from 'vitest';
import { offerWords } from '../page-topics.ts';

describe('ties of an area in a sentence', () => {
  const german = offerWords('de').areaTies;
  const english = offerWords('en').areaTies;

  test('say how many stay inside and how many leave', () => {
    expect(german({ inside: 3, outside: 12, offers: 17, withoutPartner: 9 })).toBe(
      'Eingetragen sind 15 Verbindungen: 3 innerhalb des Gebiets, 12 nach außen. 9 von 17 Angeboten haben keinen eigenen Partner.',
    );
    expect(english({ inside: 3, outside: 12, offers: 17, withoutPartner: 1 })).toBe(
      '15 ties are entered: 3 within the area, 12 to the outside. One offer has no partner of its own.',
    );
  });

  test('say so where all stay inside, and where none is entered', () => {
    expect(german({ inside: 2, outside: 0, offers: 3, withoutPartner: 0 })).toBe(
      'Eingetragen sind 2 Verbindungen, alle innerhalb des Gebiets; nach außen keine.',
    );
    expect(german({ inside: 0, outside: 1, offers: 3, withoutPartner: 0 })).toBe(
      'Eingetragen ist eine Verbindung, nach außen.',
    );
    expect(german({ inside: 0, outside: 0, offers: 3, withoutPartner: 3 })).toContain(
      'Das heißt nicht, dass es keine gibt.',
    );
  });
});
