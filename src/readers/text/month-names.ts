/** Months as German and English write them, whole or shortened. */

const names: readonly (readonly string[])[] = [
  ['januar', 'january', 'jänner'],
  ['februar', 'february', 'feber'],
  ['märz', 'maerz', 'march', 'mrz'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['dezember', 'december'],
];
const shortest = 3;

/** The number of a month (1–12) by its name or at least its first three letters; undefined for other words. */
export function monthNumber(text: string): number | undefined {
  const word = text.normalize('NFC').toLowerCase();
  if (word.length < shortest) return undefined;
  const at = names.findIndex((ofMonth) => ofMonth.some((name) => name.startsWith(word)));
  return at === -1 ? undefined : at + 1;
}
