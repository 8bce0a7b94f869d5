/** Turns of phrase that many problems share, in each language of messages. */
import type { MessageLanguage } from '../../domain/language.ts';

export interface Phrases {
  /** The offending text, quoted as the language does. */
  readonly quoted: (text: string) => string;
  /** „a“, „b“: every name. */
  readonly all: (names: readonly string[]) => string;
  /** „a“, „b“ und 3 weitere: at most `most` names. */
  readonly listed: (names: readonly string[], most?: number) => string;
  /** A nearest name as a question, else the names there are. */
  readonly meant: (nearest: string | undefined, known: readonly string[]) => string;
  /** A nearest name as a question, else another sentence. */
  readonly meantOr: (nearest: string | undefined, otherwise: string) => string;
  /** A nearest name as a question before another sentence; nothing where there is none. */
  readonly perhaps: (nearest: string | undefined) => string;
}

function phrasesOf(words: {
  readonly quoted: (text: string) => string;
  readonly more: (count: string) => string;
  readonly question: (nearest: string) => string;
  readonly known: (list: string) => string;
  readonly nothingKnown: string;
}): Phrases {
  const { quoted, more, question, known, nothingKnown } = words;
  const all = (names: readonly string[]): string => names.map(quoted).join(', ');
  const listed = (names: readonly string[], most = 20): string =>
    // One more name is no longer than „und 1 weiterer“, whose ending depends on what is listed.
    names.length <= most + 1
      ? all(names)
      : `${all(names.slice(0, most))}${more(String(names.length - most))}`;
  const meantOr = (nearest: string | undefined, otherwise: string): string =>
    nearest === undefined ? otherwise : question(quoted(nearest));
  return {
    quoted,
    all,
    listed,
    meant: (nearest, names) =>
      meantOr(nearest, names.length === 0 ? nothingKnown : known(listed(names))),
    meantOr,
    perhaps: (nearest) => (nearest === undefined ? '' : `${question(quoted(nearest))} `),
  };
}

export const phrases: Readonly<Record<MessageLanguage, Phrases>> = {
  de: phrasesOf({
    quoted: (text) => `„${text}“`,
    more: (count) => ` und ${count} weitere`,
    question: (nearest) => `Meinten Sie ${nearest}?`,
    known: (list) => `Bekannt sind: ${list}.`,
    nothingKnown: 'Bekannt ist hier noch nichts.',
  }),
  en: phrasesOf({
    quoted: (text) => `“${text}”`,
    more: (count) => ` and ${count} more`,
    question: (nearest) => `Did you mean ${nearest}?`,
    known: (list) => `Known are: ${list}.`,
    nothingKnown: 'Nothing is known here yet.',
  }),
};

export const { de, en } = phrases;

/** Behind names of areas: those that are not named. */
export const moreAreasDe = (others: number): string =>
  others === 0 ? '' : ` und ${others === 1 ? 'ein weiteres' : `${String(others)} weitere`}`;
