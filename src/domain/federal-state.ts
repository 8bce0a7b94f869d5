/** The sixteen states of Germany: names, and what else people write for them. */

/** Official short name, then other spellings: abbreviation, English. */
const states: readonly (readonly [name: string, ...others: string[]])[] = [
  ['Baden-Württemberg', 'BW', 'Baden-Wuerttemberg'],
  ['Bayern', 'BY', 'Bavaria'],
  ['Berlin', 'BE'],
  ['Brandenburg', 'BB'],
  ['Bremen', 'HB', 'Freie Hansestadt Bremen'],
  ['Hamburg', 'HH', 'Freie und Hansestadt Hamburg'],
  ['Hessen', 'HE', 'Hesse'],
  ['Mecklenburg-Vorpommern', 'MV', 'Mecklenburg-Western Pomerania'],
  ['Niedersachsen', 'NI', 'Lower Saxony'],
  ['Nordrhein-Westfalen', 'NW', 'NRW', 'North Rhine-Westphalia'],
  ['Rheinland-Pfalz', 'RP', 'RLP', 'Rhineland-Palatinate'],
  ['Saarland', 'SL'],
  ['Sachsen', 'SN', 'Saxony'],
  ['Sachsen-Anhalt', 'ST', 'LSA', 'Saxony-Anhalt'],
  ['Schleswig-Holstein', 'SH'],
  ['Thüringen', 'TH', 'Thueringen', 'Thuringia'],
];

export const federalStateNames: readonly string[] = states.map(([name]) => name);

/** The short name of the state that a text means (`NRW`, `DE-NW`, `Freistaat Bayern`); undefined where it is none. */
export function federalStateOf(written: string): string | undefined {
  const bare = written
    .trim()
    .replace(/^(?:DE-|(?:Freistaat|Land)\s+)/iu, '')
    .replace(/\s*[-–]\s*/gu, '-')
    .toLowerCase();
  return states.find((names) => names.some((name) => name.toLowerCase() === bare))?.[0];
}
