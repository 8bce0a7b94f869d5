/** How a release lies in its folder: a summary, and texts that are named by what they hold. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { z } from 'zod';
import { pageLanguages } from '../../domain/language.ts';

/** Name of a kept text: 20 digits of its SHA-256. */
const keptName = z.string().regex(/^[0-9a-f]{20}$/u);
const address = z.string().startsWith('/');

/** `stand.json`: what a person may want to see of a release; everything else is in its texts. */
export const standSchema = z.strictObject({
  format: z.literal(1),
  name: z.string(),
  /** The report's day. */
  date: z.iso.date(),
  language: z.enum(pageLanguages),
  municipality: z.string(),
  figures: z.int().nonnegative(),
  /** Name of the text with everything else (`listSchema`). */
  list: keptName,
});

/** What a release holds, by names of kept texts. */
export const listSchema = z.strictObject({
  /** The page over all figures, what stands around each of them, and the style of both. */
  index: keptName,
  frame: keptName,
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
      citation: z.string(),
      digest: z.string(),
      indicators: z.array(z.string()),
      body: keptName,
      csv: keptName,
      drawings: z.array(keptName),
    }),
  ),
});

/** Kept texts by their names. */
export const textsSchema = z.record(keptName, z.string());

export type StandSummary = z.infer<typeof standSchema>;
export type StandList = z.infer<typeof listSchema>;

/** Catalogue and areas as they were. */
export const catalogueSchema = z.strictObject({
  indicators: z.array(z.looseObject({ id: z.string(), title: z.string(), decimals: z.number() })),
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

/** The name that a text has among the kept ones. */
export const nameOfKept = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 20);

/** All that a release brings, in one piece: figures share most of their lines, and so take a thirtieth of the room. */
export const packTexts = (texts: ReadonlyMap<string, string>): Uint8Array =>
  brotliCompressSync(JSON.stringify(Object.fromEntries(texts)), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  });

/** Most bytes that a pack may become: beyond, it is none of ours. */
const mostBytes = 1_000_000_000;

/** Texts that are what their names say; those of a damaged pack are absent. */
export function unpackTexts(pack: Uint8Array): ReadonlyMap<string, string> {
  try {
    const json = brotliDecompressSync(pack, { maxOutputLength: mostBytes }).toString('utf8');
    const { data = {} } = textsSchema.safeParse(JSON.parse(json));
    return new Map(Object.entries(data).filter(([name, text]) => nameOfKept(text) === name));
  } catch {
    return new Map();
  }
}
