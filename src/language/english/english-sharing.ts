/** Taking figures away, in English. */
import type { SharingWords } from '../words/sharing-words.ts';

export const englishSharing: SharingWords = {
  open: 'Share',
  picture: 'Picture',
  svg: 'Vector graphic (SVG)',
  shape: (proportion, isDouble) => (isDouble ? `${proportion} large` : proportion),
  numbers: 'Numbers (CSV)',
  full: (label) => `${label} (unrounded)`,
  sentence: 'Sentence with source',
  citation: 'How to cite',
  embed: 'Code to embed',
  embedPreview: 'See the embedded figure',
  embedStand: (name) => `Embed code that never changes (release ${name})`,
  stand: (name) => `Frozen in release ${name}`,
  copy: 'Copy',
  copied: 'Copied',
  share: 'Share',
  sourced: (sentence, source, address) =>
    [`${sentence} (Source: ${source})`, address].filter(Boolean).join(' '),
  cited: ({ publisher, title, site, day, address, licence }) =>
    `${publisher}: ${title}. In: ${site}, as of ${day}.${address === undefined ? '' : ` ${address}.`} Licence: ${licence}`,
  mistake: 'Something wrong?',
  mistakeMail: {
    subject: (title) => `About: ${title}`,
    body: ({ title, address, day }) => [
      'Hello,',
      '',
      'this is not right:',
      '',
      '',
      '',
      `It is about: ${title}`,
      `Address: ${address}`,
      `Report as of: ${day}`,
    ],
  },
  whole: 'Read more',
  furtherRows: (rows) => (rows === 1 ? 'and one more row' : `and ${String(rows)} more rows`),
};
