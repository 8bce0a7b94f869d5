/** What an indicator is called beside its numbers. */
import { figureWords } from '../../language/page-topics.ts';
import type { Speech } from '../../language/findings/speech.ts';
import type { FigureSubject } from '../../report/indicator/figure-subject.ts';

/** „Kinder in Kitas“; with its group where a breakdown is shown because nothing else exists. */
export const indicatorLabel = (
  { indicator, group }: FigureSubject,
  { language }: Speech,
): string =>
  group === undefined
    ? indicator.short
    : `${indicator.short}, ${figureWords(language).group(group.title)}`;
