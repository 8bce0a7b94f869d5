import { expect, test } from 'vitest';
import { z } from 'zod';
import { schemaFields } from './schema-fields.ts';

test('names each key by its path, through lists, defaults and transformations', () => {
  const schema = z.array(
    z.object({
      id: z.string(),
      kind: z
        .string()
        .trim()
        .pipe(z.enum(['a', 'b']))
        .default('a'),
      parts: z.array(z.object({ weight: z.number().default(1) })).optional(),
      open: z.boolean().default(false),
    }),
  );
  expect(schemaFields(schema)).toEqual([
    { path: ['id'], required: true, fallback: undefined, words: [] },
    { path: ['kind'], required: false, fallback: 'a', words: ['a', 'b'] },
    { path: ['parts'], required: false, fallback: undefined, words: [] },
    { path: ['parts', 'weight'], required: false, fallback: '1', words: [] },
    { path: ['open'], required: false, fallback: 'no', words: [] },
  ]);
});
