/** Whether a text names a person: contacts are functions, since everything in the register is published. */
import { givenNames } from './given-names.ts';

/** Forms of address and offices that stand before a surname. */
const title = String.raw`frau|herrn?|fr\.|hr\.|mrs?\.?|ms\.?|miss|familie|fam\.|pastor(?:in)?|pfarrer(?:in)?|pater|schwester|bruder|diakon(?:in)?|rektor(?:in)?`;
const titled = new RegExp(
  String.raw`(?:^|[^\p{L}-])(?:${title})\s+((?:(?:dr|prof)\.\s*)*)(?=([\p{L}.'’-]+)(?:\s+([\p{L}.'’-]+))?)`,
  'giu',
);

/** Degrees are borne by persons only; houses named after them are joined by hyphens. */
const degree = /(?:^|[^\p{L}-])(?:Dr|Prof)\.?\s+\p{Lu}[\p{L}.-]*(?:\s+([\p{L}-]+))?/u;
const hasDegree = (text: string): boolean => {
  const found = degree.exec(text);
  return found !== null && !body.test(found[1] ?? '');
};

/** Words that are no surname after a form of address: "Büro Frau und Familie", "Frau im Beruf". */
const linking =
  /^(?:und|oder|der|die|das|des|den|dem|in|im|am|an|mit|für|bei|&|and|or|for|of|beruf|familie|kind|kinder|mann|gesundheit|arbeit)$/iu;

/** Ends of words that name a function, a house or a body. */
const body =
  /(?:amt|ämter|anlaufstelle|anmeldung|arbeit|arbeiterin|assistenz|ausgabe|beauftragte[rn]?|beratung|beratungsstelle|betreuung|bildung|büro|café|cafe|centre|center|club|dienst|dienste|empfang|förderung|gemeinde|gesellschaft|gruppe|gymnasium|haus|häuser|heim|hilfe|hilfen|hof|hort|hub|jugend|kirche|kita|kindergarten|kloster|koordination|koordinator(?:in)?|krippe|leiter(?:in)?|leitung|management|manager(?:in)?|office|park|pfarramt|platz|praxis|projekt|rat|schule|school|sekretariat|service|stelle|stift|stiftung|stube|straße|team|treff|treffpunkt|verband|verein|verwaltung|vermittlung|werk|werkstatt|zentrale|zentrum)$/iu;

/** Whether a word names a function, a house or a body. */
export const isHouseOrOffice = (word: string): boolean => body.test(word);

const isWord = (text: string | undefined): boolean =>
  text !== undefined && /^\p{Lu}[\p{L}'’]+(?:-\p{Lu}[\p{L}'’]+)*$/u.test(text);
const isGiven = (text: string | undefined): boolean =>
  text !== undefined &&
  /^\p{Lu}/u.test(text) &&
  (givenNames.has(text.toLowerCase()) || givenNames.has(text.toLowerCase().split('-')[0] ?? ''));
const isSurname = (text: string | undefined): boolean =>
  isWord(text) && !body.test(text ?? '') && text !== 'Hilf';

/** `frau müller`, `Pastor Hansen`, `Frau Dr. Öztürk`; not `Frau und Beruf`, `Frau Leitung`. */
const isAddressed = (text: string): boolean =>
  [...text.matchAll(titled)].some(([, degrees = '', next = '', second = '']) => {
    if (degrees !== '') return true;
    return !linking.test(next) && !body.test(next) && !body.test(second);
  });

/** `Anna Schmidt`, `A. Schmidt`, `Schmidt, Anna`, `Leitung: Anna Schmidt`; not `Grundschule Anna Siemsen`. */
function isNamed(text: string): boolean {
  const parts = text
    .split(/\s*[;:,()/|–]\s*|\s+(?:und|u\.|and|&|-)\s+/u)
    .filter((part) => part !== '');
  return parts.some((part, i) => {
    const words = part.split(/\s+/u);
    const [first, second] = words;
    if (words.length === 1) {
      // A surname with a given name, an initial or a form of address behind a comma; or a given name alone.
      const follows = isGiven(first) || /^(?:\p{Lu}\.|Frau|Herr)$/u.test(first ?? '');
      return parts.length === 1
        ? isGiven(first) && !body.test(first ?? '')
        : follows && isSurname(parts[i - 1]);
    }
    // Written in small letters throughout, or the surname cut short.
    if (words.length === 2 && givenNames.has((first ?? '').toLowerCase())) {
      if (part === part.toLowerCase() && !body.test(second ?? '')) return true;
      if (/^\p{Lu}\.$/u.test(second ?? '')) return true;
    }
    if (words.length === 2 && /^\p{Lu}\.$/u.test(first ?? '')) return isSurname(second);
    // The house that is named after a person.
    if (words.some((word) => body.test(word) && !/leit(?:ung|er|erin)$/iu.test(word))) return false;
    const at = words.findIndex(
      (word, k) => isGiven(word) && !/^(?:St\.|Sankt|Saint)$/u.test(words[k - 1] ?? ''),
    );
    return at >= 0 && isSurname(words[at + 1]);
  });
}

/** `anna.schmidt@…` instead of `leitung@…`. */
const isPersonsMail = (text: string): boolean => {
  const [, given = ''] = /^([\p{L}]+)[._-][\p{L}-]+@\S+$/u.exec(text) ?? [];
  return givenNames.has(given.toLowerCase());
};

/**
 * Whether a contact is a person by a degree, a form of address, a given name, or an e-mail address made of a name.
 */
export const namesAPerson = (text: string): boolean =>
  hasDegree(text) || isAddressed(text) || isNamed(text) || isPersonsMail(text);

/** Whether a person is addressed in a text that holds more than a contact, such as a telephone number. */
export const addressesAPerson = (text: string): boolean => hasDegree(text) || isAddressed(text);
