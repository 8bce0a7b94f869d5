import { describe, expect, it } from 'vitest';
import { deliveryCodes } from '../../domain/delivery/delivery-codes.ts';
import { problemCodes } from '../../domain/problem/problem.ts';
import { deliveryEntries } from './advice/delivery-advice.ts';
import { handbookEntries, messageTopics } from './message-topics.ts';
import { messageLanguages } from '../../domain/language.ts';
import type { MessageLanguage } from '../../domain/language.ts';

/** Check and import share one page, so that no code may occur in both. */
const codes: readonly string[] = [...problemCodes, ...deliveryCodes];

const textsOf = (language: MessageLanguage): readonly (readonly [string, string])[] =>
  messageTopics(language).flatMap(({ messages }) =>
    messages.map(({ code, text }) => [code, text] as const),
  );

const matching = (pattern: RegExp): readonly string[] =>
  messageLanguages.flatMap((language) =>
    textsOf(language).flatMap(([code, text]) => {
      const hit = pattern.exec(text);
      return hit === null ? [] : [`${language} ${code}: ${hit[0]}`];
    }),
  );

describe('the handbook of messages', () => {
  it('explains every code once in each language, and none that does not exist', () => {
    expect(Object.keys(handbookEntries).toSorted()).toEqual(problemCodes.toSorted());
    for (const language of messageLanguages) {
      expect(
        textsOf(language)
          .map(([code]) => code)
          .toSorted(),
      ).toEqual(codes.toSorted());
    }
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('says in whole sentences what is wrong and what to do', () => {
    for (const language of messageLanguages) {
      const unlike = textsOf(language).filter(
        ([, text]) => text.length < 40 || text.length > 220 || !/\.$/u.test(text),
      );
      expect(unlike).toEqual([]);
    }
  });

  it('speaks German in the German entries and English in the English ones', () => {
    for (const [code, { de, en }] of Object.entries({
      ...handbookEntries,
      ...deliveryEntries,
    })) {
      expect(de, code).not.toBe(en);
      expect(en, code).not.toMatch(/[„ß]|\b(?:Sie|und|oder|nicht)\b/u);
      expect(de, code).not.toMatch(/“[^“]*”|\b(?:the|and|is)\b/u);
    }
  });

  it('uses no jargon of developers', () => {
    expect(
      matching(
        /\b(?:regex\w*|regul\w+ expression|pars\w*|undefined|null|NaN|string|array|boolean|token|exception|stack)\b/iu,
      ),
    ).toEqual([]);
  });

  it('uses no word that looks down on people or places', () => {
    expect(
      matching(
        /brennpunkt|problem(?:viertel|gebiet|kind)|sozial schwach|bildungsfern|unterschicht|ghetto|asozial|deprived|underclass|slum|no-go|problem (?:area|famil|child)/iu,
      ),
    ).toEqual([]);
  });

  it('keeps the anchors of topics and codes apart', () => {
    const anchors = messageTopics('de').map(({ anchor }) => anchor);
    expect(anchors.filter((anchor) => codes.includes(anchor))).toEqual([]);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
