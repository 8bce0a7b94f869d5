/**
 * How a site is to be served: the one list that the files for servers are made from (`_headers`, `.htaccess`, nginx).
 * Addresses are those of the site, without the path below which it lies.
 */
import { assetFolders } from '../../domain/naming/asset-address.ts';

export type Header = readonly [name: string, value: string];

/**
 * What a page may load: its own files and nothing else. Scripts load further scripts, so that pages work when they are
 * opened from disk; `connect-src` is for those that ask for data (search).
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
] as const;

/** Drawings that stand alone bear their style in them; nothing else is loaded or run there. */
const policyOfDrawings = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
] as const;

/** What is the same for every answer, also for addresses that do not exist. */
export const commonHeaders: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  // Which district somebody has looked at is nobody else's business.
  ['Referrer-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Folders that other sites may show in a frame. */
const framable = ['/einbetten/', '/stand/'] as const;
/** Folders of drawings that stand alone. */
const drawings = ['/bilder/'] as const;
/** Folders whose files scripts of other sites may read. */
const open = ['/daten/'] as const;

/** Headers that differ from folder to folder. A first match counts; the last rule is for all the rest. */
export interface ServingRule {
  /** Folders with a slash at both ends; none: every other address. */
  readonly folders: readonly string[];
  readonly headers: readonly Header[];
}

const policyWith = (parts: readonly string[], ancestors: string): Header => [
  'Content-Security-Policy',
  [...parts, `frame-ancestors ${ancestors}`].join('; '),
];

/** Whatever may change under its name is asked for again, and answered briefly where it has not. */
const brief: Header = ['Cache-Control', 'public, max-age=0, must-revalidate'];
const forEver: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
const readable: Header = ['Access-Control-Allow-Origin', '*'];

export const servingRules: readonly ServingRule[] = [
  { folders: framable, headers: [policyWith(policy, '*'), brief] },
  { folders: assetFolders, headers: [policyWith(policy, "'none'"), forEver] },
  { folders: drawings, headers: [policyWith(policyOfDrawings, "'none'"), brief] },
  { folders: open, headers: [policyWith(policy, "'none'"), brief, readable] },
  { folders: [], headers: [policyWith(policy, "'none'"), brief] },
];

/** The rule of an address. */
export function ruleOf(address: string): ServingRule {
  const found = servingRules.find(
    ({ folders }) => folders.length === 0 || folders.some((folder) => address.startsWith(folder)),
  );
  if (found === undefined) throw new Error('the last rule is for every address');
  return found;
}

/** Endings of files and what they are; those of text are UTF-8. */
export const mimeTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  txt: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  graphml: 'application/graphml+xml',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Types that are text: worth compressing, and written in UTF-8. */
export const isText = (type: string): boolean =>
  /^text\/|[/+](?:json|xml)$|^image\/svg/u.test(type);

/** The page for addresses that do not exist. */
export const lostPage = '/404.html';
