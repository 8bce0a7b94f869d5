/**
 * How every problem reads, once per code and language: message and hint made from sample facts, compared with
 * `golden/messages.<language>.txt`. `UPDATE_GOLDEN=1` writes the golden texts anew (to be read by eye).
 * A code without a sample does not compile.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problem, problemCodes } from '../domain/problem/problem.ts';
import { wordsOfProblem } from '../language/messages/problem-report.ts';
import { deliverySamples } from './message-samples/delivery.ts';
import { problemSamples } from './message-samples/problems.ts';
import type { MessageLanguage } from '../domain/language.ts';
import { deliveryCodes } from '../domain/delivery/delivery-codes.ts';
import { deliverySentence } from '../language/delivery/delivery-report.ts';

const languages: Readonly<Record<MessageLanguage, string>> = { de: 'German', en: 'English' };

/** One block per code, in alphabetical order: the code, its message, its hint where it has one. */
const messagesIn = (language: MessageLanguage): string =>
  problemCodes
    .toSorted()
    .map((code) => {
      const { message, hint } = wordsOfProblem(
        problem(code, { file: '' }, problemSamples[code]),
        language,
      );
      return [code, message, hint].filter(Boolean).join('\n  ');
    })
    .join('\n\n');

/** The same for what an import refuses, asks and tells. */
const deliveryMessagesIn = (language: MessageLanguage): string =>
  deliveryCodes
    .toSorted()
    .map((code) => {
      const said = deliverySentence(deliverySamples[code], language);
      expect(said.code).toBe(code);
      return [code, said.message, said.remedy].join('\n  ');
    })
    .join('\n\n');

const isAsApproved = (file: string, text: string): void => {
  const path = join(import.meta.dirname, 'golden', file);
  if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
};

for (const [language, name] of Object.entries(languages) as [MessageLanguage, string][]) {
  test(`every problem reads in ${name} as it was approved`, () => {
    isAsApproved(`messages.${language}.txt`, `${messagesIn(language)}\n`);
  });

  test(`all that an import says reads in ${name} as it was approved`, () => {
    isAsApproved(`import-messages.${language}.txt`, `${deliveryMessagesIn(language)}\n`);
  });
}
