/** The style sheets of src/styles: what every page has, what single kinds of pages have besides, what drawings take along. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Style sheets in the order they apply. */
export const styleSheets = [
  'tokens',
  'base',
  'layout',
  'voices',
  'prose',
  'figure',
  'tables',
  'key-figures',
  'areas',
  'profile',
  'teasers',
  'files',
  'figures',
  'pointer',
  'print',
] as const;

/** Style sheets of single kinds of pages, loaded by them alone. */
export const ownStyleSheets = [
  'indicators',
  'offers',
  'finder',
  'network-page',
  'comparison',
  'handbook',
  'decisions',
  'search',
  'embed',
  'share',
  'overview',
  'life-phases',
  'network',
  'phase-lines',
] as const;

/** Style sheets that drawings are styled by, on pages and away from them. */
const ofDrawings = ['tokens', 'figures', 'key-figures', 'life-phases', 'network'] as const;

/** What pages of releases are styled by: kept with them, so that they never look otherwise. */
const ofStands = ['tokens', 'base', 'figure', 'tables', 'key-figures', 'figures', 'life-phases', 'network', 'embed', 'stand'] as const; // prettier-ignore

const folder = join(import.meta.dirname, '..', '..', 'styles');

/** The text of a style sheet. */
export const sheet = (name: string): string => readFileSync(join(folder, `${name}.css`), 'utf8');

/** What drawings are styled by, in the order it applies. */
export const drawingSheets = (): readonly string[] => ofDrawings.map(sheet);

/** What pages of releases are styled by, in the order it applies. */
export const standSheets = (): readonly string[] => ofStands.map(sheet);
