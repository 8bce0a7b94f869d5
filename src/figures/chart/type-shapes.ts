/** Marks of types of offers: the same type has the same mark in every figure. */

/** Around 0, 0, about 12 wide; solid ones first, so that few types stay strong. */
export const typeShapes: readonly {
  readonly path: string;
  readonly tone: 'accent' | 'ink' | 'open';
}[] = [
  { path: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z', tone: 'accent' },
  { path: 'M-5-5h10v10h-10z', tone: 'ink' },
  { path: 'M0-6.5l6.2 11h-12.4z', tone: 'accent' },
  { path: 'M0-6.5l6.5 6.5-6.5 6.5-6.5-6.5z', tone: 'open' },
  { path: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z', tone: 'open' },
  { path: 'M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z', tone: 'ink' },
  { path: 'M0 6.5l6.2-11h-12.4z', tone: 'open' },
  { path: 'M-5-5h10v10h-10z', tone: 'open' },
  {
    path: 'M0-7l1.8 4.7 5 .3-3.9 3.1 1.3 4.9-4.2-2.8-4.2 2.8 1.3-4.9-3.9-3.1 5-.3z',
    tone: 'accent',
  },
  { path: 'M-6 3.5a6 6 0 0 1 12 0z', tone: 'ink' },
  {
    path: 'M-5.5-4.5l2-2 3.5 3.5 3.5-3.5 2 2-3.5 3.5 3.5 3.5-2 2-3.5-3.5-3.5 3.5-2-2 3.5-3.5z',
    tone: 'accent',
  },
  { path: 'M-3-5.5h6l3 5.5-3 5.5h-6l-3-5.5z', tone: 'open' },
  { path: 'M-6.5-3h13v6h-13z', tone: 'ink' },
  { path: 'M-3-6.5h6v13h-6z', tone: 'open' },
];

/** Stands for types that have no shape of their own. */
export const otherShape = {
  path: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z',
  tone: 'ink' as const,
};
