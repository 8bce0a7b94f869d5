/** Taking figures away, in German. */
import type { SharingWords } from '../words/sharing-words.ts';

export const germanSharing: SharingWords = {
  open: 'Weitergeben',
  picture: 'Bild',
  svg: 'Vektorgrafik (SVG)',
  shape: (proportion, isDouble) => (isDouble ? `${proportion} groß` : proportion),
  numbers: 'Zahlen (CSV)',
  full: (label) => `${label} (ungerundet)`,
  sentence: 'Satz mit Quelle',
  citation: 'Zitierweise',
  embed: 'Code zum Einbetten',
  embedPreview: 'Einbettung ansehen',
  embedStand: (name) => `Code zum Einbetten, unveränderlich (Stand ${name})`,
  stand: (name) => `Eingefroren im Stand ${name}`,
  copy: 'Kopieren',
  copied: 'Kopiert',
  share: 'Teilen',
  sourced: (sentence, source, address) =>
    [`${sentence} (Quelle: ${source})`, address].filter(Boolean).join(' '),
  cited: ({ publisher, title, site, day, address, licence }) =>
    `${publisher}: ${title}. In: ${site}, Stand ${day}.${address === undefined ? '' : ` ${address}.`} Lizenz: ${licence}`,
  mistake: 'Etwas stimmt nicht?',
  mistakeMail: {
    subject: (title) => `Hinweis zu: ${title}`,
    body: ({ title, address, day }) => [
      'Guten Tag,',
      '',
      'hier stimmt etwas nicht:',
      '',
      '',
      '',
      `Es geht um: ${title}`,
      `Adresse: ${address}`,
      `Stand des Berichts: ${day}`,
    ],
  },
  whole: 'Mehr dazu',
  furtherRows: (rows) =>
    rows === 1 ? 'und eine weitere Zeile' : `und ${String(rows)} weitere Zeilen`,
};
