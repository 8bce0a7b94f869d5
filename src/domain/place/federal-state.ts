/** The sixteen states of Germany: names, and what else people write for them. */

interface FederalState {
  /** Official short name, then other spellings: abbreviation, English. */
  readonly names: readonly [string, ...string[]];
  /** West, south, east, north in degrees, islands included; outward to the next hundredth. */
  readonly extent: readonly [number, number, number, number];
}

const states: readonly FederalState[] = [
  { extent: [7.51, 47.53, 10.5, 49.8], names: ['Baden-Württemberg', 'BW', 'Baden-Wuerttemberg'] },
  { extent: [8.97, 47.27, 13.85, 50.57], names: ['Bayern', 'BY', 'Bavaria'] },
  { extent: [13.08, 52.33, 13.77, 52.68], names: ['Berlin', 'BE'] },
  { extent: [11.26, 51.35, 14.77, 53.56], names: ['Brandenburg', 'BB'] },
  { extent: [8.48, 53.01, 9, 53.61], names: ['Bremen', 'HB', 'Freie Hansestadt Bremen'] },
  { extent: [8.42, 53.39, 10.33, 53.97], names: ['Hamburg', 'HH', 'Freie und Hansestadt Hamburg'] },
  { extent: [7.77, 49.39, 10.24, 51.66], names: ['Hessen', 'HE', 'Hesse'] },
  {
    extent: [10.59, 53.1, 14.42, 54.69],
    names: ['Mecklenburg-Vorpommern', 'MV', 'Mecklenburg-Western Pomerania'],
  },
  { extent: [6.34, 51.29, 11.6, 53.98], names: ['Niedersachsen', 'NI', 'Lower Saxony'] },
  {
    extent: [5.86, 50.32, 9.47, 52.54],
    names: ['Nordrhein-Westfalen', 'NW', 'NRW', 'North Rhine-Westphalia'],
  },
  {
    extent: [6.11, 48.96, 8.51, 50.95],
    names: ['Rheinland-Pfalz', 'RP', 'RLP', 'Rhineland-Palatinate'],
  },
  { extent: [6.35, 49.11, 7.41, 49.64], names: ['Saarland', 'SL'] },
  { extent: [11.87, 50.17, 15.05, 51.69], names: ['Sachsen', 'SN', 'Saxony'] },
  { extent: [10.56, 50.93, 13.19, 53.05], names: ['Sachsen-Anhalt', 'ST', 'LSA', 'Saxony-Anhalt'] },
  { extent: [7.86, 53.35, 11.32, 55.06], names: ['Schleswig-Holstein', 'SH'] },
  { extent: [9.87, 50.2, 12.66, 51.65], names: ['Thüringen', 'TH', 'Thueringen', 'Thuringia'] },
];

export const federalStateNames: readonly string[] = states.map(({ names }) => names[0]);

/** The short name of the state that a text means (`NRW`, `DE-NW`, `Freistaat Bayern`); undefined where it is none. */
export function federalStateOf(written: string): string | undefined {
  const bare = written
    .trim()
    .replace(/^(?:DE-|(?:Freistaat|Land)\s+)/iu, '')
    .replace(/\s*[-–]\s*/gu, '-')
    .toLowerCase();
  return states.find(({ names }) => names.some((name) => name.toLowerCase() === bare))?.names[0];
}

/** The box around a state, by its short name. */
export const stateExtent = (name: string): FederalState['extent'] | undefined =>
  states.find(({ names }) => names[0] === name)?.extent;
