/** Persons in sentences: names with a form of address or a degree, and e-mail addresses of a person. */
import { givenNames } from './given-names.ts';
import { isHouseOrOffice } from './person-names.ts';

/** A form of address or a degree in capitals, degrees behind it, then one to three words in capitals. */
const titled =
  /(?<before>\p{L}+\s+)?(?<![\p{L}-])(?<title>Frau|Herrn?|Fr\.|Hr\.|Mrs\.?|Mr\.?|Ms\.?|Pastor(?:in)?|Pfarrer(?:in)?|Rektor(?:in)?|(?:Prof|Dr)\.?)\s+(?<degrees>(?:(?:Dr|Prof|med|phil|rer|nat|jur|Ing)\.\s*)*)(?<name>\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,2})/gu;

/** Before them "Frau" is any woman, and what follows is a noun of its own. */
const general =
  /^(?:jede[rns]?|eine[rmns]?|keine[rmns]?|die|der|dem|den|als|pro|je|diese[rmns]?|welche[rmns]?|manche|a|an|the|every|each)\s+$/iu;

const bare = /^(?:Frau|Herrn?)$/u;

/** What follows a form of address and is no name: „Frau Und Beruf“. */
const noName = /^(?:und|oder|in|im|am|mit|für|beruf|familie|kind|kinder|gesundheit|arbeit)$/iu;

const address = /[\p{L}\d][\p{L}\d._+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

export interface FoundPerson {
  readonly value: string;
  /** Position in the text. */
  readonly index: number;
}

/** Names of persons, without houses and offices that are called after one. */
export function personsIn(text: string): readonly FoundPerson[] {
  return [...text.matchAll(titled)].flatMap((found) => {
    const { before = '', title = '', degrees = '', name = '' } = found.groups ?? {};
    const words = name.split(/\s+/u);
    const isGeneral = bare.test(title) && degrees === '' && general.test(before);
    if (isGeneral || noName.test(words[0] ?? '') || words.some(isHouseOrOffice)) return [];
    const value = found[0].slice(before.length).replace(/\s+/gu, ' ');
    return [{ value, index: found.index + before.length }];
  });
}

/** E-mail addresses that name a person: `anna.schmidt@…`, `a.schmidt@…`; not those of functions. */
export function personalAddressesIn(text: string): readonly FoundPerson[] {
  return [...text.matchAll(address)].flatMap(({ 0: value, index }) => {
    const [first = '', second = ''] = (value.split('@')[0] ?? '').toLowerCase().split(/[._-]/u);
    const isNamed = second.length > 1 && (givenNames.has(first) || givenNames.has(second));
    const isInitial = /^\p{L}\.\p{L}{3,}$/u.test(value.split('@')[0] ?? '');
    return isNamed || isInitial ? [{ value, index }] : [];
  });
}
