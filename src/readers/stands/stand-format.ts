/** How a release lies in its folder: one list, and files that are named by what they hold. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { pageLanguages } from '../../domain/language.ts';

/** Name of a kept file: 20 digits of its SHA-256, and what it is. */
const keptName = z.string().regex(/^[0-9a-f]{20}\.(?:html|csv|svg|css|json)$/u);
const address = z.string().startsWith('/');

/** `stand.json`. */
export const standSchema = z.strictObject({
  format: z.literal(1),
  name: z.string(),
  date: z.iso.date(),
  language: z.enum(pageLanguages),
  municipality: z.string(),
  /** The page over all figures, and the style of all pages. */
  index: keptName,
  style: keptName,
  /** Catalogue and areas, and the numbers by indicator. */
  catalogue: keptName,
  numbers: z.record(z.string(), keptName),
  figures: z.array(
    z.strictObject({
      key: z.string().regex(/^[^/\\?#\s]+$/u),
      home: address,
      page: z.string(),
      title: z.string(),
      summary: z.string(),
      digest: z.string(),
      indicators: z.array(z.string()),
      html: keptName,
      csv: keptName,
      files: z.array(keptName),
    }),
  ),
});

export type StandList = z.infer<typeof standSchema>;

/** Catalogue and areas as they were. */
export const catalogueSchema = z.strictObject({
  indicators: z.array(z.looseObject({ id: z.string(), decimals: z.number(), unit: z.string() })),
  areas: z.array(
    z.strictObject({ id: z.string(), name: z.string(), parent: z.string().optional() }),
  ),
});

const state = z.enum([
  'zero',
  'withheld',
  'unreliable',
  'not-meaningful',
  'later',
  'not-available',
]);

/** Numbers of an indicator: area, place of the period in the list, group, and the number or why there is none. */
export const numbersSchema = z.strictObject({
  periods: z.array(
    z.strictObject({
      text: z.string(),
      kind: z.enum(['year', 'school-year', 'date', 'span', 'month', 'duration']),
      firstDay: z.iso.date(),
      lastDay: z.iso.date(),
    }),
  ),
  /** `(7)` of an unreliable value is `['unreliable', 7]`. */
  rows: z.array(
    z.tuple([
      z.string(),
      z.int().nonnegative(),
      z.string(),
      z.union([z.number(), state, z.tuple([z.literal('unreliable'), z.number()])]),
    ]),
  ),
});

export type KeptNumbers = z.infer<typeof numbersSchema>;
export type KeptCell = KeptNumbers['rows'][number][3];

/** The name that a text has among the kept files. */
export const nameOfKept = (text: string, ending: string): string =>
  `${createHash('sha256').update(text).digest('hex').slice(0, 20)}.${ending}`;

/** Whether a text is what its name says. */
export const isAsKept = (name: string, text: string): boolean =>
  nameOfKept(text, name.split('.')[1] ?? '') === name;
