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
  /** The word itself, also written apart. */
  readonly itself: readonly Alternative[];
  readonly synonyms: readonly Alternative[];
  /** Of a compound: what answers for each of its parts. */
  readonly parts: readonly (readonly Alternative[])[];
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

/** How well words answer that only begin so, as one does that is still being typed. */
const beginningWeight = 0.35;
/** How well words answer that mean the same. */
const synonymWeight = 0.6;

/** The words of a question that tell something apart; all of them where none does. */
export function understood(question: string, known: KnownWords): readonly AskedWord[] {
  const { language, stopWords } = known;
  const all = writtenWords(question).map((written) => ({
    written,
    word: foldedWord(written, language),
  }));
  const telling = all.filter(({ word }) => !stopWords.has(word));
  const asked = (telling.length > 0 ? telling : all).map(({ written, word }) => ({
    written,
    word,
    stem: stemOf(word, language),
  }));
  const stems = asked.map(({ stem }) => stem);
  return asked.map(({ written, word, stem }, at): AskedWord => {
    const before = asked[at - 1]?.word;
    const after = asked[at + 1]?.word;
    const joined = [
      ...(before === undefined ? [] : [before + word]),
      ...(after === undefined ? [] : [word + after]),
    ];
    return {
      written,
      stem,
      itself: [
        { stems: [stem], weight: 1 },
        ...(stem.length > 2 ? [{ stems: [stem], weight: beginningWeight, begins: true }] : []),
        { stems: [word], weight: 0.5, exact: true },
        ...joined.map((one) => ({ stems: [stemOf(one, language)], weight: 1 })),
      ],
      synonyms: synonymsAt(stems, at, known),
      parts: partsOf(word, language, (one) => known.stems.has(one)).map((part) => [
        { stems: [part], weight: 1 },
        ...synonymsAt([part], 0, known),
      ]),
    };
  });
}

/** What means the same as a phrase that a word is part of. */
function synonymsAt(
  stems: readonly string[],
  at: number,
  { synonyms }: KnownWords,
): readonly Alternative[] {
  const meant = new Set<string>();
  for (const group of synonyms) {
    for (const phrase of group) {
      if (!isAround(phrase.split(' '), stems, at)) continue;
      for (const other of group) if (other !== phrase) meant.add(other);
    }
  }
  return [...meant].map((phrase) => ({ stems: phrase.split(' '), weight: synonymWeight }));
}

/** Whether a phrase stands in a question so that the word at `at` is one of its words. */
const isAround = (phrase: readonly string[], stems: readonly string[], at: number): boolean =>
  phrase.some((_, offset) => {
    const from = at - offset;
    return from >= 0 && phrase.every((stem, step) => stems[from + step] === stem);
  });
