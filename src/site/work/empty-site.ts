/** A site without a report: shown by the preview when the folder cannot be read at all yet. */
import { addresses } from '../../domain/naming/address.ts';
import type { Language } from '../../domain/municipality.ts';
import { chrome } from '../../language/chrome.ts';
import { handbookPage, messagesPage } from '../assemble/handbook-pages.ts';
import type { PreparedSite } from '../prepare-pages.ts';

/** Frame and overview that hold nothing but the place for the problems. */
export const emptySite = (language: Language): PreparedSite => ({
  frame: {
    language,
    name: '',
    fullName: '',
    accent: undefined,
    site: undefined,
    publisher: {
      name: '',
      address: undefined,
      email: undefined,
      phone: undefined,
      responsible: undefined,
      note: undefined,
    },
    demonstration: undefined,
    asOf: '',
    licence: { name: '', url: undefined },
    navigation: [{ text: chrome(language).areas, address: addresses.areas }],
    footLinks: [],
    levelTitle: '',
    levelPlural: '',
    preview: true,
  },
  pages: [
    {
      kind: 'overview',
      id: 'index',
      model: {
        headline: '',
        lead: [],
        areas: [],
        map: undefined,
        findings: [],
        themes: [],
        keyFigures: [],
        stories: [],
        goals: [],
        offersSentence: undefined,
        knowledge: undefined,
      },
    },
    // The problems link to their explanations.
    { kind: 'handbook', id: 'index', model: handbookPage(language) },
    { kind: 'messages', id: 'index', model: messagesPage(language) },
  ],
});
