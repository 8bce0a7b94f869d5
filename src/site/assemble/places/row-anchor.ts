/** Where a key figure stands on the profile of an area: `/gebiete/<slug>/#<indicator>`. */

/** Sections of the profile and of every page, whose names an indicator may bear as well. */
const sections: ReadonlySet<string> = new Set([
  'inhalt',
  'auffaellig',
  'erfahrung',
  'ziele',
  'fakten',
  'angebote',
  'berichte',
  'nachbarn',
  'daten',
]);

/** The id of the row of an indicator: its own, but where a section bears it. */
export const rowAnchor = (indicator: string): string =>
  sections.has(indicator) ? `${indicator}-zahl` : indicator;
