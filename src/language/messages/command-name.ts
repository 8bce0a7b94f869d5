/** The commands of the product, as `npm run` knows them. */
export const commandNames = [
  'start',
  'dev',
  'build',
  'check',
  'import',
  'addresses',
  'new',
  'diff',
  'release',
  'bench',
] as const;
export type CommandName = (typeof commandNames)[number];
