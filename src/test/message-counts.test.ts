/** Every message with one of a thing and with two: no plural stands beside a 1. */
import { describe, expect, it } from 'vitest';
import { deliveryCodes } from '../domain/delivery/delivery-codes.ts';
import { messageLanguages } from '../domain/language.ts';
import type { MessageLanguage } from '../domain/language.ts';
import { problem, problemCodes } from '../domain/problem/problem.ts';
import { deliverySentence } from '../language/delivery/delivery-report.ts';
import { wordsOfProblem } from '../language/messages/problem-report.ts';
import { deliverySamples } from './message-samples/delivery.ts';
import { problemSamples } from './message-samples/problems.ts';

/** The same facts with this number in the place of every number, and lists of so many. */
function withCount<T>(facts: T, count: number): T {
  const changed = (value: unknown): unknown => {
    if (typeof value === 'number') return count;
    if (Array.isArray(value)) {
      const list = value as readonly unknown[];
      return list.length === 0
        ? []
        : Array.from({ length: count }, (_, at) => changed(list[at % list.length]));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one)]));
  };
  return changed(facts) as T;
}

/** Message and remedy of every code, with so many of everything. */
const said = (count: number, language: MessageLanguage): ReadonlyMap<string, string> =>
  new Map([
    ...problemCodes
      .filter((code) => !limits.has(code))
      .map((code) => {
        const facts = withCount(problemSamples[code], count);
        const { message, hint = '' } = wordsOfProblem(problem(code, { file: '' }, facts), language);
        return [code, `${message} ${hint}`] as const;
      }),
    ...deliveryCodes.map((code) => {
      const { message, remedy } = deliverySentence(
        withCount(deliverySamples[code], count),
        language,
      );
      return [code, `${message} ${remedy}`] as const;
    }),
  ]);

/** Messages about a limit, which is never one. */
const limits: ReadonlySet<string> = new Set([
  'too-many-columns', 'too-many-rows', 'too-many-breaks', 'yaml-too-large', 'line-too-long', 'content-nested-too-deeply',
]); // prettier-ignore

/** Words that are the same for one and for many, or count nothing. */
const unchanging =
  /^(?:MB|times|more|Träger|Meter|Prozent|Zeichen|Fehler|Euro|Kilometer|\p{Ll}{1,3}|solche|such|weniger|mehr|aber|darin|kann|cannot|angegeben|liegt|holds|already|would)$/u;

/** Verbs and articles that go with many. */
const ofMany: Readonly<Record<MessageLanguage, RegExp>> = {
  de: /(?<![\d.,:–-])1 \p{Lu}\p{L}+ (?:sind|haben|liegen|stehen|fehlen|wurden|werden|kommen|bleiben|bekämen)\b|\b(?:[Dd]ie|[Dd]er|[Dd]en) 1 \p{Lu}|\balle 1\b|\bund 1 weitere\b/u,
  en: /(?<![\d.,:–-])1 \p{Ll}+ (?:are|have|were|stand|lack|do|remain)\b|\b(?:all|the) 1 \p{Ll}/u,
};

describe.each(messageLanguages)('messages in „%s“', (language) => {
  it('put the singular beside a one', () => {
    const two = said(2, language);
    const slips = [...said(1, language)].flatMap(([code, one]) => {
      const many = new Set(
        [...(two.get(code) ?? '').matchAll(/(?<![\d.,:–-])2 (\p{L}+)/gu)].map(
          ([, word = '']) => word,
        ),
      );
      const plurals = [...one.matchAll(/(?<![\d.,:–-])1 (\p{L}+)/gu)].flatMap(
        ([text, word = '']) => (many.has(word) && !unchanging.test(word) ? [text] : []),
      );
      const verb = ofMany[language].exec(one)?.[0];
      const found = [...plurals, ...(verb === undefined ? [] : [verb])];
      return found.length === 0 ? [] : [`${code}: ${found.join(' · ')}`];
    });
    expect(slips).toEqual([]);
  });

  it('write words that count in lower case within a sentence', () => {
    const slips =
      language === 'de'
        ? []
        : [...said(2, language)].flatMap(([code, text]) =>
            /(?<=\d )(?:Areas|Rows|Values|Columns|Cells|Periods|Offers|Shapes|Groups|Districts|Wards)\b/u.exec(
              text,
            )?.[0] === undefined
              ? []
              : [code],
          );
    expect(slips).toEqual([]);
  });
});
