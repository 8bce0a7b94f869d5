/** What a question asks for: its words, and for each the stems that would answer it. */
import type { Language } from '../domain/language.ts';
import { partsOf } from './compounds.ts';
import { fromFrontCoded } from './search-file.ts';
import type { SearchBeginning } from './search-file.ts';
import { foldedWord, writtenWords } from './spelling.ts';
import { stemOf } from './stems.ts';

/** Stems that together answer for a word, and how well they do. */
export interface Alternative {
  readonly stems: readonly string[];
  /** 1: the word itself. */
  readonly weight: number;
  /** Also words that begin so. */
  readonly begins?: boolean;
  /** Titles that have the very word. */
  readonly exact?: boolean;
}

export interface AskedWord {
  /** As it was typed. */
  readonly written: string;
  readonly stem: string;
  readonly alternatives: readonly Alternative[];
}

/** What words of a question are compared with. */
export interface KnownWords {
  readonly language: Language;
  readonly stems: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
  readonly synonyms: readonly (readonly string[])[];
}

export const knownWordsOf = (beginning: SearchBeginning): KnownWords => ({
  language: beginning.language,
  stems: new Set(fromFrontCoded(beginning.words)),
  stopWords: new Set(beginning.stopWords.split(' ')),
  synonyms: beginning.synonyms,
});

/** How well stems answer that are not the word's own. */
const weights = {
  joined: 1,
  allParts: 0.8,
  synonym: 0.6,
  lastPart: 0.3,
  firstPart: 0.25,
  synonymOfPart: 0.25,
} as const;

/** The words of a question that tell something apart; all of them where none does. */
export function understood(question: string, known: KnownWords): readonly AskedWord[] {
  const all = writtenWords(question).map((written) => ({
    written,
    word: foldedWord(written, known.language),
  }));
  const telling = all.filter(({ word }) => !known.stopWords.has(word));
  const asked = telling.length > 0 ? telling : all;
  const words = asked.map(({ word }) => word);
  const stems = words.map((word) => stemOf(word, known.language));
  const alternatives = words.map((word, at): Alternative[] => {
    const stem = stems[at] ?? word;
    return [
      { stems: [stem], weight: 1, begins: stem.length > 2 },
      { stems: [word], weight: 0.5, exact: true },
      ...ofParts(word, known),
    ];
  });
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next !== undefined) {
      const joined = { stems: [stemOf(word + next, known.language)], weight: weights.joined };
      alternatives[at]?.push(joined);
      alternatives[at + 1]?.push(joined);
    }
    for (const group of known.synonyms) {
      for (const phrase of group) {
        const length = phrase.split(' ').length;
        if (stems.slice(at, at + length).join(' ') !== phrase) continue;
        for (const other of group) {
          if (other === phrase) continue;
          const meant = { stems: other.split(' '), weight: weights.synonym };
          for (let of = at; of < at + length; of += 1) alternatives[of]?.push(meant);
        }
      }
    }
  }
  return asked.map(({ written, word }, at) => ({
    written,
    stem: stems[at] ?? word,
    alternatives: alternatives[at] ?? [],
  }));
}

/** „Kindergartenplatz“: all its parts, each of them, and what means the same as one. */
function ofParts(word: string, known: KnownWords): readonly Alternative[] {
  const parts = partsOf(word, known.language, (stem) => known.stems.has(stem));
  if (parts.length < 2) return [];
  const same = (part: string): readonly Alternative[] =>
    known.synonyms
      .filter((group) => group.includes(part))
      .flatMap((group) => group.filter((phrase) => phrase !== part))
      .map((phrase) => ({ stems: phrase.split(' '), weight: weights.synonymOfPart }));
  return [
    { stems: parts, weight: weights.allParts },
    ...parts.flatMap((part, at): readonly Alternative[] => [
      {
        stems: [part],
        weight: at === parts.length - 1 ? weights.lastPart : weights.firstPart,
      },
      ...same(part),
    ]),
  ];
}
