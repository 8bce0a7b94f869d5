/** Measures of inequality in German. */
import type { ConcentrationFacts, InequalityWords } from '../words/inequality-words.ts';
import { dativePlural } from './german-places.ts';
import { number } from './german-count.ts';

const small = ['null', 'einem', 'zwei', 'drei', 'vier', 'fünf'];

/** „In den fünf Stadtteilen mit den höchsten Anteilen“ */
function topAreas(count: number, plural: string, published = ''): string {
  return count === 1
    ? `dem Gebiet mit dem höchsten ${published}Anteil`
    : `den ${small[count] ?? number(count)} ${dativePlural(plural)} mit den höchsten ${published}Anteilen`;
}

/** Nouns of people that are the same in the genitive plural, and those that take an n. */
const people =
  /^(?:(?:\p{L}*[Kk]inder|Menschen|Personen|Familien|\p{L}*[Hh]aushalte|(?:Schul)?[Aa]nfänger(?:innen)?|Schüler(?:innen)?|Einwohner(?:innen)?|Mädchen|Jungen|Säuglinge|Mütter|Väter|Eltern)|\p{L}*Jugendliche|\d+- bis(?: unter)? \d+-Jährige)$/u;
const weak = /(?:Jugendliche|Jährige)$/u;

/**
 * „aller untersuchten Kinder mit Übergewicht“ from „untersuchte Kinder mit Übergewicht“; undefined where the head of
 * the phrase is no noun that the rule knows.
 */
export function genitiveOfAll(phrase: string): string | undefined {
  const bare = phrase.replace(/^alle\s+/u, '');
  const words = bare.split(' ');
  const inflected = /^alle\s/u.test(phrase);
  const age = /^(.*?)(\d+- bis(?: unter)? \d+-Jährigen?)(?=\s|,|$)/u.exec(bare);
  if (age !== null) {
    const [whole, before = '', noun = ''] = age;
    const adjectives =
      before.trim() === '' ? '' : `${before.trim().split(' ').map(adjective).join(' ')} `;
    return closed(
      `aller ${adjectives}${noun.replace(/Jährige$/u, 'Jährigen')}${bare.slice(whole.length)}`,
    );
  }
  const head = words.findIndex((word) =>
    people.test(word.replace(/,$/u, '').replace(/(Jugendliche)n$/u, '$1')),
  );
  if (head < 0) return undefined;
  const before = words.slice(0, head);
  if (!before.every((word) => /^\p{Ll}[\p{L}-]*$/u.test(word))) return undefined;
  const rest = words.slice(head).map((word) => {
    const plain = word.replace(/,$/u, '');
    return !inflected && weak.test(plain) ? word.replace(plain, `${plain}n`) : word;
  });
  return closed(['aller', ...before.map(adjective), ...rest].join(' '));
}

const adjective = (word: string): string => (/e$/u.test(word) ? `${word}n` : word);

/** A clause that was opened by a comma is closed by one. */
const closed = (phrase: string): string => (phrase.includes(',') ? `${phrase},` : phrase);

function concentration(facts: ConcentrationFacts): string {
  const { count, plural, ofAffected, ofAll, period, live, partial } = facts;
  const published = partial === undefined ? '' : 'veröffentlichten ';
  const among =
    partial === undefined
      ? ''
      : `, gezählt in ${partial.counted} von ${partial.areas} ${dativePlural(plural)}`;
  const affected = facts.affected === undefined ? undefined : genitiveOfAll(facts.affected);
  const all = facts.all === undefined ? undefined : genitiveOfAll(facts.all);
  if (affected !== undefined && all !== undefined && live)
    return `In ${topAreas(count, plural, published)} leben ${ofAffected} ${affected} und ${ofAll} ${all.replace(/,$/u, '')} (${period})${among}.`;
  const where =
    count === 1
      ? `das Gebiet mit dem höchsten ${published}Anteil`
      : `die ${small[count] ?? number(count)} ${plural} mit den höchsten ${published}Anteilen`;
  const first = facts.affected ?? 'Zähler';
  const second = facts.all ?? 'Nenner';
  return `Auf ${where} entfallen ${ofAffected} (${first}) und ${ofAll} (${second}), ${period}${among}.`;
}

export const germanInequality: InequalityWords = {
  title: (what) => `Wie ungleich verteilt? ${what}`,
  concentration,
  apart: ({ dissimilarity, period }) =>
    `Um überall gleiche Anteile zu haben, müssten rechnerisch ${dissimilarity} der Gezählten in ein anderes Gebiet ziehen (${period}).`,
  coverage: ({ counted, areas, plural, covered }) =>
    `Gerechnet aus ${counted} von ${areas} ${dativePlural(plural)}, deren Zahlen veröffentlicht und sicher sind${covered === undefined ? '' : `; dort leben ${covered} der Menschen, auf die sich der Anteil bezieht`}. Ein Gebiet ohne Zahl kann zu den höchsten gehören.`,
  whole: (plural) =>
    `Das Ganze sind die ${plural} zusammen; wer keinem Gebiet zugeordnet ist, zählt hier nicht mit.`,
  noJudgement:
    'Die Maße beschreiben, wie Menschen verteilt wohnen. Sie sagen nicht, warum, und nichts über einzelne Kinder.',
  measure: 'Maß',
  value: 'Wert',
  meaning: 'Was es heißt',
  named: (names) => `Das sind: ${names}.`,
  rows: {
    ofAffected: (count, plural) => ({
      name: `Gezählte in ${topAreas(count, plural)}`,
      meaning: 'So viele von 100 Gezählten leben dort.',
    }),
    ofAll: (count, plural) => ({
      name: `Alle in ${topAreas(count, plural)}`,
      meaning:
        'So viele von 100 aller, auf die sich der Anteil bezieht, leben dort. Wäre alles gleich verteilt, stünden beide Zahlen gleich.',
    }),
    dissimilarity: {
      name: 'Ungleichverteilung (Dissimilaritätsindex)',
      meaning:
        '0 % heißt: überall derselbe Anteil. 100 % heißt: Gezählte und andere leben nirgends im selben Gebiet. So viele von 100 Gezählten müssten umziehen, damit der Anteil überall gleich ist.',
    },
    isolation: (share) => ({
      name: 'Anteil im eigenen Umfeld (Isolationsindex)',
      meaning: `So hoch ist der Anteil im Gebiet, in dem ein gezählter Mensch im Durchschnitt lebt. Bei gleicher Verteilung wären es ${share}.`,
    }),
    slope: (order, limits, confidence) => ({
      name: `Gefälle nach „${order}“ (Slope Index)`,
      meaning: `Um so viel liegt der Anteil am einen Ende der Gebiete, nach „${order}“ geordnet, über dem am anderen; Vertrauensbereich (${confidence}\u00A0%): ${limits}.`,
    }),
    ratio: (order, limits, confidence) => ({
      name: `Verhältnis der Enden nach „${order}“ (Relative Index)`,
      meaning: `Das Gefälle als Verhältnis der beiden Enden; 1 heißt: kein Gefälle. Vertrauensbereich (${confidence}\u00A0%): ${limits}.`,
    }),
    ofClass: (range) => `In Gebieten mit ${range}`,
    inClass: (areas, affected) =>
      `So viele von 100 aller leben in den Gebieten dieser Klasse (Gebiete: ${areas})${affected === undefined ? '' : `; von 100 Gezählten sind es ${affected}`}.`,
  },
  affectedBar: 'Gezählte',
  allBar: 'alle',
};
