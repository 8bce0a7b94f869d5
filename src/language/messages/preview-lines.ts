/** What the live preview says of a check: the order of someone who has just saved a file. */
import type { MessageLanguage } from '../../domain/language.ts';
import type { ProblemLine } from './problem-report.ts';

/** What the pages show while the check finds something. */
export type PreviewPages = 'newest' | 'last-good' | 'none';

/**
 * Errors before warnings; among them those of the files just saved, the last saved first; else by file and line.
 *
 * @param saved paths relative to the report folder, the last saved first
 */
export function inOrderOfSaving(
  lines: readonly ProblemLine[],
  saved: readonly string[],
): readonly ProblemLine[] {
  const rank = ({ file }: ProblemLine): number => {
    const at = saved.indexOf(file);
    return at === -1 ? saved.length : at;
  };
  const grave = ({ level }: ProblemLine): number => (level === 'error' ? 0 : 1);
  return lines.toSorted((a, b) => grave(a) - grave(b) || rank(a) - rank(b));
}

/** So many lines fit a terminal; the page shows all. */
const shown = 15;

const words: Readonly<
  Record<
    MessageLanguage,
    {
      readonly pages: Readonly<Record<PreviewPages, string | undefined>>;
      readonly saved: (files: readonly string[]) => string;
      readonly more: (count: number) => string;
    }
  >
> = {
  de: {
    pages: {
      newest: undefined,
      'last-good': 'Sie sehen den letzten guten Stand.',
      none: 'Einen guten Stand gibt es noch nicht.',
    },
    saved: (files) => `Gespeichert: ${files.join(', ')}`,
    more: (count) => `… und ${String(count)} weitere (alle auf der Seite)`,
  },
  en: {
    pages: {
      newest: undefined,
      'last-good': 'You see the last good state.',
      none: 'There is no good state yet.',
    },
    saved: (files) => `Saved: ${files.join(', ')}`,
    more: (count) => `… and ${String(count)} more (all of them on the page)`,
  },
};

/** „Sie sehen den letzten guten Stand.“; undefined where the pages are the newest. */
export const pagesShown = (pages: PreviewPages, language: MessageLanguage): string | undefined =>
  words[language].pages[pages];

/**
 * The same for a terminal: the files saved, each problem with its remedy, the counts and what the pages show.
 *
 * @param lines in the order in which they are to stand
 * @param counts the line that counts errors and warnings
 */
export function previewLines(
  lines: readonly ProblemLine[],
  counts: string,
  saved: readonly string[],
  pages: PreviewPages,
  language: MessageLanguage,
): readonly string[] {
  const rest = lines.length - shown;
  return [
    ...(saved.length === 0 ? [] : [words[language].saved(saved)]),
    ...lines
      .slice(0, shown)
      .flatMap(({ level, text, hint }) => [
        `${level} ${text}`,
        ...(hint === undefined ? [] : [`  ${hint}`]),
      ]),
    ...(rest > 0 ? [words[language].more(rest)] : []),
    [counts, pagesShown(pages, language)].filter((part) => part !== undefined).join('. '),
  ];
}
